import fc from 'fast-check'
import { checkIn, checkOut, mayUseCode, withWrongCode } from '@shared/domain/attendance/check-in'
import { codeAt } from '@shared/domain/attendance/code'
import { anActivity, ENDS_AT, SEED, STARTS_AT } from '../../builders/activity'
import { aConfirmedPresence, anAttendance, aPresence, byCode } from '../../builders/attendance'
import { china, hours, minutes } from '../../builders/clock'

const during = STARTS_AT + minutes(10)
const attempt = (now: number) => ({ now, code: codeAt(SEED, now) })

describe('whether a code may be tried', () => {
  it.each([
    { now: STARTS_AT - minutes(30) - 1, code: 'CHECK_IN_NOT_OPEN', why: 'one moment early' },
    { now: STARTS_AT - minutes(30), code: null, why: 'half an hour before' },
    { now: ENDS_AT + hours(2), code: null, why: 'two hours after' },
    { now: ENDS_AT + hours(2) + 1, code: 'CHECK_IN_OVER', why: 'one moment late' },
  ])('$why: $code', ({ now, code }) => {
    expect(refusalOf(mayUseCode(anActivity(), anAttendance(), attempt(now)))).toBe(code)
  })

  it.each([
    { why: 'no record', mine: null, activity: {}, code: 'NOT_SIGNED_UP' },
    { why: 'waiting', mine: anAttendance({ status: 'waiting' }), activity: {}, code: 'NOT_SIGNED_UP' },
    { why: 'withdrawn', mine: anAttendance({ status: 'withdrawn' }), activity: {}, code: 'NOT_SIGNED_UP' },
    { why: 'voided', mine: anAttendance({ status: 'voided' }), activity: {}, code: 'NOT_SIGNED_UP' },
    { why: 'cancelled', mine: anAttendance(), activity: { status: 'cancelled' }, code: 'CHECK_IN_OVER' },
    { why: 'closed', mine: anAttendance(), activity: { status: 'closed' }, code: 'CHECK_IN_OVER' },
  ] as const)('refuses with $code: $why', ({ mine, activity, code }) => {
    expect(refusalOf(mayUseCode(anActivity(activity), mine, attempt(during)))).toBe(code)
  })

  it('locks after the fifth wrong code within ten minutes and opens again after them', () => {
    let mine = anAttendance()
    for (let wrong = 1; wrong <= 5; wrong++) {
      expect(mayUseCode(anActivity(), mine, attempt(during)).ok).toBe(true)
      mine = withWrongCode(mine, attempt(during))
    }

    expect(refusalOf(mayUseCode(anActivity(), mine, attempt(during)))).toBe('CODE_TRIES_EXCEEDED')
    expect(refusalOf(mayUseCode(anActivity(), mine, attempt(during + minutes(10) - 1)))).toBe('CODE_TRIES_EXCEEDED')
    expect(mayUseCode(anActivity(), mine, attempt(during + minutes(10))).ok).toBe(true)
  })

  it('never lets anybody try more than five wrong codes in any ten minutes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: minutes(4) }), { maxLength: 60 }), (gaps) => {
        const tried: number[] = []
        let mine = anAttendance()
        let now = STARTS_AT
        for (const gap of gaps) {
          now += gap
          if (!mayUseCode(anActivity({ endsAt: STARTS_AT + hours(9) }), mine, attempt(now)).ok) continue
          mine = withWrongCode(mine, attempt(now))
          tried.push(now)
        }
        for (const at of tried)
          expect(tried.filter((one) => one <= at && at - one < minutes(10)).length).toBeLessThanOrEqual(5)
      }),
    )
  })
})

describe('签到 and 签退', () => {
  it('presence begins with the right code', () => {
    expect(checkIn(anActivity(), anAttendance(), attempt(during))).toMatchObject({
      ok: true,
      value: { status: 'present', checkIn: { at: during, by: 'code', enteredById: 'p-volunteer' } },
    })
  })

  it('refuses a code of two minutes ago, in and out', () => {
    const old = { now: during, code: codeAt(SEED, during - minutes(2)) }

    expect(checkIn(anActivity(), anAttendance(), old)).toEqual({ ok: false, code: 'CODE_WRONG' })
    expect(checkOut(anActivity(), aPresence({ checkOut: null }), old)).toEqual({ ok: false, code: 'CODE_WRONG' })
  })

  it('twice is once: the first time stands', () => {
    const present = aPresence({ checkIn: byCode(STARTS_AT), checkOut: byCode(during) })

    expect(checkIn(anActivity(), present, attempt(during + minutes(5)))).toEqual({ ok: true, value: present })
    expect(checkOut(anActivity(), present, attempt(during + minutes(5)))).toEqual({ ok: true, value: present })
  })

  it('nobody leaves who has not come', () => {
    expect(checkOut(anActivity(), anAttendance(), attempt(during))).toEqual({ ok: false, code: 'NOT_CHECKED_IN' })
  })

  it('belongs to the day presence began, in China', () => {
    const startsAt = china('2026-12-01 00:10')
    const activity = anActivity({ startsAt })
    const mine = anAttendance({ startsAt, endsAt: activity.endsAt })

    expect(checkIn(activity, mine, attempt(china('2026-11-30 23:50')))).toMatchObject({ value: { day: '2026-11-30' } })
    expect(checkIn(activity, mine, attempt(startsAt))).toMatchObject({ value: { day: '2026-12-01' } })
  })

  it('names its bucket when somebody leaves who was confirmed before, and only then', () => {
    const confirmed = aConfirmedPresence({ checkOut: null })

    expect(checkOut(anActivity(), confirmed, attempt(during))).toMatchObject({
      value: { isPending: true, dirty: ['t-1|u-1|s-1|2026-11-22'] },
    })
    expect(checkOut(anActivity(), aPresence({ checkOut: null }), attempt(during))).toMatchObject({
      value: { dirty: [] },
    })
  })
})

// Helpers

const refusalOf = (result: { ok: true } | { ok: false; code: string }) => (result.ok ? null : result.code)
