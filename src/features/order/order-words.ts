import type { OrderEntry, OrderStatus, OrderStep, OrderView } from '@shared/contract/order'
import { chinaDay, daysBetween } from '@shared/domain/time/china-time'
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

/** One step in people's words. The same state reached by another way is another sentence. */
export function stepTitle(step: Step, before: OrderStatus | undefined) {
  if (step.status === 'pooled' && before === 'accepted') return '原来的队伍来不了，重新找队伍'
  if (step.status === 'accepted' && before === 'scheduled') return '活动取消了，队伍另定日子'
  return STEP_TITLE[step.status](step.teamName || '队伍')
}

/** Nothing moves after these. */
export const FINAL: readonly OrderStatus[] = ['rated', 'closed', 'rejected', 'withdrawn']
