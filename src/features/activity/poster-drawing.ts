import type { ActivityView } from '@shared/contract/activity'
import { chinaDay } from '@shared/domain/time/china-time'
import { qrRuns } from '@/components/qr-code/qr-path'
import { clockTime, monthDay, weekday } from '@/components/when'
import { COLORS } from '@/styles/colors'
import { fill, INK, linesOf, write as writeAt, type Look, type Pen } from './drawing'

type Told = Pick<ActivityView, 'title' | 'startsAt' | 'endsAt' | 'venueName' | 'address' | 'teamName'>

export const POSTER = { width: 750, height: 1100 }
const EDGE = 60
const QR = 300
const WIDTH = POSTER.width - 2 * EDGE

/** 海报: what, when, where and who, with a QR that opens the activity; without a site to point to, without one. */
export function paintPoster(pen: Pen, activity: Told, link: string | null): void {
  fill(pen, COLORS.white, [0, 0, POSTER.width, POSTER.height])
  fill(pen, COLORS.brand, [0, 0, POSTER.width, 120])
  write(pen, '智惠行动　科技志愿服务', { y: 76, size: 36, color: COLORS.white })

  let y = 220
  for (const line of linesOf(pen, activity.title, { size: 56, most: 3, width: WIDTH })) {
    write(pen, line, { y, size: 56, isBold: true })
    y += 76
  }
  for (const fact of factsOf(activity)) {
    y += 16
    for (const line of linesOf(pen, fact, { size: 34, most: 2, width: WIDTH })) {
      write(pen, line, { y, size: 34 })
      y += 50
    }
  }
  if (link) paintQr(pen, link)
}

function factsOf({ startsAt, endsAt, venueName, address, teamName }: Told): string[] {
  const day = chinaDay(startsAt)
  const until = chinaDay(endsAt) === day ? clockTime(endsAt) : `${monthDay(chinaDay(endsAt))} ${clockTime(endsAt)}`
  return [
    `时间　${monthDay(day)}，${weekday(day)} ${clockTime(startsAt)} 到 ${until}`,
    `地点　${venueName}${address && `，${address}`}`,
    `主办　${teamName}`,
  ]
}

function paintQr(pen: Pen, link: string) {
  const { runs, size } = qrRuns(link, 4)
  const cell = QR / size
  const [left, top] = [POSTER.width - EDGE - QR, POSTER.height - EDGE - QR]
  // Each a hair larger, so that no light line shows between two of them.
  for (const [x, y, length] of runs) fill(pen, INK, [left + x * cell, top + y * cell, length * cell + 0.5, cell + 0.5])
  write(pen, '扫码看活动、报名', { y: POSTER.height - EDGE - 40, size: 32 })
}

const write = (pen: Pen, words: string, look: Omit<Look, 'x'>) => writeAt(pen, words, { ...look, x: EDGE })
