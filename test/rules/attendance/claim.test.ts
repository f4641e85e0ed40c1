import fc from 'fast-check'
import type { OfflineClaim } from '@shared/contract/offline-claim'
import { checkIn, checkOut, mayUseCode, withWrongCode } from '@shared/domain/attendance/check-in'
import { codeAt, STEP_MS } from '@shared/domain/attendance/code'
import { anActivity, ENDS_AT, SEED, STARTS_AT } from '../../builders/activity'
import { anAbsence, aConfirmedPresence, anAttendance, aPresence, byCode, byHand } from '../../builders/attendance'
import { hours, minutes, NOW } from '../../builders/clock'
import { aClaim } from '../../builders/claim'

const during = STARTS_AT + minutes(10)
const evening = ENDS_AT + hours(8)
const signedUp = anAttendance()
const sent = (claim: OfflineClaim, now = evening, code = codeAt(SEED, during)) => ({ claim, now, code })

describe('离线签到', () => {
  it('counts from the time its code proves, and says how it came', () => {
    expect(checkIn(anActivity(), signedUp, sent(aClaim({ at: during })))).toMatchObject({
      ok: true,
      value: {
        status: 'present',
        checkIn: { at: during, by: 'code', offline: { claimId: 'claim00001', receivedAt: evening, clockOffMs: 0 } },
      },
    })
  })

  it('whoever was marked absent meanwhile is so no more, and hears of it', () => {
    const came = checkIn(anActivity(), anAttendance(anAbsence()), sent(aClaim({ at: during })))

    expect(came).toMatchObject({ ok: true, value: { absence: null, outbox: [{ kind: 'absenceTakenBack' }] } })
    expect(came.ok && 'isAbsent' in came.value).toBe(false)
  })

  it.each([
    {
      why: 'a code two minutes older than the time claimed',
      wish: { at: during + minutes(2) },
      code: 'CLAIM_CODE_WRONG',
    },
    { why: 'a time before codes are taken', wish: { at: STARTS_AT - minutes(31) }, code: 'CLAIM_TIME_WRONG' },
    { why: 'a time after codes are taken', wish: { at: ENDS_AT + hours(2) + minutes(1) }, code: 'CLAIM_TIME_WRONG' },
    {
      why: 'a time before the phone last heard of the cloud',
      wish: { at: during, heard: heardAt(during + hours(1)) },
      code: 'CLAIM_TIME_WRONG',
    },
  ])('refuses $why', ({ wish, code }) => {
    expect(checkIn(anActivity(), signedUp, sent(aClaim(wish)))).toEqual({ ok: false, code })
  })

  it('refuses a time that has not come yet', () => {
    const ahead = aClaim({ at: during + minutes(20), sentAt: during })

    expect(checkIn(anActivity(), signedUp, sent(ahead, during, codeAt(SEED, during + minutes(20))))).toEqual({
      ok: false,
      code: 'CLAIM_TIME_WRONG',
    })
  })

  it('refuses a time before the person signed up', () => {
    const late = anAttendance({ signedUpAt: during + minutes(5) })

    expect(checkIn(anActivity(), late, sent(aClaim({ at: during })))).toEqual({ ok: false, code: 'CLAIM_TIME_WRONG' })
  })

  const aWrongClock = fc.integer({ min: -hours(100), max: hours(100) }).filter((off) => Math.abs(off) > minutes(3))

  it('of a phone whose clock is wrong counts from the true time and is flagged, whenever the clock is set right', () => {
    fc.assert(
      fc.property(
        aWrongClock,
        fc.constantFrom('never', 'before it is sent', 'never heard of the cloud'),
        (off, when) => {
          const heard = when === 'never heard of the cloud' ? null : { ...heardAt(NOW), at: NOW + off }
          const claim = aClaim({ at: during + off, sentAt: evening + (when === 'before it is sent' ? 0 : off), heard })
          const marked = checkIn(anActivity(), signedUp, sent(claim))

          expect(marked).toMatchObject({ ok: true, value: { checkIn: { at: during, offline: { clockOffMs: -off } } } })
        },
      ),
    )
  })

  it('is never put further than one step from what the code proves, whatever times are sent along', () => {
    const aTime = fc.integer({ min: STARTS_AT - hours(3), max: evening })
    fc.assert(
      fc.property(aTime, aTime, fc.option(fc.tuple(aTime, aTime)), (at, sentAt, told) => {
        const heard = told ? { ...heardAt(told[0]), at: told[1] } : null
        const marked = checkIn(anActivity(), signedUp, sent(aClaim({ at, sentAt, heard })))
        if (!marked.ok) return
        const step = during - (during % STEP_MS)
        expect(marked.value.checkIn!.at).toBeGreaterThanOrEqual(step - STEP_MS)
        expect(marked.value.checkIn!.at).toBeLessThan(step + 2 * STEP_MS)
      }),
    )
  })

  it('that arrives while its code is still shown is as good as one with network', () => {
    const soon = during + 20_000

    expect(checkIn(anActivity(), signedUp, sent(aClaim({ at: during }), soon))).toMatchObject({
      ok: true,
      value: { checkIn: { at: soon, by: 'code', enteredById: 'p-volunteer' } },
    })
    const marked = checkIn(anActivity(), signedUp, sent(aClaim({ at: during }), soon))
    expect(marked.ok && marked.value.checkIn).not.toHaveProperty('offline')
  })

  it('gives way to nothing but what was typed in by hand and is not confirmed', () => {
    const online = anAttendance({ status: 'present', checkIn: byCode(STARTS_AT) })
    const hand = aPresence({ checkIn: byHand(STARTS_AT), checkOut: byHand(ENDS_AT) })
    const settled = aConfirmedPresence({ checkIn: byHand(STARTS_AT), checkOut: byHand(ENDS_AT) })
    const claim = sent(aClaim({ at: during }))

    expect(checkIn(anActivity(), online, claim)).toEqual({ ok: true, value: online })
    expect(checkIn(anActivity(), settled, claim)).toEqual({ ok: true, value: settled })
    expect(checkIn(anActivity(), hand, claim)).toMatchObject({
      value: { checkIn: { by: 'code' }, checkOut: { by: 'hand' } },
    })
  })

  it('cannot leave before it came', () => {
    const present = anAttendance({ status: 'present', checkIn: byCode(during + minutes(5)) })

    expect(checkOut(anActivity(), present, sent(aClaim({ at: during })))).toEqual({
      ok: false,
      code: 'CLAIM_TIME_WRONG',
    })
  })
})

