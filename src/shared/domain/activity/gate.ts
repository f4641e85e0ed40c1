import type { Activity } from '@shared/contract/activity'
import type { Caller } from '@shared/contract/caller'
import type { GateMiss } from '@shared/contract/credential'
import { refuse } from '@shared/contract/result'
import { missesOf } from '@shared/domain/credential/gate'
import { chinaDay } from '@shared/domain/time/china-time'

const CODES = {
  training: 'TRAINING_NEEDED',
  qualification: 'QUALIFICATION_NEEDED',
  age: 'AGE_TOO_LOW',
  ageUnknown: 'AGE_UNKNOWN',
} as const satisfies Record<GateMiss, string>

/** 报名条件 that somebody does not meet on the last day of the activity. */
export const activityMisses = (activity: Activity, { credentials }: Caller, birthDay: string | null): GateMiss[] =>
  missesOf(activity.gate, { credentials: credentials ?? [], birthDay }, chinaDay(activity.endsAt))

/** Why somebody may not have a place; null when they may. Who has one keeps it, whatever the gate says later. */
export function gateRefusal(activity: Activity, caller: Caller, birthDay: string | null) {
  if (activity.people.includes(caller._id) || activity.waiting.includes(caller._id)) return null
  const [miss] = activityMisses(activity, caller, birthDay)
  return miss ? refuse(CODES[miss]) : null
}
