import type { ActivityEntry } from '@shared/contract/activity'
import type { OrderEntry } from '@shared/contract/order'
import type { MatchReason } from '@shared/contract/order-match'
import { chinaDay, daysBetween } from '@shared/domain/time/china-time'
import { MATCH_TEXT } from '@shared/text/order-match'

export type Reason = { id: string; isFor: boolean; word: string; fact: string }

/** The team's coming activities, as far as they are known. */
export type Plan = { activities: readonly ActivityEntry[]; isWhole: boolean }

type Standing = { streetName: string; plan: Plan | undefined; today: string }

/** What the cloud found for and against a team and an order, in words. */
export const matchReasons = (
  reasons: readonly MatchReason[],
  order: Pick<OrderEntry, 'topic' | 'subdistrictName'>,
): Reason[] =>
  reasons.map(({ kind, isFor, count }) => {
    const { word, fact } = MATCH_TEXT[kind]
    return { id: kind, isFor, word, fact: fact(count, order) }
  })

/** Less than this is short notice. */
const SHORT_NOTICE_DAYS = 3

/** What speaks for and against taking an order: only what is known, each with its fact. */
export function fitReasons(order: OrderEntry, { streetName, plan, today }: Standing): Reason[] {
  return [nearness(order, streetName), business(order.day, plan), notice(order.day, today)].filter(
    (reason) => reason !== null,
  )
}

const nearness = (order: OrderEntry, streetName: string): Reason | null =>
  streetName && order.subdistrictName === streetName
    ? { id: 'near', isFor: true, word: '不远', fact: `就在您选的${streetName}` }
    : null

function business(day: string, plan: Plan | undefined): Reason | null {
  if (!plan) return null
  const count = plan.activities.filter(({ startsAt }) => chinaDay(startsAt) === day).length
  if (count > 0) return { id: 'busy', isFor: false, word: '有点忙', fact: `那天队里已有 ${count} 场` }
  return reaches(plan, day) ? { id: 'free', isFor: true, word: '有空', fact: '那天队里没有别的活动' } : null
}

// The list comes soonest first and page by page: past its end nothing is known.
function reaches({ activities, isWhole }: Plan, day: string) {
  const last = activities[activities.length - 1]
  return isWhole || (last !== undefined && chinaDay(last.startsAt) > day)
}

function notice(day: string, today: string): Reason | null {
  const days = daysBetween(today, day)
  if (days < 0) return { id: 'notice', isFor: false, word: '日子过了', fact: '接之前先打电话另约一天' }
  if (days < SHORT_NOTICE_DAYS) return { id: 'notice', isFor: false, word: '时间紧', fact: `只有 ${days} 天准备` }
  return { id: 'notice', isFor: true, word: '来得及', fact: `还有 ${days} 天准备` }
}
