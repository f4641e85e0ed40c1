import { OrderMove, OrderStatus } from '@shared/contract/order'
import { movesOf, seesContact, seesOrder } from '@shared/domain/order/moves'
import { claimOrder, moveOrder } from '@shared/domain/order/step'
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
import { anAcceptedOrder, anOrder } from '../../builders/order'

const ACTORS = {
  asker: aResident(),
  station: aStationWorker(),
  admin: aUnitAdmin(),
  serving: aLeader(),
  rival: aVolunteer({ _id: 'p-rival', memberships: [aMembership({ teamId: 't-2', role: 'leader' })] }),
  member: aVolunteer(),
  foreign: aLeader({ memberships: [aMembership({ teamId: 't-9', unitId: 'u-9', role: 'leader' })] }),
  foreignStation: aStationWorker({
    appointments: [{ unitId: 'u-9', unitName: '北碚', areaId: null, role: 'stationWorker' }],
  }),
  observer: anObserver(),
  stranger: aPerson(),
}
type Actor = keyof typeof ACTORS
const ALL_ACTORS = Object.keys(ACTORS) as Actor[]

/** PRODUCT.md section 7, the moves of today: from where, to where, by whom. */
const LEGAL: Record<OrderMove, { from: OrderStatus[]; to: OrderStatus; by: Actor[] }> = {
  verify: { from: ['submitted'], to: 'pooled', by: ['station', 'admin'] },
  reject: { from: ['submitted'], to: 'rejected', by: ['station', 'admin'] },
  withdraw: {
    from: ['submitted', 'verified', 'pooled', 'offered', 'countered', 'accepted', 'scheduled', 'unfilled'],
    to: 'withdrawn',
    by: ['asker'],
  },
  claim: { from: ['pooled'], to: 'accepted', by: ['serving', 'rival'] },
  release: { from: ['accepted'], to: 'pooled', by: ['serving'] },
  schedule: { from: ['accepted'], to: 'scheduled', by: ['serving'] },
  rate: { from: ['delivered'], to: 'rated', by: ['asker'] },
}

const HELD: OrderStatus[] = ['accepted', 'scheduled', 'delivered', 'rated', 'closed']
const orderIn = (status: OrderStatus) => (HELD.includes(status) ? anAcceptedOrder({ status }) : anOrder({ status }))

const EVERY = OrderStatus.options.flatMap((status) =>
  OrderMove.options.flatMap((move) => ALL_ACTORS.map((actor) => ({ status, move, actor }))),
)

describe('点单 moves: every state × move × actor', () => {
  it.each(OrderStatus.options)('from %s exactly the legal moves happen, and go where they should', (status) => {
    const happened = EVERY.filter((one) => one.status === status).flatMap(({ move, actor }) => {
      const moved = moveOrder(orderIn(status), ACTORS[actor], { move, note: '', now: NOW })
      return moved.ok ? [`${actor} ${move} → ${moved.value.status}`] : []
    })

    const legal = OrderMove.options.flatMap((move) =>
      LEGAL[move].from.includes(status) ? LEGAL[move].by.map((actor) => `${actor} ${move} → ${LEGAL[move].to}`) : [],
    )
    expect(happened.sort()).toEqual(legal.sort())
  })

  it('the buttons are exactly the moves that would happen', () => {
    for (const status of OrderStatus.options)
      for (const actor of ALL_ACTORS) {
        const happen = OrderMove.options.filter(
          (move) => moveOrder(orderIn(status), ACTORS[actor], { move, note: '', now: NOW }).ok,
        )
        expect([status, actor, movesOf(orderIn(status), ACTORS[actor])]).toEqual([status, actor, happen])
      }
  })

  it('whoever may not know of an order is told there is none; whoever may, is told why not', () => {
    for (const { status, move, actor } of EVERY) {
      const moved = moveOrder(orderIn(status), ACTORS[actor], { move, note: '', now: NOW })
      if (moved.ok) continue
      const isSeen = seesOrder(orderIn(status), ACTORS[actor])
      const isRightFrom = LEGAL[move].from.includes(status)
      expect([status, move, actor, moved.code]).toEqual([
        status,
        move,
        actor,
        !isSeen ? 'NOT_FOUND' : mayEver(move, actor, status) && !isRightFrom ? 'ORDER_MOVED_ON' : 'FORBIDDEN',
      ])
    }
  })

  it.each(['closed', 'rejected', 'withdrawn'] as const)('nothing leaves %s', (status) => {
    expect(ALL_ACTORS.flatMap((actor) => movesOf(orderIn(status), ACTORS[actor]))).toEqual([])
  })
})

/** Whether the actor is the one a move is for; the serving team is known only while it has the order. */
const mayEver = (move: OrderMove, actor: Actor, status: OrderStatus) =>
  LEGAL[move].by.includes(actor) && (!['release', 'schedule'].includes(move) || HELD.includes(status))

describe('who sees an order and its contact', () => {
  it.each([
    { status: 'submitted', sees: ['asker', 'station', 'admin'], contact: ['asker', 'station', 'admin'] },
    {
      status: 'pooled',
      sees: ['asker', 'station', 'admin', 'serving', 'rival'],
      contact: ['asker', 'station', 'admin'],
    },
    {
      status: 'accepted',
      sees: ['asker', 'station', 'admin', 'serving', 'member'],
      contact: ['asker', 'station', 'admin', 'serving'],
    },
    { status: 'rejected', sees: ['asker', 'station', 'admin'], contact: ['asker', 'station', 'admin'] },
  ] as const)('$status', ({ status, sees, contact }) => {
    const order = orderIn(status)

    expect(ALL_ACTORS.filter((actor) => seesOrder(order, ACTORS[actor]))).toEqual(sees)
    expect(ALL_ACTORS.filter((actor) => seesContact(order, ACTORS[actor]))).toEqual(contact)
  })
})

describe('接单', () => {
  const team = { teamId: 't-2', teamName: '磁器口科普队', now: NOW }

  it.each([
    { status: 'pooled', code: null },
    { status: 'accepted', code: 'ORDER_TAKEN' },
    { status: 'scheduled', code: 'ORDER_TAKEN' },
    { status: 'delivered', code: 'ORDER_TAKEN' },
    { status: 'submitted', code: 'NOT_FOUND' },
    { status: 'withdrawn', code: 'NOT_FOUND' },
  ] as const)('$status: $code', ({ status, code }) => {
    const claimed = claimOrder(orderIn(status), ACTORS.rival, team)

    expect(claimed.ok ? null : claimed.code).toBe(code)
  })
})
