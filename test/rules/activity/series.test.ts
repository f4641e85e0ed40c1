import fc from 'fast-check'
import { repeatedPlans, seriesIds, stepped } from '@shared/domain/activity/series'
import { chinaDay, DAY_MS, inChina } from '@shared/domain/time/china-time'
import { aPlan, anActivity } from '../../builders/activity'
import { china, hours } from '../../builders/clock'

describe('系列', () => {
  it.each([
    ['week', ['2026-12-31', '2027-01-07', '2027-01-14']],
    ['fortnight', ['2026-12-31', '2027-01-14', '2027-01-28']],
    // February has no 31st: its last day, and then the 31st again.
    ['month', ['2026-12-31', '2027-01-31', '2027-02-28']],
  ] as const)('every %s', (every, days) => {
    const startsAt = china('2026-12-31 23:30')
    const plans = repeatedPlans(aPlan({ startsAt, endsAt: startsAt + hours(2) }), { every, times: 3 })

    expect(plans.map((plan) => chinaDay(plan.startsAt))).toEqual(days)
    expect(plans.map((plan) => plan.endsAt - plan.startsAt)).toEqual([hours(2), hours(2), hours(2)])
  })

  it('keeps the time of day, and each lies after the one before', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: china('2026-01-01 00:00'), max: china('2030-12-31 23:59') }),
        fc.constantFrom('week', 'fortnight', 'month'),
        fc.integer({ min: 1, max: 11 }),
        (at, every, steps) => {
          const [before, after] = [stepped(at, every, steps - 1), stepped(at, every, steps)]
          expect(inChina(after).format('HH:mm:ss.SSS')).toBe(inChina(at).format('HH:mm:ss.SSS'))
          expect(after - before).toBeGreaterThanOrEqual(7 * DAY_MS)
          expect(after - before).toBeLessThanOrEqual(31 * DAY_MS)
        },
      ),
    ))

  it('names all of it from any of it; what stands alone has only itself', () => {
    expect(seriesIds(anActivity({ _id: 'k-1', series: { id: 'k', index: 1, count: 3 } }))).toEqual([
      'k-0',
      'k-1',
      'k-2',
    ])
    expect(seriesIds(anActivity())).toEqual(['a-1'])
  })
})
