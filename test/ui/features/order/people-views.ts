import type { Account } from '@shared/contract/account'
import type { Order } from '@shared/contract/order'
import { orderApi } from '@shared/contract/order-api'
import { viewOrder } from '@shared/domain/order/view'

export { meOf } from '../../../builders/account'

/** An order as one person gets to see it. */
export const seenBy = (order: Order, account: Account) => orderApi['order.get'].output.parse(viewOrder(order, account))
