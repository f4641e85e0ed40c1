import type { Action } from '@shared/contract/api'
import type { Relation } from './relations'

const ALL: readonly Relation[] = ['everyone']
/** Who checks what was asked, and finds a team for it. */
const VERIFIERS: readonly Relation[] = ['unitAdmin', 'stationWorker']

/** The actions of orders, and what a person may do beside them: parts of a view, and moves that are another action. */
export type OrderRight =
  | Extract<Action, `order.${string}`>
  | 'order.claimElsewhere'
  | 'order.contact'
  | 'order.placeForOthers'
  | 'order.schedule'

/** 点单: the rows of orders in the table of permissions. */
export const ORDER_PERMISSIONS: Record<OrderRight, readonly Relation[]> = {
  'order.accept': ['teamLeader'],
  'order.agree': ['self'],
  'order.claim': ['unitLeader'],
  'order.claimElsewhere': ['anyLeader'],
  'order.contact': ['self', 'teamLeader', ...VERIFIERS],
  'order.counter': ['teamLeader'],
  'order.decline': ['teamLeader'],
  'order.followUp': ['self'],
  'order.get': ['self', 'teamMember', ...VERIFIERS],
  'order.mine': ALL,
  'order.offer': VERIFIERS,
  'order.offered': ['teamLeader'],
  'order.ofTeam': ['teamMember'],
  'order.ofUnit': VERIFIERS,
  'order.open': VERIFIERS,
  'order.place': ALL,
  'order.placeForOthers': ['stationWorker'],
  'order.pool': ['teamLeader'],
  'order.rate': ['self'],
  'order.refuse': ['self'],
  'order.reject': VERIFIERS,
  'order.release': ['teamLeader'],
  'order.schedule': ['teamLeader'],
  'order.suggest': VERIFIERS,
  'order.suited': ['teamLeader'],
  'order.toVerify': VERIFIERS,
  'order.transfer': ['teamLeader'],
  'order.unfill': VERIFIERS,
  'order.verify': VERIFIERS,
  'order.visit': VERIFIERS,
  'order.withdraw': ['self'],
}
