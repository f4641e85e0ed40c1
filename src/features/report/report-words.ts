import type { Counted } from '@shared/contract/report'
import type { ReportDue } from '@shared/contract/report-api'
import { grouped } from '@/components/figure/figure'
import { monthDay, weekday } from '@/components/when'

const MINUTES_PER_HOUR = 60
const HUNDREDTHS = 100

export const monthWord = (month: string) => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`
export const shortMonth = (month: string) => `${Number(month.slice(5))} 月`

/** A and B together; C stands beside them, never inside. */
export const proven = ({ A, B }: Counted['minutes']) => A + B

/** Hours with at most two decimals, from minutes that were summed up before. */
export const hoursWord = (minutes: number) => String(Math.round((minutes / MINUTES_PER_HOUR) * HUNDREDTHS) / HUNDREDTHS)

/** +90, −6, 0: a real minus sign, and a sign on gains. */
export const signed = (count: number) => (count > 0 ? `+${grouped(count)}` : count < 0 ? `−${grouped(-count)}` : '0')

type Until = Pick<ReportDue, 'deadline' | 'daysLeft'>

/** How long there is still time; without a calendar of that year the day alone is said. */
export function leftWords(
  { deadline, daysLeft }: Until,
  today: string,
): { label: string; value: string; unit?: string } {
  if (today > deadline) return { label: '已经过了提交日', value: '迟交' }
  if (today === deadline) return { label: '最后一天', value: '今天' }
  if (daysLeft === null) return { label: '最后一天', value: monthDay(deadline) }
  return daysLeft === 0
    ? { label: '后面都是休息日', value: '今天交' }
    : { label: '还剩', value: String(daysLeft), unit: '个工作日' }
}

export const deadlineWord = ({ deadline }: Until) => `${monthDay(deadline)}（${weekday(deadline)}）24:00 前交`
