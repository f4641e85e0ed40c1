import * as z from 'zod'
import { endpoint } from './endpoint'
import { Cursor, Id, Instant, page } from './fields'

/** What is written down when it is done; each has its words in shared/text/audit.ts. */
export type Audited =
  | 'anomaly.decide'
  | 'award.change'
  | 'award.check'
  | 'award.enter'
  | 'award.revoke'
  | 'activity.review'
  | 'appointment.appoint'
  | 'appointment.remove'
  | 'booking.cancel'
  | 'booking.confirm'
  | 'booking.refuse'
  | 'calendar.load'
  | 'certificate.revoke'
  | 'complaint.accept'
  | 'complaint.answer'
  | 'complaint.close'
  | 'complaint.reopen'
  | 'correction.decide'
  | 'correction.propose'
  | 'duty.set'
  | 'nomination.choose'
  | 'nomination.set'
  | 'export.nominations'
  | 'export.transfer'
  | 'demand.setTheme'
  | 'emergency.change'
  | 'emergency.close'
  | 'emergency.open'
  | 'evaluation.give'
  | 'hours.markAbsent'
  | 'hours.takeAbsenceBack'
  | 'hours.void'
  | 'import.start'
  | 'insurance.withdraw'
  | 'qualification.check'
  | 'recordTransfer.answer'
  | 'report.sendBack'
  | 'report.setDates'
  | 'report.submit'
  | 'resource.add'
  | 'resource.change'
  | 'resource.close'
  | 'script.review'
  | 'script.withdraw'
  | 'team.answerHandOver'
  | 'team.decideFounding'
  | 'team.decideRequest'
  | 'team.merge'
  | 'team.resume'
  | 'team.setAdmin'
  | 'team.suspend'
  | 'training.void'
  | 'unit.add'
  | 'unit.rename'
  | 'unit.setHandHours'
  | 'unit.setReview'
  | 'unit.suspend'
  | 'venue.add'
  | 'venue.change'
  | 'venue.close'

/** 审计记录: who did what to whom, when and why. Ids only: a name would outlive the account it belongs to. */
export const Audit = z.object({
  _id: Id,
  rev: z.number().int(),
  byId: Id,
  action: z.string(),
  subjectId: Id,
  /** The reporting unit whose administrators may read it; null for what concerns the city alone. */
  unitId: Id.nullable(),
  /** What exactly, as a word of the code: the role that was given, the state that was decided. */
  about: z.string().default(''),
  note: z.string(),
  at: Instant,
  listKey: z.string(),
})
export type Audit = z.infer<typeof Audit>

/** As it is read: with the names that these people bear today, empty for who is no person or has gone. */
export const AuditView = Audit.pick({ _id: true, action: true, about: true, note: true, at: true }).extend({
  byName: z.string(),
  subjectName: z.string(),
})
export type AuditView = z.infer<typeof AuditView>

export const auditApi = {
  /** 审计记录 of one unit, newest first: for its administrators. */
  'audit.list': endpoint({ input: z.object({ unitId: Id, cursor: Cursor }), output: page(AuditView), errors: [] }),
}
