import fc from 'fast-check'
import { presenceOf } from '@shared/domain/attendance/presence'
import { ENDS_AT, STARTS_AT } from '../../builders/activity'
import { aConfirmedPresence, anAttendance, aPresence, byCode, byHand } from '../../builders/attendance'
import { china, hours, MINUTE, minutes } from '../../builders/clock'

const self = { byId: 'p-volunteer', at: ENDS_AT }
const other = { byId: 'p-leader', at: ENDS_AT }

describe('佐证等级 and minutes', () => {
  it.each([
    {
      why: 'both codes, confirmed by another',
      wish: { confirmed: other },
      is: { minutes: 120, grade: 'A', reason: 'complete' },
    },
    {
      why: 'confirmed by oneself',
      wish: { confirmed: self },
      is: { minutes: 120, grade: 'B', reason: 'confirmedBySelf' },
    },
    { why: 'not confirmed yet', wish: {}, is: { minutes: 120, grade: 'B', reason: 'notConfirmed' } },
    {
      why: 'forgot to check out: the planned end is the cap',
      wish: { checkOut: null, confirmed: other },
      is: { minutes: 120, grade: 'B', reason: 'noCheckOut' },
    },
    {
      why: 'only a check-out',
      wish: { checkIn: null, confirmed: other },
      is: { minutes: 120, grade: 'B', reason: 'noCheckIn' },
    },
    {
      why: 'came in by hand',
      wish: { checkIn: byHand(STARTS_AT), confirmed: other },
      is: { minutes: 120, grade: 'C', reason: 'byHand' },
    },
    {
      why: 'went out by hand',
      wish: { checkOut: byHand(ENDS_AT), confirmed: other },
      is: { minutes: 120, grade: 'C', reason: 'byHand' },
    },
    {
      why: 'came after the planned end and forgot to check out',
      wish: { checkIn: byCode(ENDS_AT + 60_000), checkOut: null },
      is: { minutes: 0, grade: 'B', reason: 'noCheckOut' },
    },
    {
      why: '59 s are no minute',
      wish: { checkOut: byCode(STARTS_AT + 59_999) },
      is: { minutes: 0, grade: 'B', reason: 'notConfirmed' },
    },
    {
      why: 'stayed longer than planned',
      wish: { checkOut: byCode(ENDS_AT + minutes(30)) },
      is: { minutes: 150, grade: 'B', reason: 'notConfirmed' },
    },
  ] as const)('$why: $is.grade, $is.minutes min', ({ wish, is }) => {
    expect(presenceOf(aPresence(wish))).toEqual(is)
  })

  it('nobody who never came has minutes', () => {
    expect(presenceOf(anAttendance()).minutes).toBe(0)
  })

  it('23:30 to 01:30 is two hours', () => {
    const startsAt = china('2026-11-30 23:30')

    expect(presenceOf(aConfirmedPresence({ startsAt, endsAt: startsAt + hours(2) }))).toMatchObject({
      minutes: 120,
      grade: 'A',
    })
  })

  it.each([
    { now: STARTS_AT, minutes: 0 },
    { now: STARTS_AT + minutes(45), minutes: 45 },
    { now: ENDS_AT + minutes(45), minutes: 120 },
  ])('somebody still there has $minutes minutes at $now', ({ now, minutes: counted }) => {
    expect(presenceOf(aPresence({ checkOut: null }), now).minutes).toBe(counted)
  })

  const aMark = fc.option(fc.integer({ min: -hours(3), max: hours(9) }).map((after) => STARTS_AT + after))

  it('minutes are whole, never negative, and never more than the clock or the plan allows', () => {
    fc.assert(
      fc.property(aMark, aMark, fc.boolean(), (arrived, left, isByHand) => {
        const mark = isByHand ? byHand : byCode
        const { minutes: counted } = presenceOf(
          aPresence({ checkIn: arrived === null ? null : mark(arrived), checkOut: left === null ? null : mark(left) }),
        )
        const clock = (left ?? ENDS_AT) - (arrived ?? STARTS_AT)
        expect(Number.isInteger(counted) && counted >= 0).toBe(true)
        expect(counted * MINUTE).toBeLessThanOrEqual(Math.max(0, clock))
      }),
    )
  })

  it('is A only with both codes and the word of another', () => {
    fc.assert(
      fc.property(aMark, aMark, fc.constantFrom(null, self, other), (arrived, left, confirmed) => {
        const record = aPresence({
          checkIn: arrived === null ? null : byCode(arrived),
          checkOut: left === null ? null : byCode(left),
          confirmed,
        })
        expect(presenceOf(record).grade === 'A').toBe(arrived !== null && left !== null && confirmed === other)
      }),
    )
  })
})
