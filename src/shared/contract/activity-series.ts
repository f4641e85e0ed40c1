import * as z from 'zod'
import { ActivityEntry, ActivityView } from './activity'
import { ActivityPlan, Repeat } from './activity-plan'
import { endpoint } from './endpoint'
import { Cursor, FormKey, Id, page, text } from './fields'

const ActivityKey = z.object({ activityId: Id })
/** The members of one series, first one first. */
const Members = z.object({ items: z.array(ActivityEntry).max(12) })

export const activitySeriesApi = {
  /**
   * 系列: one form, held every week, fortnight or month. Each is an activity of its own, named by key and index: sent
   * again, what is missing is added and nothing is there twice. One that may not be posted keeps all of them back.
   */
  'activity.repeat': endpoint({
    input: ActivityPlan.extend({ key: FormKey, repeat: Repeat, isToPublish: z.boolean() }),
    output: Members,
    errors: [
      'SCRIPT_WITHDRAWN',
      'AREA_UNKNOWN',
      'TEAM_NOT_ACTIVE',
      'ACTIVITY_STARTED',
      'TEXT_NOT_ALLOWED',
      'INSURANCE_MISSING',
      'INSURANCE_NOT_COVERING',
      'INSURANCE_TOO_FEW',
    ],
  }),

  /** The whole series an activity belongs to, as far as the caller may know of it. */
  'activity.series': endpoint({ input: ActivityKey, output: Members, errors: [] }),

  /** Cancels this one and those after it that have not taken place; each is cancelled as `activity.cancel` does it. */
  'activity.cancelRest': endpoint({
    input: ActivityKey.extend({ reason: text(2, 100) }),
    output: Members,
    errors: ['ACTIVITY_FINAL', 'CHANGED_MEANWHILE'],
  }),

  /** 模板: what a team keeps to post from, by its own hand. */
  'activity.templates': endpoint({
    input: z.object({ teamId: Id, cursor: Cursor }),
    output: page(ActivityEntry),
    errors: [],
  }),

  /** Makes an activity a template of its team, or no longer one. */
  'activity.setTemplate': endpoint({
    input: ActivityKey.extend({ isTemplate: z.boolean() }),
    output: ActivityView,
    errors: ['CHANGED_MEANWHILE'],
  }),
}
