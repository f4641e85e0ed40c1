import type { Activity } from '@shared/contract/activity'
import type { Insurance, Policy, PolicyView } from '@shared/contract/insurance'
import { chinaDay } from '@shared/domain/time/china-time'

type Plan = Pick<Activity, 'risk' | 'startsAt' | 'endsAt' | 'capacity'> & { policy?: Insurance | null }

/** What keeps an activity of high risk from being published (令685 §17); null when nothing does. */
export function insuranceGap({ risk, policy, startsAt, endsAt, capacity }: Plan) {
  if (risk.level !== 'high') return null
  if (!policy) return 'INSURANCE_MISSING'
  if (policy.from > chinaDay(startsAt) || policy.to < chinaDay(endsAt)) return 'INSURANCE_NOT_COVERING'
  if (policy.people !== null && policy.people < capacity) return 'INSURANCE_TOO_FEW'
  return null
}

/** A policy as it stands on a day. */
export const viewPolicy = (policy: Policy, day: string): PolicyView => ({ ...policy, state: stateOf(policy, day) })

function stateOf({ withdrawnAt, from, to }: Policy, day: string): PolicyView['state'] {
  if (withdrawnAt !== null) return 'withdrawn'
  if (to < day) return 'expired'
  return from > day ? 'ahead' : 'valid'
}
