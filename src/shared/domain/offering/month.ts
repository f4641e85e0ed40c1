import type { Offering } from '@shared/contract/offering'
import type { Order, OrderStatus } from '@shared/contract/order'

/** What orders of one dish for one month have in common, for the index. */
export const offeringMonth = (offeringId: string, day: string): string => `${offeringId}|${day.slice(0, 7)}`

/** Nobody comes for these. */
const COUNT_FOR_NOTHING: readonly OrderStatus[] = ['rejected', 'withdrawn', 'unfilled']

type Asked = Pick<Order, '_id' | 'status' | 'teamId'>

/** 约满了: as often as the team wants to come that month. An order that another team took in the end is not the dish's. */
export const isMonthFull = (
  { timesAMonth, teamId }: Pick<Offering, 'timesAMonth' | 'teamId'>,
  orders: readonly Asked[],
): boolean =>
  orders.filter((order) => !COUNT_FOR_NOTHING.includes(order.status) && [null, teamId].includes(order.teamId)).length >=
  timesAMonth
