import type { Attendance } from '@shared/contract/attendance'
import type { Caller } from '@shared/contract/caller'
import { SCORE_FROM } from '@shared/contract/demand'
import type { MyEvaluation } from '@shared/contract/evaluation'
import type { Order } from '@shared/contract/order'
import { ok, refuse } from '@shared/contract/result'
import { type ServiceQuality } from '@shared/contract/service-quality'
import { feedbackOf } from '@shared/domain/demand/demand'

type Word = { quality: ServiceQuality; note: string }

/**
 * 评价 of one service (令67 §10), once it is confirmed, by another person. 待提高 says why, and only of that the person is
 * told: every other word they find in their record. The same word twice is one.
 */
export function evaluateService(record: Attendance, { quality, note }: Word, by: { caller: Caller; now: number }) {
  if (record.personId === by.caller._id) return refuse('EVALUATES_SELF')
  if (record.status !== 'present' || !record.confirmed) return refuse('EVALUATION_TOO_EARLY')
  if (quality === 'poor' && note.trim() === '') return refuse('EVALUATION_REASON_MISSING')
  const before = record.evaluation ?? null
  if (before?.quality === quality && before.note === note) return ok(record)

  const evaluated = { ...record, evaluation: { quality, note, byId: by.caller._id, at: by.now } }
  return ok(quality === 'poor' ? told(evaluated) : evaluated)
}

const told = (record: Attendance): Attendance => ({
  ...record,
  isPending: true,
  outbox: [
    ...record.outbox,
    {
      personId: record.personId,
      atRev: record.rev,
      kind: 'serviceEvaluated',
      subject: record.title,
      link: { page: 'record', id: record.activityId },
    },
  ],
})

type Heard = Pick<Order, 'rating' | 'steps' | '_id'>

/**
 * What was said of one person's services. Answers of those served come in whole fives, the earliest first: nobody can tell
 * from a figure that moved by one who has just answered.
 */
export function evaluationOf(records: readonly Attendance[], orders: readonly Heard[]): MyEvaluation {
  const qualities = { excellent: 0, good: 0, fair: 0, poor: 0 }
  const services = records.filter(({ status, confirmed }) => status === 'present' && confirmed !== null)
  for (const { evaluation } of services) if (evaluation) qualities[evaluation.quality]++
  const unsaid = services.filter(({ evaluation }) => !evaluation).length

  const heard = orders.filter(({ rating }) => rating !== null).sort((a, b) => ratedAt(a) - ratedAt(b) || byId(a, b))
  const whole = heard.slice(0, heard.length - (heard.length % SCORE_FROM))
  const { answers, understood, useful } = feedbackOf(whole.map(({ rating }) => ({ rating, followUp: null })))
  return { qualities, unsaid, served: { answers, understood, useful } }
}

const ratedAt = ({ steps }: Heard) => steps.find(({ status }) => status === 'rated')?.at ?? 0
const byId = (a: Heard, b: Heard) => (a._id < b._id ? -1 : 1)
