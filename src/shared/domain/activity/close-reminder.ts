import type { Activity } from '@shared/contract/activity'
import { chinaDay, inChina, startOfDay } from '@shared/domain/time/china-time'
import { workingDaysLeft, type Calendar } from '@shared/domain/time/working-days'
import { closeBy } from './phase'

/** Working days before the last one on which the leader is told; later ones first. */
const TOLD_AT = [1, 3] as const

/**
 * 结项提醒 that is due now: with the name it is marked by, so that each is told once, and what it says. Null when there is
 * time, when it is too late, or when the calendar of a year is missing.
 */
export function closeReminder(activity: Pick<Activity, '_id' | 'endsAt'>, now: number, calendar: Calendar) {
  const today = chinaDay(now)
  const lastDay = closeBy(activity, calendar)
  if (lastDay === null || today > lastDay) return null
  const left = workingDaysLeft(today, lastDay, calendar)
  const at = TOLD_AT.find((days) => left !== null && left <= days)
  if (left === null || at === undefined) return null

  const day = inChina(startOfDay(lastDay)).format('M月D日')
  const note = left === 0 ? `今天是最后一天` : `还剩 ${left} 个工作日，${day}前要结项`
  return { mark: `${activity._id}-${activity.endsAt}-close${at}`, note }
}
