import type { DayPart, Slot, TakenSlot } from '@shared/contract/resource'
import { slotKey } from '@shared/domain/resource/slots'
import { addDays, eachDay, inChina, lastMonths, startOfDay } from '@shared/domain/time/china-time'
import { BOOKING_STATUS_TEXT, DAY_PART_TEXT } from '@shared/text/ground'

export const DAY_PARTS = ['morning', 'afternoon'] as const

/** The month before or after. */
export const monthBeside = (month: string, by: -1 | 1): string =>
  by === -1 ? (lastMonths(month, 2)[0] ?? month) : addDays(`${month}-28`, 4).slice(0, 7)

/** The days of a month in weeks from Monday; null where the month has not begun or is over. */
export function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`
  const days = eachDay(first, addDays(`${monthBeside(month, 1)}-01`, -1))
  const before = (inChina(startOfDay(first)).day() + 6) % 7
  const cells: (string | null)[] = [...Array<null>(before).fill(null), ...days]
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

export type HalfDay = { slot: Slot; state: 'free' | 'requested' | 'confirmed'; words: string }

/** 上午 and 下午 of one day as they stand. */
export const halvesOf = (day: string, taken: readonly TakenSlot[]): HalfDay[] =>
  DAY_PARTS.map((part: DayPart) => {
    const slot = { day, part }
    const found = taken.find((one) => slotKey(one) === slotKey(slot))
    const state = found?.state ?? 'free'
    return { slot, state, words: wordsOf(part, state, found?.forName) }
  })

const wordsOf = (part: DayPart, state: HalfDay['state'], forName = '') => {
  if (state === 'free') return `${DAY_PART_TEXT[part]}，空着`
  return [DAY_PART_TEXT[part], state === 'confirmed' ? `${forName} 已约` : BOOKING_STATUS_TEXT.requested].join('，')
}

/** 11 月 27 日 上午、下午; days one after another. */
export function slotWords(slots: readonly Slot[]): string[] {
  const days = [...new Set(slots.map(({ day }) => day))]
  return days.map((day) => {
    const parts = slots.filter((slot) => slot.day === day).map(({ part }) => DAY_PART_TEXT[part])
    const date = inChina(startOfDay(day)).format('YYYY 年 M 月 D 日')
    return `${date}${parts.length === DAY_PARTS.length ? '全天' : parts.join('、')}`
  })
}
