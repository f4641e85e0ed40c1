import type { Caller } from '@shared/contract/caller'
import type { Order, OrderView } from '@shared/contract/order'
import { counterFor, isAsker, movesOf, offersFor, seesContact, visitFor } from './rights'

/** An order as one person may see it. */
export function viewOrder(order: Order, caller: Caller): OrderView {
  const seesAll = seesContact(order, caller)
  return {
    ...order,
    contactName: seesAll ? order.contactName : null,
    phone: seesAll ? order.phone : null,
    isMine: isAsker(order, caller),
    isTypedIn: order.enteredById !== null,
    offers: offersFor(order, caller),
    counter: counterFor(order, caller),
    visit: visitFor(order, caller),
    moves: movesOf(order, caller),
  }
}
