import type { Account } from '@shared/contract/account'
import { orderApi, type Order } from '@shared/contract/order'
import { viewOrder } from '@shared/domain/order/step'

/** 我, as `account.me` answers. */
export const meOf = (account: Account) => ({ ...account, unreadNotices: 0 })

/** An order as one person gets to see it. */
export const seenBy = (order: Order, account: Account) => orderApi['order.get'].output.parse(viewOrder(order, account))
