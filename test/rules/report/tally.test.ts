import fc from 'fast-check'
import type { Tally } from '@shared/contract/rollup'
import { figuresOf, matrixOf, ranked, registeredUntil } from '@shared/domain/report/figures'
import {
  emptyTally,
  hoursToAnswer,
  joinTallies,
  provenIn,
  runningDaysOf,
  tallyActivities,
  tallyAttendances,
  tallyOrders,
} from '@shared/domain/report/tally'
import { aClosedActivity, aClosing, anActivity, ENDS_AT } from '../../builders/activity'
import { aConfirmedPresence, aPresence, byHand } from '../../builders/attendance'
import { china, hours, NOW } from '../../builders/clock'
import { anOrder } from '../../builders/order'

const aCount = fc.integer({ min: 0, max: 1_000 })
const byGrade = fc.record({ A: aCount, B: aCount, C: aCount })
const counts = (keys: string[]) => fc.dictionary(fc.constantFrom(...keys), fc.integer({ min: 1, max: 9 }))

const endings = fc.array(aCount, { maxLength: 4 }).map((ends) => ends.sort((a, b) => a - b))

const aTally: fc.Arbitrary<Tally> = fc.record({
  activities: aCount,
  unclosedEndsAt: endings,
  sessions: aCount,
  lessons: aCount,
  personTimes: byGrade,
  minutes: byGrade,
  people: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')).map((people) => people.sort()),
  audienceOnSite: aCount,
  audienceOnline: aCount,
  photos: aCount,
  orders: aCount,
  answeredOrders: aCount,
  hoursToAnswer: aCount,
  scripts: aCount,
  runningDays: aCount,
  ordersByStatus: counts(['pooled', 'closed']),
  byForm: counts(['lecture', 'film']),
  byAudience: counts(['elderly', 'youth']),
  byVenue: counts(['v-1', 'v-2']),
  byTeam: counts(['t-1', 't-2']),
  bySubdistrict: counts(['s-1', 's-2', 's-3']),
  byCategoryLine: counts(['other/school', 'agriBenefit/village']),
  provenByTeam: counts(['t-1', 't-2']),
  unclosedByTeam: fc.dictionary(
    fc.constantFrom('t-1', 't-2'),
    endings.filter((ends) => ends.length > 0),
  ),
})

describe('several groups together', () => {
  it('joining is the same in any order and any grouping, and nothing adds nothing', () => {
    fc.assert(
      fc.property(aTally, aTally, aTally, (a, b, c) => {
        expect(joinTallies([a, b, c])).toEqual(joinTallies([c, a, b]))
        expect(joinTallies([a, b, c])).toEqual(joinTallies([joinTallies([a, b]), c]))
        expect(joinTallies([a, emptyTally()])).toEqual(a)
        expect(joinTallies([])).toEqual(emptyTally())
      }),
    )
  })

  it('visits and minutes of a whole are the sum of its parts; its people are the union', () => {
    fc.assert(
      fc.property(fc.array(aTally, { maxLength: 5 }), (parts) => {
        const whole = joinTallies(parts)
        const sum = (of: (part: Tally) => number) => parts.reduce((total, part) => total + of(part), 0)
        expect(whole.minutes.A).toBe(sum(({ minutes }) => minutes.A))
        expect(whole.personTimes.C).toBe(sum(({ personTimes }) => personTimes.C))
        expect(whole.activities).toBe(sum(({ activities }) => activities))
        expect(whole.people).toEqual([...new Set(parts.flatMap(({ people }) => people))].sort())
        expect(whole.people.length).toBeLessThanOrEqual(sum(({ people }) => people.length))
      }),
    )
  })

  it('leaves the parts as they were', () => {
    fc.assert(
      fc.property(aTally, aTally, (a, b) => {
        const before = JSON.stringify([a, b])
        joinTallies([a, b])
        expect(JSON.stringify([a, b])).toBe(before)
      }),
    )
  })
})

describe('场', () => {
  it('counts what was closed and keeps what waits apart', () => {
    const tally = tallyActivities(
      [
        aClosedActivity({
          closing: { ...aClosing({ sessions: 3, lessons: 2 }), at: NOW, byId: 'x' },
          scriptId: 'sc-1',
        }),
        anActivity(),
        anActivity({ status: 'draft' }),
        anActivity({ status: 'cancelled' }),
      ],
      4,
    )

    expect(tally).toMatchObject({ activities: 1, sessions: 3, lessons: 2, scripts: 1, photos: 4, audienceOnSite: 42 })
    expect(tally).toMatchObject({ byTeam: { 't-1': 1 }, bySubdistrict: { 's-1': 1 }, unclosedEndsAt: [ENDS_AT] })
    expect(matrixOf(tally)).toEqual([{ category: 'allAreaOutreach', line: 'community', activities: 1 }])
  })

  it.each([
    { now: ENDS_AT - 1, pendingClose: 0 },
    { now: ENDS_AT, pendingClose: 1 },
  ])('waits to be closed once it has ended', ({ now, pendingClose }) => {
    expect(figuresOf(tallyActivities([anActivity()], 0), now)).toMatchObject({ pendingClose, activities: 0 })
  })
})

