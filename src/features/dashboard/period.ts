import { chinaDay } from '@shared/domain/time/china-time'
import type { PeriodChoice } from '@shared/domain/time/period'
import { monthDay, whenWord } from '@/components/when'

export type { PeriodChoice }

export const PERIODS: readonly { value: PeriodChoice; label: string; note: string }[] = [
  { value: 'window', label: '本报送期', note: '上月 23 日到本月 22 日' },
  { value: 'previousWindow', label: '上一报送期', note: '再往前一个月' },
  { value: 'month', label: '本月', note: '按日历，从 1 日算起' },
  { value: 'quarter', label: '本季度', note: '职责灯看的时间' },
  { value: 'year', label: '今年', note: '1 月 1 日到 12 月 31 日' },
  { value: 'reportYear', label: '报送年度', note: '上年 12 月 23 日到 12 月 22 日' },
]

export const asPeriod = (value: string | undefined): PeriodChoice =>
  PERIODS.find((period) => period.value === value)?.value ?? 'window'

export const periodName = (choice: PeriodChoice) => PERIODS.find(({ value }) => value === choice)?.label ?? ''

type Span = { from: string; to: string }

/** 10 月 23 日到 11 月 22 日; 至今 while it is running. */
export function spanOf({ from, to }: Span, now: number) {
  const today = chinaDay(now)
  const start = monthDay(from, today)
  return to >= today ? `${start}至今` : `${start}到 ${monthDay(to, today)}`
}

/** 截至 今天 14:05 */
export const asOfWord = (asOf: number, now: number) => `截至${whenWord(asOf, now)}`
