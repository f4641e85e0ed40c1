import type { OrderClock, OrderMove, OrderStatus } from '@shared/contract/order'
import type { OutboxNotice } from '@shared/contract/stored'
import type { Right } from '@shared/domain/permission/permissions'

/** What has to hold besides the state. */
export type Guard = 'isOpenToThem' | 'wasAsked' | 'isAskedNow'

type Row = {
  from: readonly OrderStatus[]
  /** Where it may lead; the first is the usual one. */
  to: readonly OrderStatus[]
  /** What the asker is told, and the station worker who typed it in; null where nothing changes for them. */
  tells: OutboxNotice['kind'] | null
}
type MoveRow = Row & { right: Right; guard?: Guard }

const BEFORE_SERVICE: readonly OrderStatus[] = [
  'submitted',
  'verified',
  'pooled',
  'offered',
  'countered',
  'accepted',
  'scheduled',
  'unfilled',
]

/** 点单 → 派单 → 接单 → 评单: every move that a person makes (PRODUCT.md, section 7), on one screen. */
export const MOVES: Record<OrderMove, MoveRow> = {
  verify: { from: ['submitted'], to: ['verified'], right: 'order.verify', tells: 'orderVerified' },
  reject: { from: ['submitted'], to: ['rejected'], right: 'order.reject', tells: 'orderRejected' },
  open: { from: ['verified'], to: ['pooled'], right: 'order.open', tells: 'orderPooled' },
  offer: { from: ['verified', 'pooled'], to: ['offered'], right: 'order.offer', tells: 'orderOffered' },
  unfill: { from: ['verified', 'pooled'], to: ['unfilled'], right: 'order.unfill', tells: 'orderUnfilled' },

  claim: { from: ['pooled'], to: ['accepted'], right: 'order.claim', guard: 'isOpenToThem', tells: 'orderAccepted' },
  // A team that has an order may ask another to take it over: it then answers an offer of an accepted order.
  accept: {
    from: ['offered', 'accepted'],
    to: ['accepted'],
    right: 'order.accept',
    guard: 'wasAsked',
    tells: 'orderAccepted',
  },
  decline: {
    from: ['offered', 'accepted'],
    to: ['offered', 'verified', 'accepted'],
    right: 'order.decline',
    guard: 'wasAsked',
    tells: 'orderTeamsBusy',
  },
  counter: {
    from: ['offered'],
    to: ['countered'],
    right: 'order.counter',
    guard: 'wasAsked',
    tells: 'orderCountered',
  },
  release: { from: ['accepted'], to: ['verified'], right: 'order.release', tells: 'orderReleased' },
  transfer: { from: ['accepted'], to: ['accepted'], right: 'order.transfer', tells: null },
  schedule: { from: ['accepted'], to: ['scheduled'], right: 'order.schedule', tells: 'orderScheduled' },

  agree: { from: ['countered'], to: ['accepted'], right: 'order.agree', tells: 'orderAccepted' },
  refuse: { from: ['countered'], to: ['verified'], right: 'order.refuse', tells: 'orderCounterOver' },
  rate: { from: ['delivered'], to: ['rated'], right: 'order.rate', tells: 'orderRated' },
  followUp: { from: ['rated'], to: ['closed'], right: 'order.followUp', guard: 'isAskedNow', tells: 'orderClosed' },
  withdraw: { from: BEFORE_SERVICE, to: ['withdrawn'], right: 'order.withdraw', tells: 'orderWithdrawn' },
}

/** What nobody does by hand: the activity behind an order, and the clock. */
export const EVENTS = {
  scheduled: { from: ['accepted'], to: ['scheduled'], tells: 'orderScheduled' },
  delivered: { from: ['scheduled'], to: ['delivered'], tells: 'orderDelivered' },
  reopened: { from: ['scheduled'], to: ['verified'], tells: 'orderReopened' },
  offersOver: { from: ['offered'], to: ['verified'], tells: 'orderTeamsBusy' },
  counterOver: { from: ['countered'], to: ['verified'], tells: 'orderCounterOver' },
  retried: { from: ['unfilled'], to: ['verified'], tells: 'orderRetried' },
  unrated: { from: ['delivered'], to: ['closed'], tells: 'orderClosed' },
  asked: { from: ['rated'], to: ['rated'], tells: 'orderFollowUpAsked' },
  unanswered: { from: ['rated'], to: ['closed'], tells: 'orderClosed' },
} as const satisfies Record<string, Row>

export type OrderEvent = keyof typeof EVENTS

/**
 * Which clock starts in a state, and for how many days: working days where the office owes an answer (令685 §13: in
 * time), plain ones where people do. The numbers are a setting; no rule read so far names them but the two of 14 days.
 */
export const CLOCKS: Partial<Record<OrderStatus, { clock: OrderClock; days: number }>> = {
  submitted: { clock: 'reply', days: 2 },
  verified: { clock: 'reply', days: 2 },
  pooled: { clock: 'reply', days: 5 },
  offered: { clock: 'offer', days: 3 },
  countered: { clock: 'counter', days: 3 },
  accepted: { clock: 'reply', days: 5 },
  delivered: { clock: 'rating', days: 14 },
  rated: { clock: 'ask', days: 14 },
}

/** How long the follow-up question stays open. */
export const FOLLOW_UP_DAYS = 14

/** States in which a team has the order. */
export const HELD_BY_A_TEAM: readonly OrderStatus[] = ['accepted', 'scheduled', 'delivered', 'rated', 'closed']
