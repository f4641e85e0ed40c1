import type { Activity } from '@shared/contract/activity'
import type { ActivityPlan } from '@shared/contract/activity-plan'

/** Everything of a plan that strangers will read. */
export const textsOf = (plan: ActivityPlan): string[] => [
  plan.title,
  plan.theme,
  plan.brandProject ?? '',
  plan.venueName,
  plan.address,
  plan.content,
  plan.risk.note,
  plan.risk.protection,
  plan.insurance,
  plan.contactName,
]

/** Notes on an activity whether WeChat had a word on its text. */
export function withTextChecked(activity: Activity, isChecked: boolean): Activity {
  const { isTextUnchecked: _, ...rest } = activity
  return isChecked ? rest : { ...rest, isTextUnchecked: true }
}
