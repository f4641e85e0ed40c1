import type { OrderClock, OrderEntry, OrderStatus, OrderStep, OrderView } from '@shared/contract/order'
import { chinaDay, daysBetween } from '@shared/domain/time/china-time'
import { ORDER_NEXT_TEXT } from '@shared/text/order-terms'
import { PART_OF_DAY_TEXT, TOPIC_TEXT } from '@shared/text/terms'
import type { TagState } from '@/components/tag/tag-states'
import { dayWord, monthDay, weekday } from '@/components/when'

type Asked = Pick<OrderEntry, 'topic' | 'need' | 'headCount'>

const TITLE_LENGTH = 22

/** What an order is called: the topic and for how many, or the asker's own words. */
export function orderTitle({ topic, need, headCount }: Asked) {
  if (topic !== 'other') return `${TOPIC_TEXT[topic].name}，讲给 ${headCount} 人`
  const words = [...need]
  return words.length > TITLE_LENGTH ? `${words.slice(0, TITLE_LENGTH).join('')}…` : need || '请站点帮忙想想'
}

/** Whether the asker's own words say more than the title does. */
export const saysMore = (order: Asked) => order.need !== '' && order.need !== orderTitle(order)

/** 下周三 11 月 25 日，上午 */
export function wishedDay({ day, partOfDay }: Pick<OrderEntry, 'day' | 'partOfDay'>, now: number) {
  const today = chinaDay(now)
  const date = monthDay(day, today)
  const word = dayWord(day, today)
  const named = word === date ? `${date} ${weekday(day)}` : `${word} ${date}`
  return `${named}，${PART_OF_DAY_TEXT[partOfDay]}`
}

/** How long the asker has been waiting: 今天刚点, 点了 3 天. */
export function waitedWord(submittedAt: number, now: number) {
  const days = daysBetween(chinaDay(submittedAt), chinaDay(now))
  return days <= 0 ? '今天点的' : `等了 ${days} 天`
}

/** 单号 1120-K7QX: short enough to be read out on the phone. */
export const orderNumber = ({ _id, submittedDay }: Pick<OrderView, '_id' | 'submittedDay'>) =>
  `${submittedDay.slice(5).replace('-', '')}-${_id.replace(/\W/g, '').slice(-4).toUpperCase()}`

export const ORDER_TAG: Record<OrderStatus, TagState> = {
  submitted: 'reviewing',
  verified: 'replied',
  pooled: 'recruiting',
  offered: 'replied',
  countered: 'answer',
  accepted: 'signedUp',
  scheduled: 'signedUp',
  delivered: 'done',
  rated: 'done',
  closed: 'closed',
  rejected: 'refused',
  withdrawn: 'cancelled',
  unfilled: 'full',
}

type Step = Omit<OrderStep, 'byId'>

const STEP_TITLE: Record<OrderStatus, (team: string) => string> = {
  submitted: () => '点单交上来了',
  verified: () => '核实过了，等派单',
  pooled: () => '核实过了，各队都能接',
  offered: (team) => `派给${team}`,
  countered: (team) => `${team}提了别的日子`,
  accepted: (team) => `${team}接单了`,
  scheduled: () => '日子定了，活动已发布',
  delivered: () => '服务做完了',
  rated: () => '答过两个小问题',
  closed: () => '办结了',
  rejected: () => '没有受理',
  withdrawn: () => '撤回了',
  unfilled: () => '暂时没有合适的队伍',
}

type Ways = Partial<Record<OrderStatus, (team: string) => string>>

const STEP_AFTER: Partial<Record<OrderStatus, Ways>> = {
  verified: {
    offered: () => '问过的队伍来不了，重新找队伍',
    countered: () => '另约的日子没定下来，重新找队伍',
    accepted: () => '原来的队伍来不了，重新找队伍',
    scheduled: () => '活动取消了，重新找队伍',
    unfilled: () => '日子到了，又在找队伍',
  },
  pooled: { accepted: () => '原来的队伍来不了，重新找队伍', verified: () => '发给各队，都能接' },
  accepted: {
    accepted: (team) => `换成${team}来`,
    countered: (team) => `就按${team}说的来`,
    scheduled: () => '活动取消了，队伍另定日子',
  },
}

/** One step in people's words. The same state reached by another way is another sentence. */
export function stepTitle(step: Step, before: OrderStatus | undefined) {
  const team = step.teamName || '队伍'
  const byWay = before && STEP_AFTER[step.status]?.[before]
  return (byWay ?? STEP_TITLE[step.status])(team)
}

/** Nothing moves after these. */
export const FINAL: readonly OrderStatus[] = ['closed', 'rejected', 'withdrawn']

const DUE_WORD: Record<OrderClock, (day: string) => string> = {
  reply: (day) => `最迟 ${day}有回话`,
  offer: (day) => `队伍最迟 ${day}回话`,
  counter: (day) => `${day}之前都可以回话，过了就另找队伍`,
  retry: (day) => `${day}再找一次`,
  rating: (day) => `${day}之前都可以答`,
  ask: (day) => `${day}再问您一次`,
  followUp: (day) => `${day}之前都可以答`,
  off: () => '',
}

const ESCALATED_TEXT = { none: '', unit: '回话慢了，已经催过单位', city: '回话慢了，已经报到市科协' } as const

type Waiting = Pick<OrderEntry, 'status' | 'clock' | 'dueDay' | 'escalatedTo'>

/** By when somebody answers, or on which day it is taken up again. */
export const dueWords = ({ clock, dueDay }: Pick<Waiting, 'clock' | 'dueDay'>, now: number): string =>
  dueDay === null ? '' : DUE_WORD[clock](`${monthDay(dueDay, chinaDay(now))}（${weekday(dueDay)}）`)

/** What comes next, and by when. */
export function nextWords({ status, clock, dueDay, escalatedTo }: Waiting, now: number): string {
  const due = dueWords({ clock, dueDay }, now)
  const unknown = clock === 'reply' && dueDay === null ? '明年的节假日还没公布，期限公布后再算' : ''
  const words = [ORDER_NEXT_TEXT[status].replace(/^接下来/, ''), due, unknown, ESCALATED_TEXT[escalatedTo]]
  return words.filter(Boolean).join('。')
}
