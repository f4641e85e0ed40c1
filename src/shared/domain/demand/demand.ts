import type { DemandMonth, Feedback, StreetDemand, TopicDemand } from '@shared/contract/demand'
import { SCORE_FROM } from '@shared/contract/demand'
import type { Order, OrderStatus, OrderTopic } from '@shared/contract/order'
import { seasonOf } from './season'

type Wish = Pick<Order, 'topic' | 'status' | 'subdistrictId' | 'subdistrictName' | 'rating' | 'followUp'>

/** Asked for, and no team has it: 暂无队伍 is an answer, but the need is still there. */
const OPEN: readonly OrderStatus[] = ['submitted', 'verified', 'pooled', 'offered', 'countered', 'unfilled']

/** Taken back, or not to be done: no need that a unit could meet. */
const NO_NEED: readonly OrderStatus[] = ['withdrawn', 'rejected']

/** What a month asked for, by topic and street, the most first; and what those who were served say of it. */
export function demandOf(month: string, orders: readonly Wish[], isWhole: boolean): DemandMonth {
  const needs = orders.filter(({ status }) => !NO_NEED.includes(status))
  const topics = topicsOf(needs)
  return {
    month,
    asked: needs.length,
    open: needs.filter(isOpen).length,
    topics,
    streets: streetsOf(needs),
    theme: themeOf(topics),
    season: seasonOf(month),
    chosen: null,
    feedback: feedbackOf(needs),
    isWhole,
  }
}

const isOpen = ({ status }: Wish) => OPEN.includes(status)

function grouped<K extends string>(wishes: readonly Wish[], keyOf: (wish: Wish) => K): [K, Wish[]][] {
  const groups = new Map<K, Wish[]>()
  for (const wish of wishes) groups.set(keyOf(wish), [...(groups.get(keyOf(wish)) ?? []), wish])
  return [...groups]
}

const counted = (wishes: readonly Wish[]) => ({ asked: wishes.length, open: wishes.filter(isOpen).length })

const mostFirst = (one: { asked: number; open: number }, other: { asked: number; open: number }) =>
  other.open - one.open || other.asked - one.asked

const topicsOf = (wishes: readonly Wish[]): TopicDemand[] =>
  grouped(wishes, ({ topic }) => topic)
    .map(([topic, some]) => ({ topic, ...counted(some) }))
    .sort((one, other) => mostFirst(one, other) || (one.topic < other.topic ? -1 : 1))

const streetsOf = (wishes: readonly Wish[]): StreetDemand[] =>
  grouped(wishes, ({ subdistrictId }) => subdistrictId)
    .map(([streetId, some]) => ({
      streetId,
      streetName: some[0]!.subdistrictName,
      ...counted(some),
      openTopics: topicsOf(some.filter(isOpen)).map(({ topic }) => topic),
    }))
    .sort((one, other) => mostFirst(one, other) || (one.streetId < other.streetId ? -1 : 1))

/** 按需定制: what is asked for most often, answered or not; what nobody could name is no theme. */
function themeOf(topics: readonly TopicDemand[]): TopicDemand | null {
  const named = topics.filter(({ topic }) => topic !== ('other' satisfies OrderTopic))
  const [most = null] = [...named].sort((one, other) => other.asked - one.asked || other.open - one.open)
  return most
}

/** Shares of who said yes without reserve; of fewer than five nobody is told, for somebody could be recognised. */
export function feedbackOf(wishes: readonly Pick<Wish, 'rating' | 'followUp'>[]): Feedback {
  const ratings = wishes.flatMap(({ rating }) => rating ?? [])
  const followUps = wishes.flatMap(({ followUp }) => followUp ?? [])
  return {
    answers: ratings.length,
    understood: shareOf(ratings.map(({ understood }) => understood)),
    useful: shareOf(ratings.map(({ useful }) => useful)),
    followUps: followUps.length,
    used: shareOf(followUps.map(({ used }) => used)),
  }
}

const shareOf = (answers: readonly ('yes' | 'partly' | 'no')[]): number | null =>
  answers.length < SCORE_FROM
    ? null
    : Math.round((100 * answers.filter((answer) => answer === 'yes').length) / answers.length)
