import { OrderMove, OrderStatus } from '@shared/contract/order'
import { movesOf, seesContact, seesOrder } from '@shared/domain/order/rights'
import { refusalOf, verifyOrder } from '@shared/domain/order/step'
import { NOW } from '../../builders/clock'
import { anOrder } from '../../builders/order'
import { act, type Actor, ACTORS, ALL_ACTORS, orderIn } from './acting'

const OFFICE: Actor[] = ['typist', 'station', 'admin']
const ASKERS: Actor[] = ['asker', 'typist']

/** PRODUCT.md section 7, written down by hand once more: from where, to where, by whom. */
const LEGAL: Record<OrderMove, { from: Partial<Record<OrderStatus, OrderStatus>>; by: Actor[] }> = {
  verify: { from: { submitted: 'verified' }, by: OFFICE },
  reject: { from: { submitted: 'rejected' }, by: OFFICE },
  open: { from: { verified: 'pooled' }, by: OFFICE },
  offer: { from: { verified: 'offered', pooled: 'offered' }, by: OFFICE },
  unfill: { from: { verified: 'unfilled', pooled: 'unfilled' }, by: OFFICE },
  claim: { from: { pooled: 'accepted' }, by: ['serving', 'rival'] },
  // The second team is asked in both states, the first one in the first alone.
  accept: { from: { offered: 'accepted', accepted: 'accepted' }, by: ['serving', 'rival'] },
  decline: { from: { offered: 'offered', accepted: 'accepted' }, by: ['serving', 'rival'] },
  counter: { from: { offered: 'countered' }, by: ['serving', 'rival'] },
  release: { from: { accepted: 'verified' }, by: ['serving'] },
  transfer: { from: { accepted: 'accepted' }, by: ['serving'] },
  schedule: { from: { accepted: 'scheduled' }, by: ['serving'] },
  agree: { from: { countered: 'accepted' }, by: ASKERS },
  refuse: { from: { countered: 'verified' }, by: ASKERS },
  rate: { from: { delivered: 'rated' }, by: ASKERS },
  followUp: { from: { rated: 'closed' }, by: ASKERS },
  withdraw: {
    from: {
      submitted: 'withdrawn',
      verified: 'withdrawn',
      pooled: 'withdrawn',
      offered: 'withdrawn',
      countered: 'withdrawn',
      accepted: 'withdrawn',
      scheduled: 'withdrawn',
      unfilled: 'withdrawn',
    },
    by: ASKERS,
  },
}

/** Whom a move is for in a state: an accepted order is answered by the team that is asked to take it over. */
const mayIn = (move: OrderMove, status: OrderStatus): Actor[] =>
  status === 'accepted' && (move === 'accept' || move === 'decline') ? ['rival'] : LEGAL[move].by

/** The code by which a move is refused: told from the table above, and from who stands how to the order. */
function refusalBy(move: OrderMove, actor: Actor, status: OrderStatus) {
  const { from, by } = LEGAL[move]
  if (from[status] && mayIn(move, status).includes(actor)) return null
  if (!seesOrder(orderIn(status), ACTORS[actor])) return 'NOT_FOUND'
  return mayEver(move, status).includes(actor) && by.includes(actor) ? 'ORDER_MOVED_ON' : 'FORBIDDEN'
}

/** Whom a move would be for if the state were right: a team has moves only while it has the order or is asked. */
function mayEver(move: OrderMove, status: OrderStatus): Actor[] {
  if (['release', 'transfer', 'schedule'].includes(move)) return HELD.includes(status) ? ['serving'] : []
  if (!['accept', 'decline', 'counter'].includes(move)) return LEGAL[move].by
  return status === 'offered' ? ['serving', 'rival'] : status === 'accepted' ? ['rival'] : []
}

const HELD: OrderStatus[] = ['accepted', 'scheduled', 'delivered', 'rated', 'closed']

