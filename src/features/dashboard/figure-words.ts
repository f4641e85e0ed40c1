import type { Figures } from '@shared/contract/dashboard'
import { grouped } from '@/components/figure/figure'

const MINUTES_PER_HOUR = 60
const HOURS_PER_DAY = 24

/** C stands beside the total, never inside. */
export const counted = ({ A, B }: { A: number; B: number }) => A + B

/** Whole hours as the number, the rest in the unit: nothing is rounded away. */
export function hoursOf(minutes: number) {
  const rest = minutes % MINUTES_PER_HOUR
  return { value: Math.floor(minutes / MINUTES_PER_HOUR), unit: rest === 0 ? '小时' : `小时 ${rest} 分` }
}

export function hoursWord(minutes: number) {
  const { value, unit } = hoursOf(minutes)
  return `${grouped(value)} ${unit}`
}

/** 平均 1.4 天答复 */
export function answerWord({ orders, answeredOrders, hoursToAnswer }: Figures) {
  if (orders === 0) return '这段时间没有'
  if (answeredOrders === 0) return '还没有队伍答复'
  return `平均 ${Math.round((hoursToAnswer / answeredOrders / HOURS_PER_DAY) * 10) / 10} 天答复`
}

/** The figures that stand below the first five. */
export const furtherFigures = (figures: Figures) => [
  { id: 'pendingClose', label: '待结项', value: `${grouped(figures.pendingClose)} 场` },
  { id: 'sessions', label: '场次', value: `${grouped(figures.sessions)} 次` },
  { id: 'lessons', label: '课时', value: `${grouped(figures.lessons)} 节` },
  { id: 'runningDays', label: '活动天数', value: `${grouped(figures.runningDays)} 天` },
  { id: 'audienceOnSite', label: '现场听众', value: `${grouped(figures.audienceOnSite)} 人次` },
  { id: 'audienceOnline', label: '线上听众', value: `${grouped(figures.audienceOnline)} 人次` },
  { id: 'photos', label: '通过的照片', value: `${grouped(figures.photos)} 张` },
  { id: 'scripts', label: '讲过的讲稿', value: `${grouped(figures.scripts)} 场` },
  { id: 'subdistricts', label: '服务到的镇街', value: `${grouped(figures.subdistrictsReached)} 个` },
  { id: 'venues', label: '办过活动的阵地', value: `${grouped(figures.venuesReached)} 个` },
]
