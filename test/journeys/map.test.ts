import { rebuildMonth } from '@cloud/aggregation/rebuild'
import { rebuildRosters } from '@cloud/aggregation/roster'
import type { MapChoice } from '@shared/contract/area'
import type { Input, Output } from '@shared/contract/api'
import { backends, type World } from '../api/world'
import { aClosedActivity } from '../builders/activity'
import { anArea, aStreet, aUnit } from '../builders/area'
import { people, type Documents } from '../builders/city'
import { china } from '../builders/clock'
import { aTeam } from '../builders/team'

const { cityAdmin } = people
const CHANGE = '2026-01-25'
const until = (parentId: string) => ({ parentId, from: '1997-06-18', to: CHANGE })
const since = (parentId: string) => ({ parentId, from: CHANGE, to: null })
const moved = (_id: string, name: string, [from, to]: [string, string]) =>
  aStreet({ _id, name, periods: [until(from), since(to)] })
const ended = (_id: string, name: string, successorIds: string[]) =>
  anArea({ _id, name, periods: [until('cq')], successorIds })

/** 江北区 and 渝北区 end, 两江新区 opens; 大湾镇 goes to 北碚区, 北碚's 蔡家岗街道 to 两江新区. */
const AREAS = [
  ended('a-jiangbei', '江北区', ['a-liangjiang']),
  ended('a-yubei', '渝北区', ['a-liangjiang', 'a-beibei']),
  anArea({ _id: 'a-beibei', name: '北碚区' }),
  anArea({ _id: 'a-liangjiang', name: '两江新区', periods: [since('cq')] }),
  moved('s-guanyinqiao', '观音桥街道', ['a-jiangbei', 'a-liangjiang']),
  moved('s-dawan', '大湾镇', ['a-yubei', 'a-beibei']),
  moved('s-longxi', '龙溪街道', ['a-yubei', 'a-liangjiang']),
  moved('s-caijiagang', '蔡家岗街道', ['a-beibei', 'a-liangjiang']),
  aStreet({ _id: 's-tiansheng', name: '天生街道', parentId: 'a-beibei' }),
]
const DISTRICTS = ['a-jiangbei', 'a-yubei', 'a-beibei', 'a-liangjiang']

const held = (_id: string, areaId: string, day: string) =>
  aClosedActivity({ _id, areaId, teamId: 't-old', unitId: 'u-old', startsAt: china(`${day} 09:00`) })

const CITY: Documents = {
  areas: AREAS,
  units: [aUnit({ _id: 'u-old', name: '江北区科协', areaId: 'a-jiangbei', validTo: china(`${CHANGE} 00:00`) })],
  teams: [aTeam({ _id: 't-old', unitId: 'u-old', suspendedAt: china(`${CHANGE} 00:00`) })],
  activities: [
    held('a-g1', 's-guanyinqiao', '2024-03-05'),
    held('a-g2', 's-guanyinqiao', '2024-09-15'),
    held('a-d', 's-dawan', '2024-06-01'),
    held('a-l', 's-longxi', '2024-06-02'),
    held('a-c', 's-caijiagang', '2024-10-01'),
    held('a-t', 's-tiansheng', '2024-11-11'),
  ],
}

const AS_IT_WAS = {
  'a-jiangbei': ['a-g2', 'a-g1'],
  'a-yubei': ['a-l', 'a-d'],
  'a-beibei': ['a-t', 'a-c'],
  'a-liangjiang': [],
}
const TODAY = {
  'a-jiangbei': [],
  'a-yubei': [],
  'a-beibei': ['a-t', 'a-d'],
  'a-liangjiang': ['a-c', 'a-g2', 'a-l', 'a-g1'],
}

describe.each(backends)('记录 of 2024 as it was and on today’s map, $name', ({ inWorld }) => {
  it.each([
    { map: 'asItWas', places: AS_IT_WAS },
    { map: 'today', places: TODAY },
  ] as const)('$map: every record in its district, the city total the same', ({ map, places }) =>
    inWorld(async (world) => {
      await world.given(CITY)
      world.clock.now = china('2026-11-21 10:00')
      const at = { store: world.store, now: () => world.clock.now }
      for (const month of ['2024-03', '2024-06', '2024-09', '2024-10', '2024-11']) await rebuildMonth(month, at)
      await rebuildRosters(at)
      const found = await inYear2024(map, world)

      expect(found.lists).toEqual(places)
      expect(found.sums).toEqual(
        Object.fromEntries(DISTRICTS.map((id) => [id, places[id as keyof typeof places].length])),
      )
      expect(Object.values(found.sums).reduce((sum, count) => sum + count, 0)).toBe(CITY.activities!.length)
    }),
  )

  it('lists the streets of a district as the map stood on a day', () =>
    inWorld(async (world) => {
      await world.given(CITY)
      const under = async (parentId: string, on?: string) =>
        (await world.as(cityAdmin).get('area.children', { parentId, ...(on ? { on } : {}) })).items.map(
          ({ name }) => name,
        )

      expect((await under('a-beibei', '2024-06-01')).sort()).toEqual(['天生街道', '蔡家岗街道'].sort())
      expect((await under('a-beibei')).sort()).toEqual(['天生街道', '大湾镇'].sort())
      expect(await under('a-jiangbei')).toEqual([])
    }))
})

// Helpers

/** What each district's figure of 2024 says, and what its list holds, looked at in 2026. */
async function inYear2024(map: MapChoice, world: World) {
  const lists: Record<string, string[]> = {}
  const sums: Record<string, number> = {}
  for (const areaId of DISTRICTS) {
    const wish = { areaId, map, period: 'year', on: '2024-12-31' } as const
    const { figures } = await world.as(cityAdmin).get('dashboard.district', wish)
    sums[areaId] = figures.activities
    lists[areaId] = await everyRecord(wish, world)
  }
  return { lists, sums }
}

async function everyRecord(wish: Input<'dashboard.records'>, world: World): Promise<string[]> {
  const page: Output<'dashboard.records'> = await world.as(cityAdmin).get('dashboard.records', wish)
  const ids = page.items.map(({ _id }) => _id)
  return page.nextCursor === null ? ids : [...ids, ...(await everyRecord({ ...wish, cursor: page.nextCursor }, world))]
}
