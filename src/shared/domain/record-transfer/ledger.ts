import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { RecordTransfer, TransferFacts, TransferredRecord, TransferState } from '@shared/contract/record-transfer'
import { ok, refuse } from '@shared/contract/result'
import type { ServiceQuality } from '@shared/contract/service-quality'
import { presenceOf } from '@shared/domain/attendance/presence'
import { chinaDay } from '@shared/domain/time/china-time'

/** What there is to hand on of one activity: as its records stand now. */
export type ToTransfer = { facts: TransferFacts; people: readonly ServedPerson[] }
/** With the evaluation of their service, if there is one, and the day it was given (令67 §10). */
type ServedPerson = { personId: string; minutes: number; quality: ServiceQuality | null; evaluatedOn: string | null }

type Host = Pick<Activity, 'title' | 'day' | 'venueName' | 'address' | 'subdistrictName' | 'content' | 'closing'>

/**
 * 服务记录 of one closed activity (令67 §7). Whoever organises records (令67 §2), so everybody who was there is in it, whatever
 * their team; nothing is that is not confirmed, or was voided.
 */
export function toTransfer(activity: Host, attendances: readonly Attendance[], organiser: string): ToTransfer {
  const { title, day, closing } = activity
  const counted = attendances.filter(({ status, confirmed }) => status === 'present' && confirmed !== null)
  return {
    facts: {
      ...{ title, day, organiser, place: placeOf(activity) },
      content: closing?.summary ?? activity.content,
      responsibleName: closing?.responsibleName ?? '',
    },
    people: counted
      .map((one) => ({
        personId: one.personId,
        minutes: presenceOf(one).minutes,
        quality: one.evaluation?.quality ?? null,
        evaluatedOn: one.evaluation ? chinaDay(one.evaluation.at) : null,
      }))
      .sort((a, b) => (a.personId < b.personId ? -1 : 1)),
  }
}

const placeOf = ({ subdistrictName, venueName, address }: Host) =>
  [subdistrictName, venueName, address].filter(Boolean).join(' ')

/** How far one person's record has come; `again` where it is not what was sent any more. */
export function recordState(
  sent: RecordTransfer | null,
  { facts, people }: ToTransfer,
  personId: string,
): TransferState {
  const record = sent?.records.find((one) => one.personId === personId)
  const now = people.find((one) => one.personId === personId)
  if (!record) return 'waiting'
  const isSamePerson = now?.minutes === record.minutes && now.quality === (record.quality ?? null)
  const isSame = isSamePerson && isSameFacts(sent!.facts, facts)
  return isSame || record.state === 'refused' ? record.state : 'again'
}

// A unit that was renamed has not to send everything again.
const FACTS = ['title', 'day', 'place', 'content', 'responsibleName'] as const
const isSameFacts = (a: TransferFacts, b: TransferFacts) => FACTS.every((field) => a[field] === b[field])

/** Everybody the ledger or the activity knows. */
export const peopleOf = (sent: RecordTransfer | null, { people }: ToTransfer): string[] =>
  [...new Set([...people, ...(sent?.records ?? [])].map(({ personId }) => personId))].sort()

/** The worst first: what asks for something to be done. */
const WORST: readonly TransferState[] = ['again', 'refused', 'waiting', 'sent', 'confirmed']

/** How far an activity has come. Without a record there is nothing to send. */
export function transferState(sent: RecordTransfer | null, now: ToTransfer): TransferState {
  const states = peopleOf(sent, now).map((personId) => recordState(sent, now, personId))
  if (sent && states.includes('waiting')) return 'again'
  return WORST.find((state) => states.includes(state)) ?? 'confirmed'
}

/** Whose records stand in the next file, and whose are to be taken back there. */
export function nextFile(sent: RecordTransfer | null, now: ToTransfer) {
  const isOpen = (personId: string) => ['waiting', 'again', 'refused'].includes(recordState(sent, now, personId))
  const there = new Set(now.people.map(({ personId }) => personId))
  return {
    send: now.people.filter(({ personId }) => isOpen(personId)),
    takeBack: (sent?.records ?? []).filter(({ personId }) => !there.has(personId)).map(({ personId }) => personId),
  }
}

type By = { unitId: string; activityId: string; byId: string; at: number }

/** 转出: what stood in the file is on its way; what was confirmed and is the same stays confirmed. */
export function send(
  sent: RecordTransfer | null,
  now: ToTransfer,
  { unitId, activityId, byId, at }: By,
): RecordTransfer {
  const opened = new Set(nextFile(sent, now).send.map(({ personId }) => personId))
  const kept = new Map((sent?.records ?? []).map((one) => [one.personId, one]))
  const records = now.people.map(({ personId, minutes, quality }): TransferredRecord => {
    const before = kept.get(personId)
    return before && !opened.has(personId) ? before : { personId, minutes, quality, state: 'sent', note: '' }
  })
  return { _id: activityId, rev: sent?.rev ?? 0, unitId, facts: now.facts, records, sentAt: at, sentById: byId }
}

type Verdict = { verdict: 'confirmed' | 'refused'; personIds?: readonly string[] | undefined; note: string }

/** 登记结果 of what is on its way; naming somebody who is not in the file is refused. The same answer twice is one. */
export function answerTransfer(sent: RecordTransfer, { verdict, personIds, note }: Verdict) {
  const named = personIds ?? sent.records.filter(({ state }) => state === 'sent').map(({ personId }) => personId)
  const known = new Set(sent.records.map(({ personId }) => personId))
  if (named.length === 0 || named.some((personId) => !known.has(personId))) return refuse('TRANSFER_NOT_SENT')
  const records = sent.records.map((one) =>
    named.includes(one.personId) ? { ...one, state: verdict, note: verdict === 'refused' ? note : '' } : one,
  )
  return ok({ ...sent, records })
}
