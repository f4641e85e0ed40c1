import type { Activity } from '@shared/contract/activity'
import type { Policy } from '@shared/contract/insurance'

const SAFETY = { kind: 'safety', name: '' } as const

/** Two of the sample activities ask for more: one for a training, one, of high risk, for a qualification and insurance. */
export function withDemands(activity: Activity, [unitPolicy]: readonly Policy[]): Activity {
  if (activity._id === 'act-tomorrow')
    return {
      ...activity,
      gate: { training: SAFETY, qualification: null, minimumAge: null },
      policy: entryOf(unitPolicy),
    }
  if (activity._id !== 'act-draft') return activity
  return {
    ...activity,
    risk: { level: 'high', note: '入户登高查线路，有触电和跌落的风险', protection: '先断电，戴绝缘手套，梯子有人扶' },
    gate: { training: SAFETY, qualification: 'electrician', minimumAge: 18 },
  }
}

const entryOf = (policy: Policy | undefined): Activity['policy'] => {
  if (!policy) return null
  const { insurer, policyNumber, from, to, people } = policy
  return { insurer, policyNumber, from, to, people }
}
