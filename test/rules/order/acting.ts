import type { Account } from '@shared/contract/account'
import type { Order, OrderMove, OrderStatus } from '@shared/contract/order'
import { addDays, chinaDay } from '@shared/domain/time/china-time'
import { agreeToCounter, counterOffer } from '@shared/domain/order/counter'
import { runClock, startClock } from '@shared/domain/order/clock'
import { offerOrder, transferOrder, unfillOrder } from '@shared/domain/order/offer'
import { moveOrder, verifyOrder } from '@shared/domain/order/step'
import { acceptOffer, claimOrder, declineOffer, releaseOrder } from '@shared/domain/order/take'
import {
  aLeader,
  aMembership,
  anObserver,
  aPerson,
  aResident,
  aStationWorker,
  aUnitAdmin,
  aVolunteer,
} from '../../builders/account'
import { NOW } from '../../builders/clock'
import {
  aCounter,
  aCounteredOrder,
  anAcceptedOrder,
  anOfferedOrder,
  anOrder,
  anOrderHandedOn,
} from '../../builders/order'
import { aTeam } from '../../builders/team'

/** Everybody who can stand to an order in some way of their own. */
export const ACTORS = {
  asker: aResident(),
  typist: aStationWorker({ _id: 'p-typist' }),
  station: aStationWorker(),
  admin: aUnitAdmin(),
  serving: aLeader(),
  rival: aVolunteer({
    _id: 'p-rival',
    memberships: [aMembership({ teamId: 't-2', teamName: '磁器口科普队', role: 'leader' })],
  }),
  member: aVolunteer(),
  foreign: aLeader({
    _id: 'p-foreign',
    memberships: [aMembership({ teamId: 't-9', teamName: '北碚农技队', unitId: 'u-9', role: 'leader' })],
  }),
  foreignStation: aStationWorker({
    _id: 'p-foreign-station',
    appointments: [{ unitId: 'u-9', unitName: '北碚', areaId: null, role: 'stationWorker' }],
  }),
  observer: anObserver(),
  stranger: aPerson(),
}
export type Actor = keyof typeof ACTORS
export const ALL_ACTORS = Object.keys(ACTORS) as Actor[]

const MAKE: Partial<Record<OrderStatus, (wish: Partial<Order>) => Order>> = {
  offered: anOfferedOrder,
  countered: aCounteredOrder,
  accepted: anOrderHandedOn,
  scheduled: anAcceptedOrder,
  delivered: anAcceptedOrder,
  rated: anAcceptedOrder,
  closed: anAcceptedOrder,
}

/** An order typed in at the station that stands where it is asked for, with its clock running. */
export function orderIn(status: OrderStatus, wish: Partial<Order> = {}): Order {
  const _id = 'o-1'
  const clock =
    status === 'rated'
      ? runClock({ _id }, 'followUp', '2026-12-05')
      : status === 'unfilled'
        ? runClock({ _id }, 'retry', '2026-12-05')
        : startClock({ _id }, status, chinaDay(NOW))
  const make = MAKE[status] ?? anOrder
  const activityId = status === 'scheduled' || status === 'delivered' ? 'a-1' : null
  return make({ status, enteredById: 'p-typist', activityId, ...clock, ...wish })
}

const teamOf = ({ memberships: [own] }: Account) => ({
  teamId: own?.teamId ?? 't-none',
  teamName: own?.teamName ?? '',
  unitId: own?.unitId ?? 'u-none',
})

/** The team that is asked next. */
const OTHER_TEAM = aTeam({ _id: 't-9', name: '北碚农技队', unitId: 'u-9' })

const SPECIAL: Partial<Record<OrderMove, (order: Order, who: Account, now: number) => ReturnType<typeof moveOrder>>> = {
  verify: (order, who, now) => verifyOrder(order, who, { then: 'keep', now }),
  offer: (order, who, now) => offerOrder(order, who, { teams: [aTeam(), aTeam({ _id: 't-2' })], now }),
  unfill: (order, who, now) =>
    unfillOrder(order, who, { retryDay: addDays(chinaDay(now), 14), reason: '下月再找', now }) as never,
  claim: (order, who, now) => claimOrder(order, who, { team: teamOf(who), now }) as never,
  accept: (order, who, now) => acceptOffer(order, who, { team: teamOf(who), now }) as never,
  decline: (order, who, now) => declineOffer(order, who, { team: teamOf(who), now }) as never,
  counter: (order, who, now) =>
    counterOffer(order, who, {
      team: teamOf(who),
      proposed: { ...aCounter(), day: addDays(chinaDay(now), 9) },
      now,
    }) as never,
  agree: (order, who, now) => agreeToCounter(order, who, now),
  release: (order, who, now) => releaseOrder(order, who, { reason: '来不了', now }),
  transfer: (order, who) => transferOrder(order, who, OTHER_TEAM),
}

type Act = { who: Account; move: OrderMove; now?: number }

/** A move as the cloud makes it, with the simplest input. */
export const act = (order: Order, { who, move, now = NOW }: Act): ReturnType<typeof moveOrder> =>
  (SPECIAL[move] ?? ((one) => moveOrder(one, who, { move, note: '', now })))(order, who, now)
