import fc from 'fast-check'
import { checkInOpensAt, closeBy, phaseOf, takesCodes } from '@shared/domain/activity/phase'
import { anActivity, ENDS_AT, STARTS_AT } from '../../builders/activity'
import { china, hours, minutes, NOW } from '../../builders/clock'

describe('活动 phase', () => {
  it.each([
    { wish: { status: 'draft' }, now: NOW, phase: 'draft' },
    { wish: { status: 'draft' }, now: ENDS_AT, phase: 'draft' },
    { wish: {}, now: NOW, phase: 'recruiting' },
    { wish: { capacity: 1, taken: 1 }, now: NOW, phase: 'full' },
    { wish: { capacity: 1, taken: 1 }, now: STARTS_AT, phase: 'ongoing' },
    { wish: {}, now: STARTS_AT - 1, phase: 'recruiting' },
    { wish: {}, now: STARTS_AT, phase: 'ongoing' },
    { wish: {}, now: ENDS_AT - 1, phase: 'ongoing' },
    { wish: {}, now: ENDS_AT, phase: 'ended' },
    { wish: { status: 'closed' }, now: ENDS_AT, phase: 'closed' },
    { wish: { status: 'cancelled' }, now: NOW, phase: 'cancelled' },
  ] as const)('$wish is $phase', ({ wish, now, phase }) => {
    expect(phaseOf(anActivity(wish), now)).toBe(phase)
  })

  it('never goes back as time passes', () => {
    const ORDER = ['recruiting', 'full', 'ongoing', 'ended']
    const anInstant = fc.integer({ min: NOW, max: ENDS_AT + hours(9) })
    fc.assert(
      fc.property(anInstant, anInstant, fc.boolean(), (a, b, isFull) => {
        const activity = anActivity(isFull ? { capacity: 1, taken: 1 } : {})
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((now) => ORDER.indexOf(phaseOf(activity, now)))
        expect(early! <= late!).toBe(true)
      }),
    )
  })

  it('takes codes from half an hour before the start to two hours after the end', () => {
    expect(checkInOpensAt(anActivity())).toBe(STARTS_AT - minutes(30))
    const taken = [STARTS_AT - minutes(30) - 1, STARTS_AT - minutes(30), ENDS_AT + hours(2), ENDS_AT + hours(2) + 1]
    expect(taken.map((now) => takesCodes(anActivity(), now))).toEqual([false, true, true, false])
  })

  it.each([
    { endsAt: '2026-02-13 17:00', by: '2026-03-05' },
    { endsAt: '2026-09-30 23:30', by: '2026-10-20' },
    { endsAt: '2026-12-28 17:00', by: null },
  ])('ended $endsAt, is to be closed by $by', ({ endsAt, by }) => {
    expect(closeBy({ endsAt: china(endsAt) })).toBe(by)
  })
})
