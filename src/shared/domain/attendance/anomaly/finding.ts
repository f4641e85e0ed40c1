import type { Anomaly } from '@shared/contract/anomaly'
import type { Attendance } from '@shared/contract/attendance'

/** What a rule saw, before it is written down. */
export type Finding = Pick<Anomaly, 'rule' | 'activityId' | 'personId' | 'personIds' | 'evidence'>

/** A record that counts, or asks to be counted: confirmed, or typed in by hand. */
export const isClaimed = ({ status, confirmed, checkIn, checkOut }: Attendance): boolean =>
  status === 'present' && (confirmed !== null || checkIn?.by === 'hand' || checkOut?.by === 'hand')

export const isByHand = ({ checkIn, checkOut }: Attendance): boolean =>
  checkIn?.by === 'hand' || checkOut?.by === 'hand'

/** Meaningful, so that looking twice finds it once. */
export const anomalyId = ({ rule, activityId, personId }: Pick<Finding, 'rule' | 'activityId' | 'personId'>): string =>
  [rule, activityId, ...(personId === null ? [] : [personId])].join('-')
