import * as z from 'zod'
import { AttendanceView } from './attendance'
import { endpoint } from './endpoint'
import { Cursor, Id, page, text } from './fields'

/** Hours typed in by hand, as the second person sees them: who typed them in, and whether it is theirs to vouch. */
export const HandHoursView = AttendanceView.extend({ enteredByName: z.string(), can: z.object({ vouch: z.boolean() }) })
export type HandHoursView = z.infer<typeof HandHoursView>

/** 未到 as the person reads it: with the name of who says so. */
export const AbsenceView = AttendanceView.extend({ reporterName: z.string() })
export type AbsenceView = z.infer<typeof AbsenceView>

const OneRecord = z.object({ activityId: Id, personId: Id })

export const hoursApi = {
  /** 待核实: hours by hand at the activities of one unit that wait for a second person; what ended first stands first. */
  'hours.toVouch': endpoint({
    input: z.object({ unitId: Id, cursor: Cursor }),
    output: page(HandHoursView),
    errors: [],
  }),

  /** 作废 of one record, by who runs the activity or its unit: it stays with the reason, and the person is told. */
  'hours.void': endpoint({
    input: OneRecord.extend({ note: text(2, 200) }),
    output: AttendanceView,
    errors: ['NOT_CHECKED_IN', 'CHANGED_MEANWHILE'],
  }),

  /** 未到: who had a place and did not come, said after the end by a person with a name. Twice is once. */
  'hours.markAbsent': endpoint({
    input: OneRecord.extend({ note: text(2, 100) }),
    output: AttendanceView,
    errors: ['NOT_SIGNED_UP', 'ACTIVITY_NOT_ENDED', 'ALREADY_CHECKED_IN', 'CHANGED_MEANWHILE'],
  }),

  /** Takes 未到 back; the person is told. Twice is once. */
  'hours.takeAbsenceBack': endpoint({
    input: OneRecord,
    output: AttendanceView,
    errors: ['CHANGED_MEANWHILE'],
  }),

  /** What the person says to a 未到, once, within the days they have. */
  'hours.answerAbsence': endpoint({
    input: z.object({ activityId: Id, answer: text(2, 300) }),
    output: AttendanceView,
    errors: ['NOT_MARKED_ABSENT', 'ABSENCE_ANSWERED', 'ANSWER_TOO_LATE', 'CHANGED_MEANWHILE'],
  }),

  /** 未到 of mine, newest first. */
  'hours.absences': endpoint({ input: z.object({ cursor: Cursor }), output: page(AbsenceView), errors: [] }),
}
