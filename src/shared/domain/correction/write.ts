import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Correction, CorrectionChange } from '@shared/contract/correction'
import type { OutboxNotice } from '@shared/contract/stored'
import { ok, refuse } from '@shared/contract/result'
import { presenceOf } from '@shared/domain/attendance/presence'
import { NO_DAY } from '@shared/domain/complaint/clock'
import { chinaDay, MINUTE_MS } from '@shared/domain/time/china-time'
import { dayKey, listKey } from '@shared/domain/time/list-key'
import { workingDaysAfter } from '@shared/domain/time/working-days'
import { growsFigures, growsHours, spanOf, statesAnew } from './apply'

/** 令67 §11 gives ten working days to complete a record; the answer to a correction has the same. */
const ANSWER_WITHIN_WORKING_DAYS = 10

/** At once under way per person. */
export const OPEN_CORRECTIONS = 5

type Wish = Pick<Correction, 'reason' | 'evidence' | 'change'> & { correctionId: string }
type By = { callerId: string; now: number }
type About = { activity: Activity; record: Attendance | null }

/** 更正申请 of the person whose record it is; the clock for the answer begins. */
export function askCorrection(wish: Wish, { activity, record }: About, by: By & { openCount: number }) {
  if (!record || (record.status !== 'present' && record.status !== 'signedUp')) return refuse('NOT_SIGNED_UP')
  if (by.now < activity.endsAt) return refuse('ACTIVITY_NOT_ENDED')
  const possible = mayBeTimes(record, wish.change, activity)
  if (!possible.ok) return possible
  if (by.openCount >= OPEN_CORRECTIONS) return refuse('TOO_MANY_CORRECTIONS')

  const asked = correctionOf(wish, { activity, record }, by)
  const arrived: OutboxNotice = {
    personId: activity.createdById,
    atRev: 0,
    kind: 'correctionArrived',
    subject: activity.title,
    link: { page: 'correctionDesk', id: activity.teamId },
  }
  return ok<Correction>({ ...asked, isPending: true, outbox: [arrived] })
}

/** 更正 by who runs the activity: done at once when it takes away, else it waits for somebody outside the team. */
export function proposeCorrection(wish: Wish, about: About, by: By) {
  const possible = mayPropose(wish.change, about, by.now)
  if (!possible.ok) return possible

  const proposed = { ...correctionOf(wish, about, by), status: 'proposed' as const, proposedById: by.callerId }
  return ok(grows(wish.change, about) ? proposed : done(proposed, { byId: by.callerId, at: by.now, note: wish.reason }))
}

function mayPropose(change: CorrectionChange, { activity, record }: About, now: number) {
  if (change.kind === 'closing') {
    if (activity.status !== 'closed') return refuse('ACTIVITY_NOT_CLOSED')
    return statesAnew(activity, change) ? ok(null) : refuse('NOTHING_TO_CORRECT')
  }
  if (record?.status !== 'present') return refuse('NOT_CHECKED_IN')
  return now < activity.endsAt ? refuse('ACTIVITY_NOT_ENDED') : mayBeTimes(record, change, activity)
}

/**
 * Inside the planned time, or what was there already. The same times again are something to correct where the activity
 * was closed before the record was confirmed: only so does it count.
 */
function mayBeTimes(record: Attendance, change: CorrectionChange, { status }: Activity) {
  if (change.kind !== 'times') return refuse('TIMES_IMPOSSIBLE')
  const was = spanOf(record)
  const isInside =
    Math.min(record.startsAt, was.startsAt) <= change.startsAt && change.endsAt <= Math.max(record.endsAt, was.endsAt)
  if (!isInside || change.endsAt - change.startsAt < MINUTE_MS) return refuse('TIMES_IMPOSSIBLE')
  const isLate = status === 'closed' && record.confirmed === null
  const isSame =
    record.status === 'present' && !isLate && was.startsAt === change.startsAt && was.endsAt === change.endsAt
  return isSame ? refuse('NOTHING_TO_CORRECT') : ok(null)
}

/** Whether a change needs somebody outside the team, as things stand. */
export function grows(change: CorrectionChange, { activity, record }: About): boolean {
  if (change.kind === 'closing') return growsFigures(activity, change)
  return record !== null && growsHours(record, change)
}

/** Decided for it: what is to be written follows, in the same request and by `jobs`. The person is told. */
export function done(correction: Correction, decision: NonNullable<Correction['decision']>): Correction {
  return told({ ...correction, status: 'done', decision }, 'attendanceCorrected')
}

export const told = (correction: Correction, kind: 'attendanceCorrected' | 'correctionRefused'): Correction => ({
  ...correction,
  isPending: true,
  dueKey: dayKey(chinaDay(correction.decision?.at ?? correction.askedAt), correction._id),
  outbox: correction.personId
    ? [
        ...correction.outbox,
        {
          personId: correction.personId,
          atRev: correction.rev,
          kind,
          subject: correction.title,
          link: { page: 'absences', id: correction.activityId },
        },
      ]
    : correction.outbox,
})

function correctionOf(wish: Wish, { activity, record }: About, { callerId, now }: By): Correction {
  const { correctionId: _id, ...asked } = wish
  const dueDay = workingDaysAfter(chinaDay(now), ANSWER_WITHIN_WORKING_DAYS)
  return {
    ...asked,
    _id,
    rev: 0,
    dirty: [],
    outbox: [],
    activityId: activity._id,
    title: activity.title,
    teamId: activity.teamId,
    unitId: activity.unitId,
    startsAt: activity.startsAt,
    personId: record?.personId ?? null,
    before: record && { ...spanOf(record), minutes: record.status === 'present' ? presenceOf(record).minutes : 0 },
    status: 'asked',
    askedById: callerId,
    askedAt: now,
    proposedById: null,
    decision: null,
    dueDay,
    dueKey: dayKey(dueDay ?? NO_DAY, _id),
    listKey: listKey(now, _id),
  }
}
