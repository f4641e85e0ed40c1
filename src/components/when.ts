import { addDays, chinaDay, daysBetween, inChina, startOfDay } from '@shared/domain/time/china-time'

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
const NEAR: Readonly<Record<number, string>> = { [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' }

/** 9:30, 14:00 */
export const clockTime = (at: number) => inChina(at).format('H:mm')

export const weekday = (day: string) => WEEKDAYS[inChina(startOfDay(day)).day()] ?? ''

/** 11 月 28 日; with the year where it is another one than now. */
export function monthDay(day: string, today = day) {
  const date = inChina(startOfDay(day))
  return date.format(day.slice(0, 4) === today.slice(0, 4) ? 'M 月 D 日' : 'YYYY 年 M 月 D 日')
}

/** 2026 年 11 月 28 日 */
export const fullDay = (at: number) => inChina(at).format('YYYY 年 M 月 D 日')

/** A day as people say it: 今天, 明天, 周六, 下周六, 11 月 28 日. */
export function dayWord(day: string, today: string) {
  const near = NEAR[daysBetween(today, day)]
  if (near !== undefined) return near
  const monday = addDays(today, -((inChina(startOfDay(today)).day() + 6) % 7))
  const ahead = daysBetween(monday, day)
  if (day < today || ahead > 13) return monthDay(day, today)
  return ahead > 6 ? `下${weekday(day)}` : weekday(day)
}

/** 明天 14:00 */
export const whenWord = (at: number, now: number) => `${dayWord(chinaDay(at), chinaDay(now))} ${clockTime(at)}`

/** 下周六 9:30 到 11:30; an end on another day is said in full. */
export function spanWord(startsAt: number, endsAt: number, now: number) {
  const isOneDay = chinaDay(startsAt) === chinaDay(endsAt)
  return `${whenWord(startsAt, now)} 到 ${isOneDay ? clockTime(endsAt) : whenWord(endsAt, now)}`
}

/** 2 小时, 1 小时 30 分钟, 45 分钟 */
export function lengthWord(minutes: number) {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} 分钟`
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分钟`
}
