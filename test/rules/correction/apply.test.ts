import fc from 'fast-check'
import { correctAttendance, growsHours, withTimes } from '@shared/domain/correction/apply'
import { presenceOf } from '@shared/domain/attendance/presence'
import { ENDS_AT, STARTS_AT } from '../../builders/activity'
import { aConfirmedPresence, anAttendance, aPresence, byHand } from '../../builders/attendance'
import { aCorrection } from '../../builders/correction'
import { minutes as ofMinutes, NOW } from '../../builders/clock'

const decision = { byId: 'p-admin', at: NOW, note: '核过了' }
const at = (from: number, to: number) => ({ startsAt: STARTS_AT + ofMinutes(from), endsAt: STARTS_AT + ofMinutes(to) })

describe('更正 of a record', () => {
  it.each([
    { why: 'left earlier', was: aConfirmedPresence(), to: at(0, 60), minutes: 60, grade: 'A', grows: false },
    { why: 'came later', was: aConfirmedPresence(), to: at(30, 120), minutes: 90, grade: 'A', grows: false },
    { why: 'stayed longer', was: aConfirmedPresence(), to: at(0, 150), minutes: 150, grade: 'C', grows: true },
    { why: 'another hour', was: aConfirmedPresence(), to: at(30, 150), minutes: 120, grade: 'C', grows: true },
    {
      why: 'forgot to check out, left before the end',
      was: aConfirmedPresence({ checkOut: null }),
      to: at(0, 60),
      minutes: 60,
      grade: 'C',
      grows: true,
    },
    { why: 'was not recorded at all', was: anAttendance(), to: at(0, 120), minutes: 120, grade: 'C', grows: true },
    {
      why: 'was typed in with too much',
      was: aPresence({ checkIn: byHand(STARTS_AT), checkOut: byHand(ENDS_AT) }),
      to: at(0, 60),
      minutes: 60,
      grade: 'C',
      grows: true,
    },
  ])('$why: $minutes minutes of grade $grade, somebody else needed: $grows', ({ was, to, grows, minutes, grade }) => {
    expect(presenceOf(withTimes(was, to, 'p-leader'))).toMatchObject({ minutes, grade })
    expect(growsHours(was, to)).toBe(grows)
  })

  it('never makes more of grade A or B than there was, wherever the marks are moved to', () => {
    const moment = fc.integer({ min: -30, max: 240 })
    fc.assert(
      fc.property(
        moment,
        moment,
        fc.constantFrom(aConfirmedPresence(), aPresence({ checkOut: null })),
        (from, to, was) => {
          const before = presenceOf(was)
          const after = presenceOf(withTimes(was, at(Math.min(from, to), Math.max(from, to)), 'p-leader'))

          expect(after.grade === 'C' || (after.grade === before.grade && after.minutes <= before.minutes)).toBe(true)
        },
      ),
    )
  })

  it('keeps the original, once, and names the buckets of both days', () => {
    const correction = aCorrection({ status: 'done', decision, change: { kind: 'times', ...at(-600, 60) } })
    const was = aConfirmedPresence({ checkIn: byHand(STARTS_AT) })

    const corrected = correctAttendance(was, correction)

    expect(corrected).toMatchObject({
      confirmed: { byId: 'p-admin' },
      history: [{ correctionId: 'co-1', checkIn: was.checkIn, checkOut: was.checkOut, confirmed: was.confirmed }],
      dirty: ['t-1|u-1|s-1|2026-11-22', 't-1|u-1|s-1|2026-11-21'],
    })
    expect(correctAttendance(corrected, correction)).toBe(corrected)
  })

  it('what is void stays void', () => {
    const record = aPresence({ status: 'voided' })

    expect(correctAttendance(record, aCorrection({ status: 'done', decision }))).toBe(record)
  })
})