describe('点单 moves: every state × move × actor', () => {
  it.each(OrderStatus.options)('from %s exactly the legal moves happen, and go where they should', (status) => {
    const happened = OrderMove.options.flatMap((move) =>
      ALL_ACTORS.flatMap((actor) => {
        // What is theirs already is no refusal, and no move either.
        const moved = act(orderIn(status), { who: ACTORS[actor], move })
        const isNew = moved.ok && refusalOf(orderIn(status), ACTORS[actor], move) === null
        return isNew ? [`${actor} ${move} → ${moved.value.status}`] : []
      }),
    )

    const legal = OrderMove.options.flatMap((move) => {
      const to = LEGAL[move].from[status]
      return to ? mayIn(move, status).map((actor) => `${actor} ${move} → ${to}`) : []
    })
    expect(happened.sort()).toEqual(legal.sort())
  })

  it.each(OrderStatus.options)('from %s the buttons are exactly the moves that would happen', (status) => {
    const order = orderIn(status)
    const happen = (actor: Actor) => OrderMove.options.filter((move) => refusalOf(order, ACTORS[actor], move) === null)

    expect(ALL_ACTORS.map((actor) => movesOf(order, ACTORS[actor]))).toEqual(ALL_ACTORS.map(happen))
  })

  it.each(OrderStatus.options)('from %s whoever may not know of it is told there is none, others why not', (status) => {
    const order = orderIn(status)
    const wrong = OrderMove.options.flatMap((move) =>
      ALL_ACTORS.filter((actor) => refusalOf(order, ACTORS[actor], move) !== refusalBy(move, actor, status)).map(
        (actor) => `${actor} ${move}`,
      ),
    )

    expect(wrong).toEqual([])
  })

  it.each(['closed', 'rejected', 'withdrawn'] as const)('nothing leaves %s', (status) => {
    expect(ALL_ACTORS.flatMap((actor) => movesOf(orderIn(status), ACTORS[actor]))).toEqual([])
  })
})

describe('核实', () => {
  it('in one tap opens the order to the teams of the unit, with both steps and one piece of news', () => {
    const verified = verifyOrder(orderIn('submitted'), ACTORS.station, { then: 'pool', now: NOW })

    expect(verified).toMatchObject({ ok: true, value: { status: 'pooled', reach: 'unit', clock: 'reply' } })
    if (!verified.ok) return
    expect(verified.value.steps.map(({ status }) => status)).toEqual(['submitted', 'verified', 'pooled'])
    expect(verified.value.outbox.map(({ kind, personId }) => [kind, personId])).toEqual([
      ['orderVerified', 'p-resident'],
      ['orderVerified', 'p-typist'],
    ])
  })
})

describe('who sees an order and its contact', () => {
  const contact: Actor[] = ['asker', 'typist', 'station', 'admin']

  it.each<{ status: OrderStatus; sees: Actor[]; contact: Actor[] }>([
    { status: 'submitted', sees: contact, contact },
    { status: 'pooled', sees: [...contact, 'serving', 'rival'], contact },
    { status: 'offered', sees: [...contact, 'serving', 'rival'], contact },
    { status: 'countered', sees: [...contact, 'serving'], contact },
    { status: 'accepted', sees: [...contact, 'serving', 'rival', 'member'], contact: [...contact, 'serving'] },
    { status: 'scheduled', sees: [...contact, 'serving', 'member'], contact: [...contact, 'serving'] },
    { status: 'closed', sees: [...contact, 'serving', 'member'], contact },
    { status: 'rejected', sees: contact, contact },
  ])('$status', ({ status, sees, contact: told }) => {
    const order = orderIn(status)

    expect(ALL_ACTORS.filter((actor) => seesOrder(order, ACTORS[actor]))).toEqual(sees)
    expect(ALL_ACTORS.filter((actor) => seesContact(order, ACTORS[actor]))).toEqual(told)
  })

  it('an order open to the city is there for every leader, without its contact', () => {
    const order = orderIn('pooled', { reach: 'city' })

    expect(ALL_ACTORS.filter((actor) => seesOrder(order, ACTORS[actor]))).toEqual([
      ...contact,
      'serving',
      'rival',
      'foreign',
    ])
    expect(seesContact(order, ACTORS.foreign)).toBe(false)
  })

  it('the unit of a team that helps out sees the order, not whom to call', () => {
    const order = orderIn('scheduled', { teamId: 't-9', helpingUnitId: 'u-9' })

    expect([seesOrder(order, ACTORS.foreignStation), seesContact(order, ACTORS.foreignStation)]).toEqual([true, false])
  })

  it('whoever typed it in answers for it as long as they work at the station', () => {
    const left = { ...ACTORS.typist, appointments: [], officeIds: [] }
    const order = anOrder({ residentId: 'p-typist', enteredById: 'p-typist' })

    expect([seesOrder(order, ACTORS.typist), seesContact(order, ACTORS.typist)]).toEqual([true, true])
    expect([seesOrder(order, left), seesContact(order, left)]).toEqual([false, false])
  })
})
