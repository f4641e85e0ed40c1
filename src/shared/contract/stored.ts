import * as z from 'zod'
import { Id } from './fields'

/** 通知 to be sent once the record that carries it is saved. */
export const OutboxNotice = z.object({
  /** Who is told; with `group` the id of a unit, whose admins are told, or of a team, whose leaders and admins are. */
  personId: Id,
  group: z.enum(['desk', 'team']).optional(),
  /** Revision of the record it was written over: with it a notice has one name, however often it is sent. */
  atRev: z.number().int().min(0),
  kind: z.enum([
    'signedUp',
    'promoted',
    'activityCancelled',
    'activityChanged',
    'activitySubmitted',
    'activityReturned',
    'activityPassed',
    'passedActivityChanged',
    'attendanceConfirmed',
    'attendanceVoided',
    'attendanceCorrected',
    'correctionRefused',
    'correctionArrived',
    'markedAbsent',
    'absenceTakenBack',
    'absenceAnswered',
    'orderSubmitted',
    'orderVerified',
    'orderRejected',
    'orderAccepted',
    'orderReleased',
    'orderScheduled',
    'orderDelivered',
    'orderWithdrawn',
    'orderPooled',
    'orderOffered',
    'orderTeamsBusy',
    'orderCountered',
    'orderCounterOver',
    'orderTransferred',
    'orderReopened',
    'orderUnfilled',
    'orderRetried',
    'orderRated',
    'orderFollowUpAsked',
    'orderClosed',
    'orderEscalated',
    'orderLate',
    'orderBack',
    'orderAcrossUnits',
    'offerArrived',
    'offerOver',
    'offerAgreed',
    'handOnDeclined',
    'handOnAccepted',
    'photoReturned',
    'teamAsked',
    'foundingAsked',
    'teamFounded',
    'foundingRefused',
    'joinApproved',
    'joinRefused',
    'transferApproved',
    'transferRefused',
    'handOverOffered',
    'handOverAccepted',
    'handOverDeclined',
    'teamAdminAppointed',
    'teamSuspended',
    'teamResumed',
    'teamMerged',
    'activityReminder',
    'closeSoon',
    'trainingEntered',
    'trainingVoided',
    'qualificationAccepted',
    'qualificationRefused',
    'complaintFiled',
    'complaintArrived',
    'complaintAccepted',
    'complaintAnswered',
    'complaintReopened',
    'complaintEscalated',
    'complaintClosed',
    'bookingAsked',
    'bookingConfirmed',
    'bookingRefused',
    'bookingCancelled',
    'teamOffered',
    'appointed',
    'appointmentEnded',
  ]),
  /** What it is about, as people call it: the title of the activity or of the order. */
  subject: z.string(),
  /** What exactly is new, where the sentence of the kind does not say it: the new time, the new place. */
  note: z.string().max(120).optional(),
  link: z.object({
    page: z.enum([
      'activity',
      'order',
      'record',
      'absences',
      'correctionDesk',
      'board',
      'training',
      'complaint',
      'complaintDesk',
      'resource',
      'bookings',
      'team',
      'teamRequests',
      'foundings',
      'myTeamRequests',
      'offers',
      'workbench',
      'activityReviews',
    ]),
    id: Id,
  }),
})
export type OutboxNotice = z.infer<typeof OutboxNotice>

/** What a saved activity still has to do to the order behind it; doing it twice changes nothing. */
export const OrderEffect = z.object({ orderId: Id, effect: z.enum(['scheduled', 'delivered', 'reopened']) })
export type OrderEffect = z.infer<typeof OrderEffect>

/**
 * The fields every record that moves figures carries. They are written in the same conditional update as the change
 * itself, and cleared by `jobs` when buckets are recomputed and notices sent.
 */
export const stored = {
  rev: z.number().int().min(0),
  /** Present only while something below is open, so that an index over it stays small. */
  isPending: z.literal(true).optional(),
  /** Keys of the roll-up buckets that this record touched, old and new. */
  dirty: z.array(z.string()).default([]),
  outbox: z.array(OutboxNotice).default([]),
}
