import fc from 'fast-check'
import { OrderStatus, OrderTopic } from '@shared/contract/order'
import { demandOf, feedbackOf } from '@shared/domain/demand/demand'
import { anOrder } from '../../builders/order'

const answered = (understood: 'yes' | 'no') => ({
  rating: { understood, useful: 'yes' as const, words: '' },
  followUp: null,
})
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)

describe('需求 of a month', () => {
  it('counts what is asked for and what is open, the most open first, and proposes what is asked for most', () => {
    const orders = [
      ...times(3, anOrder({ topic: 'phone', status: 'closed' })),
      ...times(2, anOrder({ topic: 'fraud', status: 'unfilled' })),
      anOrder({ topic: 'other' }),
      ...times(4, anOrder({ topic: 'food', status: 'withdrawn' })),
    ]

    const demand = demandOf('2026-11', orders, true)

    expect(demand.topics).toEqual([
      { topic: 'fraud', asked: 2, open: 2 },
      { topic: 'other', asked: 1, open: 1 },
      { topic: 'phone', asked: 3, open: 0 },
    ])
    expect(demand.theme).toEqual({ topic: 'phone', asked: 3, open: 0 })
    expect(demand).toMatchObject({ asked: 6, open: 3 })
  })

  it('names the streets with what is open there', () => {
    const there = { subdistrictId: 's-2', subdistrictName: '磁器口街道' }
    const demand = demandOf('2026-11', [anOrder({ status: 'closed' }), anOrder({ topic: 'food', ...there })], true)

    expect(demand.streets).toEqual([
      { streetId: 's-2', streetName: '磁器口街道', asked: 1, open: 1, openTopics: ['food'] },
      { streetId: 's-1', streetName: '土湾街道', asked: 1, open: 0, openTopics: [] },
    ])
  })

  it.each([
    { month: '2026-05', season: { topic: 'firstAid', keyDates: ['全国防灾减灾日', '全国科技工作者日'] } },
    { month: '2026-09', season: { topic: 'children', keyDates: ['全国科普月', '全国科普日'] } },
    { month: '2026-11', season: { topic: 'electricity', keyDates: [] } },
    { month: '2026-12', season: { topic: 'medicine', keyDates: ['国际志愿者日'] } },
  ])('knows what $month speaks for, though nobody asked', ({ month, season }) => {
    expect(demandOf(month, [], true)).toMatchObject({ theme: null, season })
  })

  it('proposes nothing of what was asked for where nobody asked, or nobody could say for what', () => {
    expect(demandOf('2026-11', [], true).theme).toBeNull()
    expect(demandOf('2026-11', [anOrder({ topic: 'other' })], true).theme).toBeNull()
  })

  it.each([
    { answers: times(4, answered('yes')), understood: null },
    { answers: [...times(4, answered('yes')), answered('no')], understood: 80 },
    { answers: times(5, answered('no')), understood: 0 },
  ])('shows no score of fewer than five answers: $understood', ({ answers, understood }) => {
    expect(feedbackOf(answers)).toMatchObject({ answers: answers.length, understood, followUps: 0, used: null })
  })

  it('whatever is asked: topics and streets both add up to the whole', () => {
    const anyOrder = fc.record({
      topic: fc.constantFrom(...OrderTopic.options),
      status: fc.constantFrom(...OrderStatus.options),
      subdistrictId: fc.constantFrom('s-1', 's-2', 's-3'),
    })
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 20 }), (wishes) => {
        const demand = demandOf(
          '2026-11',
          wishes.map((wish) => ({ ...anOrder(), ...wish })),
          true,
        )
        for (const parts of [demand.topics, demand.streets]) {
          expect(parts.reduce((sum, { asked }) => sum + asked, 0)).toBe(demand.asked)
          expect(parts.reduce((sum, { open }) => sum + open, 0)).toBe(demand.open)
        }
      }),
      { numRuns: 50 },
    )
  })
})
