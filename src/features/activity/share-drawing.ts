import type { ActivityView } from '@shared/contract/activity'
import { chinaDay } from '@shared/domain/time/china-time'
import { clockTime, monthDay, weekday } from '@/components/when'
import { COLORS } from '@/styles/colors'
import { fill, linesOf, write, type Pen } from './drawing'

type Told = Pick<ActivityView, 'title' | 'startsAt' | 'venueName'>

/** WeChat shows the picture of a card five to four. */
export const SHARE_CARD = { width: 500, height: 400 }
const EDGE = 36
const WIDTH = SHARE_CARD.width - 2 * EDGE

/** 转发的卡片: what, when and where at a glance; the name of the activity stands above it once more. */
export function paintShareCard(pen: Pen, { title, startsAt, venueName }: Told): void {
  const day = chinaDay(startsAt)
  fill(pen, COLORS.white, [0, 0, SHARE_CARD.width, SHARE_CARD.height])
  fill(pen, COLORS.brand, [0, 0, SHARE_CARD.width, 72])
  write(pen, '智惠行动　科技志愿服务', { x: EDGE, y: 46, size: 26, color: COLORS.white })

  let y = 140
  for (const line of linesOf(pen, title, { size: 44, most: 2, width: WIDTH })) {
    write(pen, line, { x: EDGE, y, size: 44, isBold: true })
    y += 58
  }
  const facts = [`${monthDay(day)}，${weekday(day)} ${clockTime(startsAt)}`, venueName]
  for (const fact of facts) {
    y += 8
    for (const line of linesOf(pen, fact, { size: 30, most: 1, width: WIDTH })) {
      write(pen, line, { x: EDGE, y, size: 30 })
      y += 42
    }
  }
}
