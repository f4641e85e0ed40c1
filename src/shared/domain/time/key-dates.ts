import { addDays, daysBetween, inChina, startOfDay } from './china-time'

/** A key date, or a span of them (TEST-DATA.md: those whose days are known by rule; the others come by notice). */
type Fixed = { name: string; from: string; to?: string }

const FIXED: readonly Fixed[] = [
  { name: '学雷锋纪念日', from: '03-05' },
  { name: '世界地球日', from: '04-22' },
  { name: '全国防灾减灾日', from: '05-12' },
  { name: '全国科技工作者日', from: '05-30' },
  { name: '六五环境日', from: '06-05' },
  { name: '国际志愿者日', from: '12-05' },
]

/** What lasts: shown in the year's list, counted down to by nobody. */
const SPANS: readonly Fixed[] = [{ name: '全国科普月', from: '09-01', to: '09-30' }]

export type KeyDate = { name: string; day: string; until: string; daysLeft: number }

/** 全国科普日: the third Saturday of September. */
function sciencePopularisationDay(year: string): string {
  const first = `${year}-09-01`
  const toSaturday = (6 - inChina(startOfDay(first)).day() + 7) % 7
  return addDays(first, toSaturday + 14)
}

const daysOf = (year: string) => [
  ...FIXED.map(({ name, from }) => ({ name, day: `${year}-${from}` })),
  { name: '全国科普日', day: sciencePopularisationDay(year) },
]

const spansOf = (year: string) =>
  SPANS.map(({ name, from, to = from }) => ({ name, day: `${year}-${from}`, until: `${year}-${to}` }))

const yearsFrom = (today: string) => [today.slice(0, 4), String(Number(today.slice(0, 4)) + 1)]

/** The next key date from a day on, and how many days are left to it. */
export function nextKeyDate(today: string): { name: string; day: string; daysLeft: number } | null {
  const [next] = yearsFrom(today)
    .flatMap(daysOf)
    .filter(({ day }) => day >= today)
    .sort((a, b) => a.day.localeCompare(b.day))
  return next ? { ...next, daysLeft: daysBetween(today, next.day) } : null
}

/** 重要日子 of the twelve months from a day on, soonest first; what is under way has no days left. */
export const keyDatesFrom = (today: string): KeyDate[] =>
  yearsFrom(today)
    .flatMap((year) => [...daysOf(year).map((one) => ({ ...one, until: one.day })), ...spansOf(year)])
    .filter(({ day, until }) => until >= today && day < addDays(today, 366))
    .sort((a, b) => a.day.localeCompare(b.day))
    .map((one) => ({ ...one, daysLeft: Math.max(0, daysBetween(today, one.day)) }))
