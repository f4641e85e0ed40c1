import fc from 'fast-check'
import type { Rating } from '@shared/contract/order-answers'
import { evaluateService, evaluationOf } from '@shared/domain/attendance/evaluate'
import { aConfirmedPresence, aPresence } from '../../builders/attendance'
import { people } from '../../builders/city'
import { NOW } from '../../builders/clock'
import { anOrder } from '../../builders/order'

const { volunteer, leader } = people
const by = (caller: typeof leader) => ({ caller, now: NOW })
const good = { quality: 'good', note: '' } as const
const poor = { quality: 'poor', note: '来晚了半小时' } as const

describe('评价 of one service (令67 §10)', () => {
  it.each([
    { why: 'one’s own', record: aConfirmedPresence(), caller: volunteer, word: good, code: 'EVALUATES_SELF' },
    { why: 'not confirmed', record: aPresence(), caller: leader, word: good, code: 'EVALUATION_TOO_EARLY' },
    {
      why: 'voided',
      record: aConfirmedPresence({ status: 'voided' }),
      caller: leader,
      word: good,
      code: 'EVALUATION_TOO_EARLY',
    },
    {
      why: 'without a word why',
      record: aConfirmedPresence(),
      caller: leader,
      word: { ...poor, note: ' ' },
      code: 'EVALUATION_REASON_MISSING',
    },
  ] as const)('is refused: $why', ({ record, caller, word, code }) => {
    expect(evaluateService(record, word, by(caller))).toEqual({ ok: false, code })
  })

  it('says who, what and when; the same again changes nothing; only what is to be improved is told', () => {
    const once = evaluateService(aConfirmedPresence(), good, by(leader))
    expect(once).toMatchObject({
      value: { evaluation: { ...good, byId: 'p-leader', at: NOW }, outbox: [] },
    })
    if (!once.ok) throw new Error(once.code)
    expect(evaluateService(once.value, good, by(leader))).toEqual(once)

    expect(evaluateService(once.value, poor, by(leader))).toMatchObject({
      value: { isPending: true, evaluation: poor, outbox: [{ personId: 'p-volunteer', kind: 'serviceEvaluated' }] },
    })
  })
})

describe('what was said of my services', () => {
  const rated = (understood: Rating['understood'], at: number) =>
    anOrder({
      _id: `o-${at}`,
      status: 'rated',
      rating: { understood, useful: 'yes', words: '张大爷说的' },
      steps: [{ status: 'rated', at, byId: 'p-resident', teamName: '', note: '' }],
    })

  it('counts confirmed services by their quality', () => {
    const evaluation = { ...good, byId: 'p-leader', at: NOW }
    const records = [aConfirmedPresence({ evaluation }), aConfirmedPresence(), aPresence({ evaluation })]

    expect(evaluationOf(records, [])).toMatchObject({ qualities: { good: 1, poor: 0 }, unsaid: 1 })
  })

  it('says nothing of those served before five have answered, and moves by fives', () => {
    const answers = (count: number) => Array.from({ length: count }, (_, at) => rated(at < 5 ? 'yes' : 'no', at))

    expect(evaluationOf([], answers(4)).served).toEqual({ answers: 0, understood: null, useful: null })
    expect(evaluationOf([], answers(5)).served).toEqual({ answers: 5, understood: 100, useful: 100 })
    expect(evaluationOf([], answers(9)).served).toEqual({ answers: 5, understood: 100, useful: 100 })
    expect(evaluationOf([], answers(10)).served).toEqual({ answers: 10, understood: 50, useful: 100 })
  })

  it('never below five, in whatever order they come, and whoever answers next changes nothing alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('yes', 'partly', 'no'), { maxLength: 12 }), (said) => {
        const orders = said.map((one, at) => rated(one, at))
        const { served } = evaluationOf([], [...orders].reverse())

        expect(served.answers % 5).toBe(0)
        expect(served.understood === null).toBe(said.length < 5)
        if (said.length % 5 !== 4)
          expect(evaluationOf([], [...orders, rated('no', said.length)]).served).toEqual(served)
      }),
    )
  })
})
