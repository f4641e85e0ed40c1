import * as z from 'zod'
import { ActivityEntry, ActivityView } from './activity'
import { ActivityClosing, ActivityPlan } from './activity-plan'
import { AreaId } from './area'
import { endpoint } from './endpoint'
import { Cursor, FormKey, Id, page, text } from './fields'

/** A plan of high risk whose insurance does not reach (令685 §17). */
const INSURANCE_ERRORS = ['INSURANCE_MISSING', 'INSURANCE_NOT_COVERING', 'INSURANCE_TOO_FEW'] as const

const ActivityKey = z.object({ activityId: Id })

export const activityApi = {
  /** 活动 by street, district, team or unit: upcoming soonest first, the rest newest first. Drafts are for who leads. */
  'activity.list': endpoint({
    input: z.object({
      /** `draft`: what is not out yet; `toReview`: what waits for the unit's word. */
      when: z.enum(['upcoming', 'toClose', 'closed', 'draft', 'toReview']).default('upcoming'),
      subdistrictId: AreaId.optional(),
      districtId: AreaId.optional(),
      teamId: Id.optional(),
      unitId: Id.optional(),
      /** 参与: those this team takes part in as a partner. */
      partnerTeamId: Id.optional(),
      cursor: Cursor,
    }),
    output: page(ActivityEntry),
    errors: [],
  }),

  'activity.get': endpoint({ input: ActivityKey, output: ActivityView, errors: [] }),

  /**
   * Writes a new draft, of which `key` makes one however often it is sent; with `activityId` rewrites what is there,
   * draft or published, until it starts. Whoever runs the activity may rewrite it, not only its author.
   */
  'activity.draft': endpoint({
    input: ActivityPlan.extend({ key: FormKey, activityId: Id.optional(), orderId: Id.optional() }),
    output: ActivityView,
    errors: [
      'AREA_UNKNOWN',
      'SCRIPT_WITHDRAWN',
      'TEAM_NOT_ACTIVE',
      'ACTIVITY_STARTED',
      'CAPACITY_BELOW_TAKEN',
      'TEXT_NOT_ALLOWED',
      ...INSURANCE_ERRORS,
      'CHANGED_MEANWHILE',
      'ORDER_NOT_ACCEPTED',
    ],
  }),

  /** 发布: from now on people may sign up. Where the unit looks first (`unit.setReview`), a leader's is handed in instead. */
  'activity.publish': endpoint({
    input: ActivityKey,
    output: ActivityView,
    errors: [
      'ACTIVITY_NOT_DRAFT',
      'ACTIVITY_STARTED',
      'TEAM_NOT_ACTIVE',
      'TEXT_NOT_ALLOWED',
      ...INSURANCE_ERRORS,
      'CHANGED_MEANWHILE',
    ],
  }),

  'activity.cancel': endpoint({
    input: ActivityKey.extend({ reason: text(2, 100) }),
    output: ActivityView,
    errors: ['ACTIVITY_FINAL', 'CHANGED_MEANWHILE'],
  }),

  /** 报名: takes a place, or one on the waiting list when there is none. */
  'activity.signUp': endpoint({
    input: ActivityKey,
    output: ActivityView,
    errors: [
      'REGISTRATION_REQUIRED',
      'ACTIVITY_NOT_OPEN',
      'TRAINING_NEEDED',
      'QUALIFICATION_NEEDED',
      'AGE_TOO_LOW',
      'AGE_UNKNOWN',
      'ACTIVITY_BUSY',
    ],
  }),

  /** 去不了: frees the place; the first of the waiting list gets it and is told. */
  'activity.withdraw': endpoint({
    input: ActivityKey,
    output: ActivityView,
    errors: ['NOT_SIGNED_UP', 'ALREADY_CHECKED_IN', 'ACTIVITY_NOT_OPEN', 'ACTIVITY_BUSY'],
  }),

  /** 结项: needs content, audience, responsible person, attendance confirmed, and a photo or a reason. */
  'activity.close': endpoint({
    input: ActivityKey.extend({ closing: ActivityClosing }),
    output: ActivityView,
    errors: ['ACTIVITY_NOT_ENDED', 'ACTIVITY_FINAL', 'ATTENDANCE_UNCONFIRMED', 'PHOTO_MISSING', 'CHANGED_MEANWHILE'],
  }),
}
