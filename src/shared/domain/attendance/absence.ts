import type { Activity } from '@shared/contract/activity'
import type { Absence, Attendance } from '@shared/contract/attendance'
import type { OutboxNotice } from '@shared/contract/stored'
import { ok, refuse } from '@shared/contract/result'
import { DAY_MS } from '@shared/domain/time/china-time'

/** No rule read so far names a number of days for the person's answer, so this is a setting. */
export const ANSWER_WITHIN_DAYS = 7

type By = { byId: string; note: string; now: number }

/** 未到 (PRODUCT.md, section 4): only with a named reporter; the person is told and may answer. */
export function markAbsent(record: Attendance, activity: Activity, by: By) {
  if (by.now < activity.endsAt || activity.status === 'cancelled') return refuse('ACTIVITY_NOT_ENDED')
  if (record.status === 'present') return refuse('ALREADY_CHECKED_IN')
  if (record.status !== 'signedUp') return refuse('NOT_SIGNED_UP')
  if (record.absence) return ok(record)

  const { byId, note, now } = by
  const absence: Absence = { byId, at: now, note, answer: '', answeredAt: null, answerBy: answerBy(now) }
  return ok(told({ ...record, isAbsent: true as const, absence }, 'markedAbsent', record.personId))
}

const answerBy = (now: number) => now + ANSWER_WITHIN_DAYS * DAY_MS

/** The person's own word; the reporter hears of it. */
export function answerAbsence(record: Attendance, answer: string, now: number) {
  const { absence } = record
  if (!absence) return refuse('NOT_MARKED_ABSENT')
  if (absence.answeredAt !== null) return refuse('ABSENCE_ANSWERED')
  if (now > absence.answerBy) return refuse('ANSWER_TOO_LATE')

  return ok(told({ ...record, absence: { ...absence, answer, answeredAt: now } }, 'absenceAnswered', absence.byId))
}

/** The mark is gone; the person is told. */
export const takeAbsenceBack = (record: Attendance): Attendance =>
  record.absence ? told(notAbsent(record), 'absenceTakenBack', record.personId) : record

/** For who turned out to have been there as well. */
export function notAbsent(record: Attendance): Attendance {
  const { isAbsent: _, ...rest } = record
  return { ...rest, absence: null }
}

const PAGE_OF = { markedAbsent: 'absences', absenceTakenBack: 'absences', absenceAnswered: 'board' } as const

const told = (record: Attendance, kind: keyof typeof PAGE_OF, personId: string): Attendance => {
  const notice: OutboxNotice = {
    personId,
    atRev: record.rev,
    kind,
    subject: record.title,
    link: { page: PAGE_OF[kind], id: record.activityId },
  }
  return { ...record, isPending: true, outbox: [...record.outbox, notice] }
}
