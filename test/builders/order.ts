import { Order, OrderWish } from '@shared/contract/order'
import { chinaDay } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { NOW } from './clock'

/** 点单: what a resident asks for. */
export const aWish = (wish: Partial<OrderWish> = {}): OrderWish =>
  OrderWish.parse({
    kind: 'invitation',
    topic: 'fraud',
    need: '请来讲讲怎么防电话诈骗',
    day: '2026-11-28',
    partOfDay: 'morning',
    areaId: 's-1',
    place: '土湾社区活动室',
    headCount: 40,
    risks: '',
    contactName: '张大爷',
    phone: '13912345678',
    ...wish,
  })

/** 订单: the resident has sent it; nobody has looked at it yet. */
export const anOrder = (wish: Partial<Order> = {}): Order => {
  const { _id = 'o-1', submittedAt = NOW, status = 'submitted', residentId = 'p-resident' } = wish
  return Order.parse({
    ...aWish(),
    _id,
    rev: 0,
    residentId,
    unitId: 'u-1',
    subdistrictId: wish.areaId ?? 's-1',
    subdistrictName: '土湾街道',
    status,
    teamId: null,
    teamName: '',
    activityId: null,
    answeredAt: null,
    submittedAt,
    submittedDay: chinaDay(submittedAt),
    steps: [{ status: 'submitted', at: submittedAt, byId: residentId, teamName: '', note: '' }],
    rating: null,
    listKey: listKey(submittedAt, _id),
    ...wish,
  })
}

/** 已接单 by the first team. */
export const anAcceptedOrder = (wish: Partial<Order> = {}): Order =>
  anOrder({ status: 'accepted', teamId: 't-1', teamName: '红岩科普队', answeredAt: NOW, ...wish })

const offerTo = (teamId: string, teamName: string): Order['offers'][number] => ({
  teamId,
  teamName,
  unitId: 'u-1',
  status: 'open',
  note: '',
})

/** 已派单: both teams of the unit have been asked. */
export const anOfferedOrder = (wish: Partial<Order> = {}): Order =>
  anOrder({
    status: 'offered',
    offers: [offerTo('t-1', '红岩科普队'), offerTo('t-2', '磁器口科普队')],
    offeredTeamIds: ['t-1', 't-2'],
    ...wish,
  })

/** 待答复: the first team proposes a day later. */
export const aCounteredOrder = (wish: Partial<Order> = {}): Order =>
  anOrder({
    status: 'countered',
    offers: [{ ...offerTo('t-1', '红岩科普队'), status: 'countered' }],
    counter: {
      ...aCounter(),
      teamId: 't-1',
      teamName: '红岩科普队',
      unitId: 'u-1',
    },
    ...wish,
  })

/** 另约 of a team: a day later, in the afternoon. */
export const aCounter = () => ({
  day: '2026-11-29',
  partOfDay: 'afternoon' as const,
  channel: 'onSite' as const,
  note: '那天队里有别的活动，晚一天行不行',
})

/** 已接单 by the first team, which has asked the second one to take it over. */
export const anOrderHandedOn = (wish: Partial<Order> = {}): Order =>
  anAcceptedOrder({
    offers: [{ ...offerTo('t-1', '红岩科普队'), status: 'accepted' }, offerTo('t-2', '磁器口科普队')],
    offeredTeamIds: ['t-2'],
    ...wish,
  })

/** 已评单: not understood, and the unit has not asked why yet. */
export const aVisitedOrder = (wish: Partial<Order> = {}): Order =>
  anAcceptedOrder({
    status: 'rated',
    rating: { understood: 'no', useful: 'partly', words: '讲得太快' },
    visit: { state: 'open', note: '' },
    visitState: 'open',
    ...wish,
  })
