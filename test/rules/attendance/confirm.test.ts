import { amendAttendance, confirmAttendance, mayKeepAttendance } from '@shared/domain/attendance/confirm'
import { aLeader, aMembership, aUnitAdmin, aVolunteer } from '../../builders/account'
import { anActivity, ENDS_AT, STARTS_AT } from '../../builders/activity'
import { aConfirmedPresence, anAttendance, aPresence, byHand } from '../../builders/attendance'
import { minutes, NOW } from '../../builders/clock'

const by = (caller: ReturnType<typeof aLeader>) => ({ caller, now: ENDS_AT })
const amended = aPresence({ checkIn: byHand(STARTS_AT), checkOut: byHand(ENDS_AT), handReason: '手机没电' })

describe('时长认定', () => {
  it.each([
    { why: 'not begun', status: 'published', now: NOW, code: 'ACTIVITY_NOT_OPEN' },
    { why: 'going on', status: 'published', now: STARTS_AT, code: null },
    { why: 'ended', status: 'published', now: ENDS_AT, code: null },
    { why: 'a draft', status: 'draft', now: STARTS_AT, code: 'ACTIVITY_NOT_OPEN' },
    { why: 'closed', status: 'closed', now: ENDS_AT, code: 'ACTIVITY_FINAL' },
    { why: 'cancelled', status: 'cancelled', now: ENDS_AT, code: 'ACTIVITY_FINAL' },
  ] as const)('$why: $code', ({ status, now, code }) => {
    const may = mayKeepAttendance(anActivity({ status }), now)

    expect(may.ok ? null : may.code).toBe(code)
  })

  it('names who confirmed, tells the person, and names the bucket', () => {
    expect(confirmAttendance(aPresence(), anActivity(), by(aLeader()))).toMatchObject({
      ok: true,
      value: {
        confirmed: { byId: 'p-leader', at: ENDS_AT },
        outbox: [{ personId: 'p-volunteer', kind: 'attendanceConfirmed' }],
        dirty: ['t-1|u-1|s-1|2026-11-22'],
        isPending: true,
      },
    })
  })

  it('nobody vouches for themselves, confirmed before or not', () => {
    const self = { code: 'CONFIRMS_SELF' }

    expect(confirmAttendance(aPresence({ personId: 'p-leader' }), anActivity(), by(aLeader()))).toMatchObject(self)
    expect(confirmAttendance(aConfirmedPresence({ personId: 'p-leader' }), anActivity(), by(aLeader()))).toMatchObject(
      self,
    )
  })

  it('twice is once: the first word stands', () => {
    const confirmed = aConfirmedPresence()

    expect(confirmAttendance(confirmed, anActivity(), by(aUnitAdmin()))).toEqual({ ok: true, value: confirmed })
  })

  it.each([
    { why: 'is still there', wish: { checkOut: null }, now: ENDS_AT - 1, code: 'STILL_PRESENT' },
    { why: 'forgot to check out', wish: { checkOut: null }, now: ENDS_AT, code: null },
    { why: 'has left', wish: {}, now: STARTS_AT, code: null },
  ])('$why: $code', ({ wish, now, code }) => {
    const result = confirmAttendance(aPresence(wish), anActivity(), { caller: aLeader(), now })

    expect(result.ok ? null : result.code).toBe(code)
  })

  it.each(['signedUp', 'waiting', 'withdrawn', 'voided'] as const)('nobody who is %s was there', (status) => {
    expect(confirmAttendance(anAttendance({ status }), anActivity(), by(aLeader()))).toEqual({
      ok: false,
      code: 'NOT_CHECKED_IN',
    })
  })

  it.each([
    { who: 'a leader of the team', caller: aLeader({ _id: 'p-2' }), isTaken: false },
    { who: 'a unit admin who is in the team', caller: aUnitAdmin({ memberships: [aMembership()] }), isTaken: false },
    { who: 'the admin who typed it in', caller: aUnitAdmin({ _id: 'p-leader' }), isTaken: false },
    { who: 'another admin of the unit', caller: aUnitAdmin(), isTaken: true },
    {
      who: 'a leader of another team',
      caller: aVolunteer({ _id: 'p-9', memberships: [aMembership({ teamId: 't-9', role: 'leader' })] }),
      isTaken: true,
    },
  ])('hours by hand: the word of $who counts: $isTaken', ({ caller, isTaken }) => {
    const result = confirmAttendance(amended, anActivity(), by(caller))

    expect(result.ok ? null : result.code).toBe(isTaken ? null : 'OTHER_TEAM_NEEDED')
  })
})

describe('补签', () => {
  const why = { reason: '手机没电', evidence: '签到表上有签字', photoId: null }
  const times = { ...why, startsAt: STARTS_AT, endsAt: ENDS_AT, enteredById: 'p-leader', now: ENDS_AT }

  it('writes presence by hand, unconfirmed again', () => {
    expect(amendAttendance(aConfirmedPresence({ checkIn: byHand(STARTS_AT) }), anActivity(), times)).toMatchObject({
      ok: true,
      value: {
        status: 'present',
        checkIn: { by: 'hand' },
        checkOut: { by: 'hand' },
        confirmed: null,
        handReason: '手机没电',
        handEvidence: '签到表上有签字',
        handEnteredAt: ENDS_AT,
        vouchUnitId: 'u-1',
      },
    })
  })

  it('needs something that bears it out', () => {
    expect(amendAttendance(anAttendance(), anActivity(), { ...times, evidence: ' ' })).toEqual({
      ok: false,
      code: 'EVIDENCE_MISSING',
    })
  })

  it.each([
    { why: 'from start to end', startsAt: STARTS_AT, endsAt: ENDS_AT, code: null },
    { why: 'a moment too early', startsAt: STARTS_AT - 1, endsAt: ENDS_AT, code: 'TIMES_IMPOSSIBLE' },
    { why: 'a moment too late', startsAt: STARTS_AT, endsAt: ENDS_AT + 1, code: 'TIMES_IMPOSSIBLE' },
    { why: 'no time at all', startsAt: STARTS_AT, endsAt: STARTS_AT, code: 'TIMES_IMPOSSIBLE' },
    { why: 'backwards', startsAt: ENDS_AT, endsAt: STARTS_AT, code: 'TIMES_IMPOSSIBLE' },
    { why: 'one minute', startsAt: STARTS_AT, endsAt: STARTS_AT + minutes(1), code: null },
  ])('$why: $code', ({ startsAt, endsAt, code }) => {
    const result = amendAttendance(anAttendance(), anActivity(), { ...times, startsAt, endsAt })

    expect(result.ok ? null : result.code).toBe(code)
  })
})
