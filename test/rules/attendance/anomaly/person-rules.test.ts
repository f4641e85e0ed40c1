import fc from 'fast-check'
import type { Attendance } from '@shared/contract/attendance'
import { personFindings } from '@shared/domain/attendance/anomaly/person-rules'
import { STARTS_AT } from '../../../builders/activity'
import { aConfirmedPresence, aPresence } from '../../../builders/attendance'
import { minutes } from '../../../builders/clock'

type Span = readonly [start: number, length: number]

/** Presence at an activity: minutes after the usual start, and for how many. */
const from = (activityId: string, [start, length]: Span, wish: Partial<Attendance> = {}) => {
  const startsAt = STARTS_AT + minutes(start)
  return aConfirmedPresence({ activityId, startsAt, endsAt: startsAt + minutes(length), title: activityId, ...wish })
}
const found = (records: readonly Attendance[]) =>
  records.flatMap((record) => personFindings(record, records).map(({ rule, activityId }) => `${rule} ${activityId}`))

describe('异常 of one person', () => {
  it('of two overlapping activities the second is flagged (scenario 9)', () => {
    const [first, second] = [from('a-1', [0, 120]), from('a-2', [60, 120])]

    expect(found([first, second])).toEqual(['twoPlaces a-2'])
    expect(personFindings(second, [second, first])).toMatchObject([
      { personId: 'p-volunteer', evidence: { activityId: 'a-1', title: 'a-1', minutes: 60 } },
    ])
  })

  it.each([
    { why: 'one after the other', records: [from('a-1', [0, 60]), from('a-2', [60, 60])], rules: [] },
    { why: 'four minutes early', records: [from('a-1', [0, 60]), from('a-2', [56, 60])], rules: [] },
    {
      why: 'the second is void',
      records: [from('a-1', [0, 60]), from('a-2', [0, 60], { status: 'voided' })],
      rules: [],
    },
    {
      why: 'nobody confirmed it',
      records: [from('a-1', [0, 60]), from('a-2', [0, 60], { confirmed: null })],
      rules: [],
    },
    { why: 'eight hours exactly', records: [from('a-1', [0, 240]), from('a-2', [240, 240])], rules: [] },
    {
      why: 'a minute more',
      records: [from('a-1', [0, 240]), from('a-2', [240, 241])],
      rules: ['longDay a-2'],
    },
    {
      why: 'nine hours over midnight, on two days',
      records: [from('a-1', [720, 240]), from('a-2', [960, 300])],
      rules: [],
    },
  ])('$why: $rules', ({ records, rules }) => {
    expect(found(records)).toEqual(rules)
  })

  it('a claim by hand counts before anybody confirmed it', () => {
    const byHand = aPresence({ activityId: 'a-2', checkIn: { at: STARTS_AT, by: 'hand', enteredById: 'p-leader' } })

    expect(found([from('a-1', [-1, 120]), byHand])).toEqual(['twoPlaces a-2'])
  })

  it('is the same in whatever order the records are looked at', () => {
    const span = fc.record({ start: fc.integer({ min: 0, max: 900 }), length: fc.integer({ min: 1, max: 300 }) })
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 8 }), (spans) => {
        const records = spans.map(({ start, length }, n) => from(`a-${n}`, [start, length]))

        expect(found([...records].reverse()).sort()).toEqual(found(records).sort())
      }),
    )
  })

  it.each([8, 9, 12])('%s hours a day, one by one, are listed from the ninth on', (count) => {
    const records = Array.from({ length: count }, (_, n) => from(`a-${n}`, [n * 60, 60], { day: '2026-11-22' }))

    expect(found(records)).toHaveLength(count - 8)
  })
})
