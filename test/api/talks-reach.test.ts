import { areasById } from '@shared/domain/area/stand-ins'
import { figuresOf } from '@shared/domain/report/figures'
import { ScriptTheme } from '@shared/contract/script'
import { chinaDay, startOfDay, HOUR_MS, addDays } from '@shared/domain/time/china-time'
import { planDays, planMonths } from '@cloud/aggregation/plan'
import { aClosedActivity } from '../builders/activity'
import { anArea, aStreet } from '../builders/area'
import { aConfirmedPresence } from '../builders/attendance'
import { NOW } from '../builders/clock'
import { aScript } from '../builders/script'

const DISTRICTS = 27
const SCRIPTS = 60
const PEOPLE = 113
const several = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

/** 讲科技 in July 2020 (TEST-DATA.md, scenario 3): all who tell live in one district, and tell in twenty-seven. */
describe('讲科技 in July 2020: 113 people, 60 scripts of four themes, 27 districts', () => {
  const areas = areasById([
    anArea({ _id: 'cq', name: '重庆市', level: 'city', parentId: null }),
    ...several(DISTRICTS + 1, (at) => anArea({ _id: `d-${at}` })),
    ...several(DISTRICTS + 1, (at) => aStreet({ _id: `s-${at}`, parentId: `d-${at}` })),
  ])
  const scripts = several(SCRIPTS, (at) => aScript({ _id: `sc-${at}`, theme: ScriptTheme.options[at % 4]! }))
  const talks = scripts.map(({ _id: scriptId }, at) => {
    const startsAt = startOfDay(addDays('2020-07-01', at % 31)) + 9 * HOUR_MS
    // Nobody tells at home: that is the street 0 of the district 0.
    return aClosedActivity({
      ...{ _id: `a-${at}`, scriptId, startsAt, endsAt: startsAt + HOUR_MS, day: chinaDay(startsAt) },
      subdistrictId: `s-${1 + (at % DISTRICTS)}`,
    })
  })
  const told = several(PEOPLE, (at) => {
    const { _id: activityId, subdistrictId, day, startsAt, endsAt } = talks[at % SCRIPTS]!
    return aConfirmedPresence({
      ...{ _id: `${activityId}-p-${at}`, activityId, personId: `p-${at}`, subdistrictId, day, startsAt, endsAt },
    })
  })
  const records = { activities: talks, attendances: told, orders: [], photos: new Map(), proven: new Set<string>() }
  const months = planMonths(planDays(records, areas, NOW))
  const tallyOf = (scope: string, groupId: string) =>
    months.find(({ place }) => place.scope === scope && place.groupId === groupId)?.tally

  it('counts every script that was told and every person once', () => {
    const unit = figuresOf(tallyOf('unit', 'u-1')!, NOW)
    expect(new Set(scripts.map(({ theme }) => theme)).size).toBe(4)
    expect(unit).toMatchObject({ activities: SCRIPTS, scripts: SCRIPTS, activeVolunteers: PEOPLE })
  })

  it.each(['district', 'districtToday'])(
    'reaches the places where it was told, not where the speakers live: %s',
    (scope) => {
      const reached = months.filter(({ place }) => place.scope === scope && place.period === '2020-07')
      expect(reached.map(({ place }) => place.groupId).sort()).toEqual(several(DISTRICTS, (at) => `d-${at + 1}`).sort())
      expect(reached.reduce((sum, { tally }) => sum + tally.scripts, 0)).toBe(SCRIPTS)
      expect(figuresOf(tallyOf('unit', 'u-1')!, NOW).subdistrictsReached).toBe(DISTRICTS)
    },
  )
})
