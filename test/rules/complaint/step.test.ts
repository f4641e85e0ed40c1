import { daysLeft, isOverdue, startClock } from '@shared/domain/complaint/clock'
import { complaintMoves, moveComplaint, tick } from '@shared/domain/complaint/step'
import { viewComplaint } from '@shared/domain/complaint/view'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { people } from '../../builders/city'
import { china, NOW } from '../../builders/clock'
import { aComplaint, anAnsweredComplaint } from '../../builders/complaint'

const { volunteer, leader, admin, cityAdmin } = people
const city = { name: '市科协', admins: [cityAdmin] }
const by = (caller: typeof admin) => ({ caller, now: NOW })

describe('the moves of a complaint', () => {
  it.each([
    { status: 'submitted', who: admin, may: ['accept', 'answer'] },
    { status: 'accepted', who: admin, may: ['answer'] },
    { status: 'answered', who: admin, may: [] },
    { status: 'closed', who: admin, may: [] },
    { status: 'submitted', who: volunteer, may: ['close'] },
    { status: 'answered', who: volunteer, may: ['close', 'reopen'] },
    { status: 'closed', who: volunteer, may: ['reopen'] },
    { status: 'submitted', who: leader, may: [] },
  ] as const)('$status, $who.name: $may', ({ status, who, may }) => {
    const isAnswered = status === 'answered' || status === 'closed'
    const complaint = isAnswered ? anAnsweredComplaint({ status }) : aComplaint({ status })
    const moves = Object.entries(complaintMoves(complaint, who)).flatMap(([move, can]) => (can ? [move] : []))

    expect(moves.sort()).toEqual([...may].sort())
  })

  it('an answer stops the desk’s clock, and the complainant is told', () => {
    const answered = moveComplaint(aComplaint(), { move: 'answer', note: '已经改过来了，请查看' }, by(admin))

    expect(answered).toMatchObject({
      ok: true,
      value: {
        status: 'answered',
        clock: 'silence',
        dueDay: '2026-12-05',
        answer: '已经改过来了，请查看',
        outbox: [{ personId: 'p-volunteer', kind: 'complaintAnswered', link: { page: 'complaint', id: 'cp-1' } }],
      },
    })
  })

  it('is opened again once, and not after a withdrawal without an answer', () => {
    const reopened = moveComplaint(anAnsweredComplaint(), { move: 'reopen', note: '还是没有改' }, by(volunteer))

    expect(reopened).toMatchObject({ ok: true, value: { status: 'submitted', wasReopened: true, clock: 'unit' } })
    expect(complaintMoves(anAnsweredComplaint({ wasReopened: true }), volunteer).reopen).toBe(false)
    expect(complaintMoves(aComplaint({ status: 'closed' }), volunteer).reopen).toBe(false)
  })
})

describe('the clock', () => {
  it.each([
    { clock: 'unit', from: '2026-11-20', due: '2026-12-04' },
    { clock: 'city', from: '2026-11-20', due: '2026-11-27' },
    { clock: 'silence', from: '2026-11-20', due: '2026-12-04' },
    { clock: 'off', from: '2026-11-20', due: null },
    // The holidays of 2027 are not out yet: said, not guessed.
    { clock: 'unit', from: '2026-12-25', due: null },
  ] as const)('$clock from $from: $due', ({ clock, from, due }) => {
    expect(startClock(clock, from)).toEqual({ clock, clockFrom: from, dueDay: due })
  })

  it('counts working days, and is late only after the last day', () => {
    const complaint = aComplaint({ clockFrom: '2026-11-20' })

    expect(daysLeft(complaint, china('2026-11-27 10:00'))).toBe(5)
    expect(isOverdue(complaint, china('2026-12-04 23:59'))).toBe(false)
    expect(isOverdue(complaint, china('2026-12-05 00:00'))).toBe(true)
  })

  it('late at the unit, it goes to the city, which has a clock of its own', () => {
    const raised = tick(aComplaint({ clockFrom: '2026-11-02', status: 'accepted' }), NOW, city)

    expect(raised).toMatchObject({
      status: 'submitted',
      deskUnitId: CITY_UNIT_ID,
      deskName: '市科协',
      clock: 'city',
      clockFrom: '2026-11-21',
      outbox: [
        { personId: cityAdmin._id, kind: 'complaintArrived', link: { page: 'complaintDesk', id: CITY_UNIT_ID } },
        { kind: 'complaintEscalated' },
      ],
    })
    expect(tick(raised!, china('2027-01-15 10:00'), city)).toBeNull()
  })

  it('unanswered by the complainant, it is closed', () => {
    expect(tick(anAnsweredComplaint({ clockFrom: '2026-11-01' }), NOW, city)).toMatchObject({
      status: 'closed',
      clock: 'off',
    })
    expect(tick(anAnsweredComplaint({ clockFrom: '2026-11-10' }), NOW, city)).toBeNull()
  })

  it('a last day that could not be reckoned is reckoned when the calendar is there', () => {
    const blind = aComplaint({ clockFrom: '2026-11-20', dueDay: null })

    expect(tick(blind, NOW, city)).toMatchObject({ dueDay: '2026-12-04', dueKey: '2026-12-04|cp-1' })
  })
})

describe('what is shown', () => {
  it('names an anonymous complainant to nobody but themselves', () => {
    const complaint = aComplaint({ isAnonymous: true })

    expect(viewComplaint(complaint, [], { caller: admin, now: NOW }).complainantName).toBeNull()
    expect(viewComplaint(complaint, [], { caller: volunteer, now: NOW }).complainantName).toBe('李志愿')
    expect(viewComplaint(aComplaint(), [], { caller: cityAdmin, now: NOW }).complainantName).toBe('李志愿')
  })
})