describe('what meets a duty', () => {
  it('is closed and proven; what waits is kept by team with its end', () => {
    const tally = tallyActivities(
      [aClosedActivity(), aClosedActivity({ _id: 'a-2' }), anActivity()],
      0,
      new Set(['a-2']),
    )

    expect(tally).toMatchObject({ provenByTeam: { 't-1': 1 }, unclosedByTeam: { 't-1': [ENDS_AT] } })
  })

  it('is proven by presence of grade A or B that is confirmed and stands', () => {
    const at = (activityId: string) => ({ activityId })

    expect([
      ...provenIn([
        aConfirmedPresence(at('a')),
        aConfirmedPresence({ ...at('b'), checkOut: null }),
        aConfirmedPresence({ ...at('c'), checkIn: byHand(ENDS_AT - hours(1)) }),
        aPresence(at('d')),
        aConfirmedPresence({ ...at('e'), status: 'voided' }),
      ]),
    ]).toEqual(['a', 'b'])
  })

  it('roll-ups of before add nothing', () => {
    const { provenByTeam: _one, unclosedByTeam: _other, ...old } = emptyTally()

    expect(joinTallies([old as Tally])).toEqual(emptyTally())
  })
})

describe('人次', () => {
  it('counts what is confirmed and not voided, by grade; a person once', () => {
    const tally = tallyAttendances([
      aConfirmedPresence(),
      aConfirmedPresence({ activityId: 'a-2', checkOut: null }),
      aConfirmedPresence({ activityId: 'a-3', checkIn: byHand(ENDS_AT - hours(1)) }),
      aPresence({ activityId: 'a-4' }),
      aConfirmedPresence({ activityId: 'a-5', status: 'voided' }),
      aConfirmedPresence({ personId: 'p-2' }),
    ])

    expect(tally.personTimes).toEqual({ A: 2, B: 1, C: 1 })
    expect(tally.minutes).toEqual({ A: 240, B: 120, C: 60 })
    expect(tally.people).toEqual(['p-2', 'p-volunteer'])
    expect(figuresOf(tally, NOW).activeVolunteers).toBe(2)
  })
})

it('orders count when they are asked, and their hours to the first answer', () => {
  const tally = tallyOrders([
    anOrder(),
    anOrder({ status: 'withdrawn' }),
    anOrder({ answeredAt: NOW + hours(5) }),
    anOrder({ answeredAt: NOW + hours(2) }),
  ])

  expect(tally).toMatchObject({ orders: 4, answeredOrders: 2, hoursToAnswer: 7 })
  expect(tally.ordersByStatus).toEqual({ submitted: 3, withdrawn: 1 })
})

it('暂无队伍 is an answer too, and the first answer counts', () => {
  const unfilled = { status: 'unfilled' as const, at: NOW + hours(3), byId: 'x', teamName: '', note: '' }

  expect(hoursToAnswer(anOrder({ steps: [unfilled] }))).toBe(3)
  expect(hoursToAnswer(anOrder({ steps: [unfilled], answeredAt: NOW + hours(9) }))).toBe(3)
  expect(hoursToAnswer(anOrder())).toBeNull()
})

it.each([
  { what: 'an evening', from: '2026-11-20 19:00', to: '2026-11-20 21:00', days: 1 },
  { what: 'until midnight', from: '2026-11-20 19:00', to: '2026-11-21 00:00', days: 1 },
  { what: 'across midnight', from: '2026-11-20 19:00', to: '2026-11-21 00:01', days: 2 },
  { what: 'an exhibition, closed on two days', from: '2026-11-20 09:00', to: '2026-11-26 17:00', said: 5, days: 5 },
])('天: $what', ({ from, to, said, days }) => {
  const closing = { ...aClosing(), at: NOW, byId: 'x', ...(said ? { runningDays: said } : {}) }
  const activity = aClosedActivity({ startsAt: china(from), endsAt: china(to), closing })

  expect(runningDaysOf(activity)).toBe(days)
})

it('ranks the most active first, and equal ones always in the same order', () => {
  expect(ranked({ b: 1, a: 1, c: 5 })).toEqual([
    ['c', 5],
    ['a', 1],
    ['b', 1],
  ])
})

it('登记志愿者 are those who had registered by the end of a day', () => {
  const roster = {
    unitName: '',
    areaId: null,
    teamsByDay: {},
    registeredByDay: { '2026-11-01': 3, '2026-11-22': 2, '2026-12-01': 9 },
  }

  expect(registeredUntil(roster, '2026-10-31')).toBe(0)
  expect(registeredUntil(roster, '2026-11-22')).toBe(5)
  expect(registeredUntil(null, '2026-11-22')).toBe(0)
})
