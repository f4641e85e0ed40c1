import type { Order } from '@shared/contract/order'
import { followUpOrder, rateOrder, visitOrder } from '@shared/domain/order/visit'
import { viewOrder } from '@shared/domain/order/view'
import { aResident, aStationWorker } from '../../builders/account'
import { NOW } from '../../builders/clock'
import { anAcceptedOrder, aVisitedOrder } from '../../builders/order'

const asker = aResident()
const station = aStationWorker()
const delivered = anAcceptedOrder({ status: 'delivered' })
const asked = anAcceptedOrder({ status: 'rated', clock: 'followUp' })
const kinds = ({ outbox }: Order) => outbox.map(({ kind }) => kind)

describe('回访', () => {
  it.each([
    { understood: 'no', useful: 'yes', state: 'open' },
    { understood: 'yes', useful: 'no', state: 'open' },
    { understood: 'partly', useful: 'partly', state: 'none' },
  ] as const)('understood $understood and useful $useful: $state', ({ state, ...answers }) => {
    const rated = rateOrder(delivered, asker, { rating: { ...answers, words: '' }, now: NOW })

    expect(rated).toMatchObject({ ok: true, value: { status: 'rated', visitState: state } })
    expect(rated.ok && kinds(rated.value).includes('orderVisit')).toBe(state === 'open')
  })

  it('who did not use it is visited as well; who was visited already is not told to the unit twice', () => {
    const followUp = { used: 'no', words: '' } as const
    const first = followUpOrder(asked, asker, { followUp, now: NOW })
    const again = followUpOrder({ ...asked, visit: { state: 'done', note: '问过了' }, visitState: 'done' }, asker, {
      followUp,
      now: NOW,
    })

    expect(first).toMatchObject({ value: { status: 'closed', visitState: 'open' } })
    expect(again).toMatchObject({ value: { visitState: 'done', visit: { note: '问过了' } } })
    expect(again.ok && kinds(again.value)).not.toContain('orderVisit')
  })

  it('a refused answer opens nothing', () => {
    expect(
      rateOrder(delivered, aResident({ _id: 'p-x' }), {
        rating: { understood: 'no', useful: 'no', words: '' },
        now: NOW,
      }),
    ).toEqual({
      ok: false,
      code: 'NOT_FOUND',
    })
  })

  it('what was heard is written down once, and is the unit’s own note', () => {
    const visited = visitOrder(aVisitedOrder(), station, '讲得太快')

    expect(visited).toMatchObject({ ok: true, value: { visit: { state: 'done', note: '讲得太快' } } })
    const after = visited.ok ? visited.value : aVisitedOrder()
    expect(visitOrder(after, station, '又问了一次')).toEqual({ ok: false, code: 'ORDER_MOVED_ON' })
    expect(viewOrder(after, station).visit?.note).toBe('讲得太快')
    expect(viewOrder(after, asker).visit).toBeNull()
  })
})
