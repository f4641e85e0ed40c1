import type { Complaint, ComplaintStatus, ComplaintStep } from '@shared/contract/complaint'
import type { Caller } from '@shared/contract/caller'
import { ok, refuse } from '@shared/contract/result'
import type { OutboxNotice } from '@shared/contract/stored'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { chinaDay } from '@shared/domain/time/china-time'
import type { Calendar } from '@shared/domain/time/working-days'
import { dueKeyOf, isOverdue, startClock } from './clock'
import { deskPeople, mayHandle } from './routing'

type Move = 'accept' | 'answer' | 'close' | 'reopen'

/** Which moves lead out of a state, and whose they are. */
const OPEN_TO: Record<Move, { from: readonly ComplaintStatus[]; who: 'desk' | 'complainant' }> = {
  accept: { from: ['submitted'], who: 'desk' },
  answer: { from: ['submitted', 'accepted'], who: 'desk' },
  close: { from: ['submitted', 'accepted', 'answered'], who: 'complainant' },
  reopen: { from: ['answered', 'closed'], who: 'complainant' },
}
const MOVES = Object.keys(OPEN_TO) as Move[]

type By = { caller: Caller; now: number }

const isTheirs = (complaint: Complaint, move: Move, caller: Caller): boolean =>
  OPEN_TO[move].who === 'desk' ? mayHandle(caller, complaint) : complaint.complainantId === caller._id

/** 再次反映 once, and only after an answer: who withdrew has nothing to come back to. */
const isOpenTo = (complaint: Complaint, move: Move): boolean =>
  OPEN_TO[move].from.includes(complaint.status) &&
  (move !== 'reopen' || (!complaint.wasReopened && complaint.answer !== ''))

/** What the caller may do with it now: the buttons show it, and the server asks the same. */
export const complaintMoves = (complaint: Complaint, caller: Caller): Record<Move, boolean> =>
  Object.fromEntries(
    MOVES.map((move) => [move, isTheirs(complaint, move, caller) && isOpenTo(complaint, move)]),
  ) as Record<Move, boolean>

/** One move of the desk or of the complainant. */
export function moveComplaint(complaint: Complaint, { move, note }: { move: Move; note: string }, by: By) {
  if (!isTheirs(complaint, move, by.caller)) return refuse('FORBIDDEN')
  if (!isOpenTo(complaint, move)) return refuse('COMPLAINT_MOVED_ON')

  return ok(AFTER[move](complaint, note, by))
}

const AFTER: Record<Move, (complaint: Complaint, note: string, by: By) => Complaint> = {
  accept: (complaint, note, by) =>
    stepped({ ...complaint, status: 'accepted' }, deskStep('accepted', note, by), 'complaintAccepted'),
  answer: (complaint, note, by) =>
    stepped(
      { ...complaint, status: 'answered', answer: note, ...startClock('silence', chinaDay(by.now)) },
      deskStep('answered', note, by),
      'complaintAnswered',
    ),
  close: (complaint, note, by) =>
    stepped(
      { ...complaint, status: 'closed', ...startClock('off', chinaDay(by.now)) },
      ownStep('closed', note, by),
      'complaintClosed',
    ),
  reopen: (complaint, note, by) =>
    stepped(
      { ...complaint, status: 'submitted', wasReopened: true, ...startClock(deskClock(complaint), chinaDay(by.now)) },
      ownStep('reopened', note, by),
      'complaintReopened',
    ),
}

type Step = Omit<ComplaintStep, 'deskName'>

const deskStep = (step: Step['step'], note: string, { caller, now }: By): Step => ({
  step,
  at: now,
  by: 'desk',
  byId: caller._id,
  note,
})
const ownStep = (step: Step['step'], note: string, { caller, now }: By): Step => ({
  step,
  at: now,
  by: 'complainant',
  byId: caller._id,
  note,
})
const clockStep = (step: Step['step'], at: number): Step => ({ step, at, by: 'clock', byId: null, note: '' })

/** Which clock a desk runs under: what the city has goes no further up. */
export const deskClock = ({ deskUnitId }: Pick<Complaint, 'deskUnitId'>) =>
  deskUnitId === CITY_UNIT_ID ? 'city' : 'unit'

/** The record with one step more; the complainant is told of it. */
export function stepped(complaint: Complaint, step: Step, kind: OutboxNotice['kind']): Complaint {
  return {
    ...complaint,
    isPending: true,
    dueKey: dueKeyOf(complaint),
    steps: [...complaint.steps, { ...step, deskName: complaint.deskName }],
    outbox: [
      ...complaint.outbox,
      {
        personId: complaint.complainantId,
        atRev: complaint.rev,
        kind,
        subject: complaint.about.name,
        link: { page: 'complaint', id: complaint._id },
      },
    ],
  }
}

/** Tells these people that something came to their desk. */
export const arrived = (complaint: Complaint, personIds: readonly string[]): Complaint => ({
  ...complaint,
  outbox: [
    ...complaint.outbox,
    ...personIds.map((personId) => ({
      personId,
      atRev: complaint.rev,
      kind: 'complaintArrived' as const,
      subject: complaint.about.name,
      link: { page: 'complaintDesk' as const, id: complaint.deskUnitId },
    })),
  ],
})

type City = { name: string; admins: readonly Parameters<typeof mayHandle>[0][]; calendar?: Calendar }

/**
 * What the clock does to a complaint on its own: late at the unit, it goes to the city, whose admins are told; unanswered
 * by the complainant, it is closed; and a last day that could not be reckoned is reckoned once the calendar is there. Null when it waits.
 */
export function tick(complaint: Complaint, now: number, city: City): Complaint | null {
  if (complaint.clock === 'unit' && isOverdue(complaint, now)) {
    const raised = {
      ...complaint,
      deskUnitId: CITY_UNIT_ID,
      deskName: city.name,
      ...startClock('city', chinaDay(now), city.calendar),
    }
    const told = arrived({ ...raised, status: 'submitted' }, deskPeople(city.admins, raised))
    return stepped(told, clockStep('escalated', now), 'complaintEscalated')
  }
  if (complaint.clock === 'silence' && complaint.dueDay !== null && chinaDay(now) > complaint.dueDay) {
    const closed = { ...complaint, status: 'closed' as const, ...startClock('off', chinaDay(now)) }
    return stepped(closed, clockStep('closed', now), 'complaintClosed')
  }
  return reckonedAgain(complaint, city.calendar)
}

function reckonedAgain(complaint: Complaint, calendar?: Calendar): Complaint | null {
  if (complaint.dueDay !== null || complaint.clock === 'off') return null
  const { dueDay } = startClock(complaint.clock, complaint.clockFrom, calendar)
  return dueDay === null ? null : { ...complaint, dueDay, dueKey: dueKeyOf({ ...complaint, dueDay }) }
}
