import type { Order } from '@shared/contract/order'

/** What orders of before the offers lack. */
const absent = (): Partial<Order> => ({
  enteredById: null,
  reach: 'unit',
  helpingUnitId: null,
  offers: [],
  offeredTeamIds: [],
  counter: null,
  channel: 'onSite',
  clock: 'off',
  dueDay: null,
  dueKey: '',
  escalatedTo: 'none',
  followUp: null,
  visit: null,
  visitState: 'none',
  offering: null,
  offeringMonth: null,
  scriptId: null,
  scriptTitle: '',
})

/** An order as it is stored, made whole. Not parsed: an erased one has no phone. */
export const wholeOrder = (stored: Order): Order => ({ ...absent(), ...stored })
