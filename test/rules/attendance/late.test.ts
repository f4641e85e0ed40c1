import { presenceOf, withPhotos } from '@shared/domain/attendance/presence'
import { ENDS_AT, STARTS_AT } from '../../builders/activity'
import { aConfirmedPresence, aPresence, byCode, byHand } from '../../builders/attendance'
import { hours, minutes } from '../../builders/clock'

const during = STARTS_AT + minutes(10)
const evening = ENDS_AT + hours(8)

describe('佐证等级 of what came late', () => {
  const offline = { claimId: 'claim00001', receivedAt: evening, clockOffMs: 0 }
  const late = { checkIn: { ...byCode(during), offline } }
  const host = (at: number) => ({ byId: 'p-leader', at })

  it.each([
    {
      why: 'nobody knew of it at the time',
      wish: { ...late, confirmed: host(evening + 1) },
      grade: 'B',
      reason: 'offline',
    },
    {
      why: 'a photo from the site',
      wish: { ...late, confirmed: host(evening + 1), photoReceivedAt: during },
      grade: 'A',
      reason: 'complete',
    },
    {
      why: 'the host confirmed with it before them, while codes were taken',
      wish: {
        checkIn: { ...byCode(during), offline: { ...offline, receivedAt: ENDS_AT } },
        confirmed: host(ENDS_AT + minutes(1)),
      },
      grade: 'A',
      reason: 'complete',
    },
    {
      why: 'the host confirmed before the check-out was known',
      wish: { checkOut: { ...byCode(ENDS_AT), offline }, confirmed: host(ENDS_AT + minutes(1)) },
      grade: 'B',
      reason: 'offline',
    },
    {
      why: 'confirmed in time, by the person itself',
      wish: {
        checkIn: { ...byCode(during), offline: { ...offline, receivedAt: ENDS_AT } },
        confirmed: { byId: 'p-volunteer', at: ENDS_AT },
      },
      grade: 'B',
      reason: 'offline',
    },
    {
      why: 'a photo, but no word of anybody',
      wish: { ...late, photoReceivedAt: during },
      grade: 'B',
      reason: 'notConfirmed',
    },
    { why: 'typed in by hand at the end', wish: { ...late, checkOut: byHand(ENDS_AT) }, grade: 'C', reason: 'byHand' },
  ] as const)('$why: $grade', ({ wish, grade, reason }) => {
    expect(presenceOf(aPresence(wish))).toMatchObject({ grade, reason })
  })

  it('a photo bears it out only when the cloud got it while codes were taken, and the figures follow', () => {
    const confirmed = aConfirmedPresence(late)

    expect(withPhotos(confirmed, [{ uploadedAt: ENDS_AT + hours(3) }])).toBe(confirmed)
    expect(withPhotos(aConfirmedPresence(), [{ uploadedAt: during }])).toEqual(aConfirmedPresence())
    expect(withPhotos(confirmed, [{ uploadedAt: ENDS_AT }, { uploadedAt: during }])).toMatchObject({
      photoReceivedAt: during,
      isPending: true,
      dirty: ['t-1|u-1|s-1|2026-11-22'],
    })
  })
})
