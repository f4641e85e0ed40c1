import fc from 'fast-check'
import type { ReportChange, ReportLine } from '@shared/contract/report'
import { asReported, changesOf, reasonsOf } from '@shared/domain/monthly/changes'
import { addCounted, NOTHING, tallied } from '@shared/domain/monthly/counted'
import { canonical, partsOf } from '@shared/domain/monthly/freeze'
import { categoriesOf, linesOf, sumOf } from '@shared/domain/monthly/lines'
import { joinTallies, tallyActivities, tallyAttendances } from '@shared/domain/report/tally'
import { aClosedActivity } from '../../builders/activity'
import { aConfirmedPresence, anAttendance } from '../../builders/attendance'
import { NOW } from '../../builders/clock'

const ABOUT = { month: '2026-10', revision: 1 }

const aLine = (activityId: string, audienceOnSite: number, minutes = 0): ReportLine => ({
  ...{ activityId, title: activityId, day: '2026-10-10', teamName: '红岩科普队', subdistrictName: '土湾街道' },
  ...{ category: 'other', line: 'community', form: 'lecture' },
  counted: { ...NOTHING, activities: 1, audienceOnSite, minutes: { A: minutes, B: 0, C: 0 } },
})

const month = fc
  .uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 6 }), heads: fc.nat(40), minutes: fc.nat(300) }), {
    selector: ({ id }) => id,
    maxLength: 7,
  })
  .map((rows) => rows.map(({ id, heads, minutes }) => aLine(`a-${id}`, heads, minutes)))

describe('更正 corrections', () => {
  it('whatever happens to a month, its frozen figures and all corrections told since are what the records say', () =>
    fc.assert(
      fc.property(fc.array(month, { minLength: 2, maxLength: 6 }), ([frozen, ...later]) => {
        let told: ReportChange[] = []
        for (const now of later) told = [...told, ...changesOf(asReported(frozen!, told), now, ABOUT)]

        const corrected = told.reduce((sum, { delta }) => addCounted(sum, delta), sumOf(frozen!))
        const last = later[later.length - 1]!
        expect(corrected).toEqual(sumOf(last))
        expect(changesOf(asReported(frozen!, told), last, ABOUT)).toEqual([])
      }),
    ))

  it('names each record once, with what it counts more or less', () => {
    const changes = changesOf([aLine('a', 30), aLine('b', 10)], [aLine('a', 20), aLine('c', 5)], ABOUT)

    expect(changes.map(({ activityId, delta }) => [activityId, delta.activities, delta.audienceOnSite])).toEqual([
      ['a', 0, -10],
      ['b', -1, -10],
      ['c', 1, 5],
    ])
  })

  const since = NOW
  it.each([
    {
      reason: 'closedLater',
      activity: { closing: { ...aClosedActivity().closing!, at: NOW + 1 } },
      delta: { activities: 1 },
    },
    { reason: 'voided', attendance: { voided: { byId: 'p-1', at: NOW, note: '重复' } } },
    { reason: 'confirmedLater', attendance: { status: 'present', confirmed: { byId: 'p-1', at: NOW + 1 } } },
    { reason: 'photos', delta: { photos: 2 } },
    { reason: 'moved' },
  ] as const)('says $reason', (row) => {
    const change = {
      ...changesOf([], [aLine('a', 1)], ABOUT)[0]!,
      delta: { ...NOTHING, ...('delta' in row ? row.delta : {}) },
    }
    const activity = aClosedActivity({ _id: 'a', ...('activity' in row ? row.activity : {}) })
    const attendances = 'attendance' in row ? [anAttendance({ activityId: 'a', ...row.attendance })] : []

    expect(reasonsOf(change, { activity, attendances, since })).toEqual([row.reason])
  })
})

describe('活动情况 lines', () => {
  const own = aClosedActivity({ _id: 'own' })
  const guest = aClosedActivity({ _id: 'guest', unitId: 'u-9', teamId: 't-9' })
  const attendances = [
    aConfirmedPresence({ activityId: 'own', personId: 'p-1' }),
    aConfirmedPresence({ activityId: 'guest', personId: 'p-1' }),
  ]
  const photos = new Map([['own', 2]])

  it('are one per activity, and sum up to what the roll-ups say', () => {
    const lines = linesOf({ activities: [own], attendances, elsewhere: [guest], photos })
    const tally = joinTallies([tallyActivities([own], 2), tallyAttendances(attendances)])

    expect(sumOf(lines)).toEqual(tallied(tally))
    expect(lines).toMatchObject([
      { activityId: 'guest', counted: { activities: 0, personTimes: { A: 1 } } },
      { activityId: 'own', counted: { activities: 1, photos: 2, personTimes: { A: 1 } } },
    ])
    expect(sumOf(categoriesOf(lines))).toEqual(sumOf(lines))
  })
})

describe('冻结 freezing', () => {
  it('the same content is the same text, whatever the order of its fields', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value)

        expect(canonical(turned(JSON.parse(text)))).toBe(text)
      }),
    ))

  it('long months stand in parts that fit a document', () => {
    const lines = Array.from({ length: 450 }, (_, index) => aLine(`a-${index}`, 1))
    const parts = partsOf(lines, changesOf([], lines.slice(0, 3), ABOUT))

    expect(parts.map(({ kind, lines: some, changes }) => [kind, some.length, changes.length])).toEqual([
      ['lines', 200, 0],
      ['lines', 200, 0],
      ['lines', 50, 0],
      ['changes', 0, 3],
    ])
    expect(canonical(parts[0]).length).toBeLessThan(200_000)
  })
})

/** Every object with its fields the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, turned(one)]),
  )
}
