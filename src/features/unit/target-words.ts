import type { UnitView } from '@shared/contract/unit'

/** 登记志愿者 against what the unit is asked to have; null where nothing is asked. */
export function targetWords({ registeredVolunteers, volunteerTarget }: UnitView) {
  if (volunteerTarget === null) return null
  const missing = volunteerTarget - registeredVolunteers
  return missing <= 0
    ? { isReached: true, words: `已达到 ${volunteerTarget} 人` }
    : { isReached: false, words: `离 ${volunteerTarget} 人还差 ${missing} 人` }
}