describe('whether a claim is looked at', () => {
  const claim = aClaim({ at: during })

  it.each([
    { why: 'a day after the end', now: ENDS_AT + hours(24), activity: {}, mine: {}, code: null },
    { why: 'a moment later', now: ENDS_AT + hours(24) + 1, activity: {}, mine: {}, code: 'CLAIM_TOO_LATE' },
    { why: 'closed meanwhile', now: evening, activity: { status: 'closed' }, mine: {}, code: null },
    { why: 'cancelled', now: evening, activity: { status: 'cancelled' }, mine: {}, code: 'CHECK_IN_OVER' },
    { why: 'without a place', now: evening, activity: {}, mine: { status: 'withdrawn' }, code: 'NOT_SIGNED_UP' },
    { why: 'of another person', now: evening, activity: {}, mine: { personId: 'p-2' }, code: 'CLAIM_OTHER_PERSON' },
  ] as const)('$why: $code', ({ now, activity, mine, code }) => {
    const may = mayUseCode(anActivity(activity), anAttendance(mine), sent(claim, now))

    expect(may.ok ? null : may.code).toBe(code)
  })

  it('five wrong ones are all, however long one waits; the same one again is no second guess', () => {
    let mine = anAttendance()
    for (let guess = 0; guess < 5; guess++) {
      const wrong = sent(aClaim({ at: during + guess }), evening + guess * minutes(11), '000000')
      expect(mayUseCode(anActivity(), mine, wrong).ok).toBe(true)
      mine = withWrongCode(mine, wrong)
      expect(mayUseCode(anActivity(), mine, wrong)).toEqual({ ok: false, code: 'CLAIM_CODE_WRONG' })
    }

    expect(mayUseCode(anActivity(), mine, sent(claim, evening + hours(5)))).toEqual({
      ok: false,
      code: 'CLAIM_TRIES_EXCEEDED',
    })
  })

  it('waits as well after five wrong codes typed with network', () => {
    const locked = anAttendance({ wrongCodesAt: [1, 2, 3, 4, 5].map((n) => evening - minutes(n)) })

    expect(mayUseCode(anActivity(), locked, sent(claim))).toEqual({ ok: false, code: 'CODE_TRIES_EXCEEDED' })
  })
})

// Helpers

function heardAt(serverNow: number) {
  return { serverNow, at: serverNow, personId: 'p-volunteer' }
}
