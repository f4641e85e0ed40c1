import type { AnnualWords, YearFigures } from '@shared/contract/annual'

/** The parts of a summary that are written, in their order. */
export const ANNUAL_WORDS_TEXT: Record<keyof AnnualWords, { title: string; hint: string }> = {
  results: { title: '做法和成效', hint: '这一年怎么做的，群众得了什么，写具体的事和数' },
  awards: { title: '表彰奖励', hint: '名称、日期、授予单位，一行一项，没有就空着' },
  plans: { title: '问题和打算', hint: '难在哪里，明年怎么办' },
}

const MINUTES_PER_HOUR = 60
const HUNDREDTHS = 100
const hoursOf = (minutes: number) => Math.round((minutes / MINUTES_PER_HOUR) * HUNDREDTHS) / HUNDREDTHS

type YearRow = { id: string; label: string; of: (figures: YearFigures) => number | null }

/** The table of a year, on the page and in the document alike. C never joins a total. */
export const YEAR_ROWS: readonly YearRow[] = [
  { id: 'registered', label: '登记志愿者（人）', of: ({ registeredVolunteers }) => registeredVolunteers },
  { id: 'teams', label: '队伍（支）', of: ({ teamCount }) => teamCount },
  { id: 'active', label: '参加过服务的志愿者（人）', of: ({ activeVolunteers }) => activeVolunteers },
  { id: 'activities', label: '活动（场）', of: ({ activities }) => activities },
  { id: 'sessions', label: '场次（次）', of: ({ sessions }) => sessions },
  { id: 'lessons', label: '课时（节）', of: ({ lessons }) => lessons },
  { id: 'runningDays', label: '活动天数（天）', of: ({ runningDays }) => runningDays },
  { id: 'personTimes', label: '服务人次（A、B 级）', of: ({ personTimes: { A, B } }) => A + B },
  { id: 'hours', label: '服务时长（A、B 级，小时）', of: ({ minutes: { A, B } }) => hoursOf(A + B) },
  { id: 'hoursA', label: '其中 A 级（小时）', of: ({ minutes }) => hoursOf(minutes.A) },
  { id: 'hoursB', label: '其中 B 级（小时）', of: ({ minutes }) => hoursOf(minutes.B) },
  { id: 'hoursC', label: 'C 级时长（另算，小时）', of: ({ minutes }) => hoursOf(minutes.C) },
  { id: 'onSite', label: '现场听众（人次）', of: ({ audienceOnSite }) => audienceOnSite },
  { id: 'online', label: '线上听众（人次）', of: ({ audienceOnline }) => audienceOnline },
  { id: 'streets', label: '服务到的镇街（个）', of: ({ subdistrictsReached }) => subdistrictsReached },
  { id: 'venues', label: '办过活动的阵地（个）', of: ({ venuesReached }) => venuesReached },
  { id: 'orders', label: '点单（件）', of: ({ orders }) => orders },
  { id: 'answered', label: '有答复的点单（件）', of: ({ answeredOrders }) => answeredOrders },
  { id: 'scripts', label: '讲过的讲稿（场）', of: ({ scripts }) => scripts },
  { id: 'photos', label: '通过的照片（张）', of: ({ photos }) => photos },
]

type Years = { figures: YearFigures; before: YearFigures | null }

/** The rows a year has, each beside the year before; what cannot be known of it is null. */
export const yearRows = ({ figures, before }: Years) =>
  YEAR_ROWS.flatMap(({ id, label, of }) => {
    const now = of(figures)
    const was = before && of(before)
    const more = now === null || was === null ? null : Math.round((now - was) * HUNDREDTHS) / HUNDREDTHS
    return now === null ? [] : [{ id, label, now, was, more }]
  })
export type ComparedRow = ReturnType<typeof yearRows>[number]
