import { addDays, daysBetween, inChina, startOfDay } from './china-time'

const FIXED = [
  { name: '学雷锋纪念日', monthDay: '03-05' },
  { name: '世界地球日', monthDay: '04-22' },
  { name: '全国防灾减灾日', monthDay: '05-12' },
  { name: '全国科技工作者日', monthDay: '05-30' },
  { name: '六五环境日', monthDay: '06-05' },
  { name: '国际志愿者日', monthDay: '12-05' },
] as const

/** 全国科普日: the third Saturday of September. */
function sciencePopularisationDay(year: string): string {
  const first = `${year}-09-01`
  const toSaturday = (6 - inChina(startOfDay(first)).day() + 7) % 7
  return addDays(first, toSaturday + 14)
}

const daysOf = (year: string) => [
  ...FIXED.map(({ name, monthDay }) => ({ name, day: `${year}-${monthDay}` })),
  { name: '全国科普日', day: sciencePopularisationDay(year) },
]

/** The next key date from a day on, and how many days are left to it. */
export function nextKeyDate(today: string): { name: string; day: string; daysLeft: number } | null {
  const year = today.slice(0, 4)
  const [next] = [...daysOf(year), ...daysOf(String(Number(year) + 1))]
    .filter(({ day }) => day >= today)
    .sort((a, b) => a.day.localeCompare(b.day))
  return next ? { ...next, daysLeft: daysBetween(today, next.day) } : null
}
