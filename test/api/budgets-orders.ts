import type { Action } from '@shared/contract/api'
import { A_PAGE, type Budget } from './budget'

/** What the menu and the orders may cost at most. */
export const ORDER_BUDGETS: Record<Extract<Action, `${'order' | 'offering'}.${string}`>, Budget> = {
  // Typed in at a station, the resident's account is looked for.
  'order.place': { trips: 8, documents: 12 },
  // Whoever is shown the contact leaves an entry: one trip more.
  'order.get': { trips: 3, documents: 3 },
  // What I asked for and what I typed in; what is open to the unit and to the city.
  'order.mine': { trips: 3, documents: 2 * A_PAGE },
  'order.pool': { trips: 3, documents: 2 * A_PAGE },
  'order.offered': { trips: 2, documents: A_PAGE },
  'order.ofUnit': { trips: 2, documents: 2 * A_PAGE },
  'order.ofTeam': { trips: 2, documents: A_PAGE },
  'order.toVerify': { trips: 2, documents: A_PAGE },
  // The menu of one street is looked through: words and seasons are no index.
  'offering.list': { trips: 3, documents: 70 },
  'offering.get': { trips: 2, documents: 2 },
  'offering.ofTeam': { trips: 2, documents: A_PAGE },
  'offering.add': { trips: 4, documents: 6 },
  'offering.change': { trips: 5, documents: 6 },
  'offering.setOpen': { trips: 4, documents: 4 },
  // Teams by skill and by street, where they are, what they have to do and what they have served.
  'order.suggest': { trips: 13, documents: 560 },
  'order.suited': { trips: 10, documents: 420 },
  'order.verify': { trips: 4, documents: 4 },
  'order.reject': { trips: 4, documents: 4 },
  'order.visit': { trips: 4, documents: 4 },
  'order.withdraw': { trips: 3, documents: 3 },
  'order.claim': { trips: 4, documents: 5 },
  'order.open': { trips: 4, documents: 4 },
  'order.offer': { trips: 4, documents: 6 },
  'order.unfill': { trips: 4, documents: 4 },
  'order.accept': { trips: 4, documents: 5 },
  'order.decline': { trips: 3, documents: 3 },
  'order.counter': { trips: 3, documents: 4 },
  'order.agree': { trips: 3, documents: 3 },
  'order.refuse': { trips: 3, documents: 3 },
  'order.transfer': { trips: 4, documents: 5 },
  'order.followUp': { trips: 3, documents: 3 },
  'order.release': { trips: 3, documents: 3 },
  'order.rate': { trips: 3, documents: 3 },
}
