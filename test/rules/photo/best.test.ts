import fc from 'fast-check'
import { proposeBest } from '@shared/domain/photo/best'

const aShot = (minute: number, uploaderName: string, wish: object = {}) => ({
  _id: `ph-${minute}-${uploaderName}`,
  takenAt: minute * 60_000,
  uploaderName,
  status: 'passed' as const,
  hasPortraitConsent: true,
  hasChild: false,
  ...wish,
})

describe('最好的三张, as proposed', () => {
  it.each([
    { why: 'nothing passed', photos: [aShot(1, '甲', { status: 'pending' })], best: [] },
    { why: 'fewer than three', photos: [aShot(2, '甲'), aShot(1, '乙')], best: ['ph-1-乙', 'ph-2-甲'] },
    {
      why: 'nobody was asked',
      photos: [aShot(1, '甲', { hasPortraitConsent: false }), aShot(2, '乙')],
      best: ['ph-2-乙'],
    },
    {
      why: 'of three people before three of one',
      photos: [aShot(1, '甲'), aShot(30, '甲'), aShot(60, '甲'), aShot(2, '乙'), aShot(3, '丙')],
      best: ['ph-1-甲', 'ph-2-乙', 'ph-3-丙'],
    },
    {
      why: 'of one person: the first, the last and the middle',
      photos: [0, 5, 29, 31, 60].map((minute) => aShot(minute, '甲')),
      best: ['ph-0-甲', 'ph-29-甲', 'ph-60-甲'],
    },
  ])('$why', ({ photos, best }) => {
    expect(proposeBest(photos)).toEqual(best)
  })

  const someShots = fc.uniqueArray(
    fc.record({
      minute: fc.integer({ min: 0, max: 200 }),
      name: fc.constantFrom('甲', '乙', '丙', '丁'),
      hasPortraitConsent: fc.boolean(),
      hasChild: fc.boolean(),
      status: fc.constantFrom('passed' as const, 'pending' as const, 'returned' as const),
    }),
    { selector: ({ minute, name }) => `${minute}-${name}` },
  )

  it('is the same in whatever order they come, never more than three, and only of what may be shown', () => {
    fc.assert(
      fc.property(someShots, (shots) => {
        const photos = shots.map(({ minute, name, ...wish }) => aShot(minute, name, wish))
        const best = proposeBest(photos)
        const fit = photos.filter((one) => one.status === 'passed' && one.hasPortraitConsent && !one.hasChild)

        expect(proposeBest([...photos].reverse())).toEqual(best)
        expect(new Set(best).size).toBe(Math.min(3, fit.length))
        expect(fit.map(({ _id }) => _id)).toEqual(expect.arrayContaining(best))
      }),
    )
  })
})
