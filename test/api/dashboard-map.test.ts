import { rebuildMonth } from '@cloud/aggregation/rebuild'
import { rebuildRosters } from '@cloud/aggregation/roster'
import type { Output } from '@shared/contract/api'
import { aClosedActivity } from '../builders/activity'
import { aStreet } from '../builders/area'
import { people, type Documents } from '../builders/city'
import { china, NOW } from '../builders/clock'
import { backends, type World } from './world'

const { admin, cityAdmin } = people
const month = { period: 'month' } as const
const MOVE = '2026-11-10'
const moved = aStreet({
  _id: 's-moved',
  name: '大湾镇',
  periods: [
    { parentId: 'd-1', from: '2000-01-01', to: MOVE },
    { parentId: 'd-9', from: MOVE, to: null },
  ],
})
const closed = (_id: string, areaId: string, day: string) =>
  aClosedActivity({ _id, areaId, startsAt: china(`${day} 09:00`) })

const ACTIVITIES = [
  closed('a-stays', 's-1', '2026-11-05'),
  closed('a-before', 's-moved', '2026-11-09'),
  closed('a-after', 's-moved', '2026-11-10'),
  closed('a-guest', 's-9', '2026-11-12'),
]

describe.each(backends)('看数据 as it was and on today’s map, $name', ({ inWorld }) => {
  it.each([
    { map: 'asItWas', ours: ['a-before', 'a-stays'], theirs: ['a-guest', 'a-after'] },
    { map: 'today', ours: ['a-stays'], theirs: ['a-guest', 'a-after', 'a-before'] },
  ] as const)('$map: every record in one district, and each list as long as its figure', ({ map, ours, theirs }) =>
    inWorld(async (world) => {
      await filled(world, { areas: [moved], activities: ACTIVITIES })

      const lists = await Promise.all(['d-1', 'd-9'].map((areaId) => listOf(areaId, map, world)))
      const figures = await Promise.all(
        ['d-1', 'd-9'].map((areaId) => world.as(cityAdmin).get('dashboard.district', { areaId, map, ...month })),
      )

      expect(lists).toEqual([ours, theirs])
      expect(figures.map(({ figures: { activities } }) => activities)).toEqual([ours.length, theirs.length])
      expect(figures.map(tiles)).toEqual([ours.length, theirs.length])
      expect(figures.map((one) => one.map)).toEqual([map, map])
    }),
  )

  it.each(['asItWas', 'today'] as const)(
    '%s: what a unit did outside its area is marked, and the tiles sum up',
    (map) =>
      inWorld(async (world) => {
        await filled(world, { areas: [moved], activities: ACTIVITIES })

        const unit = await world.as(admin).get('dashboard.unit', { unitId: 'u-1', map, ...month })

        const guests = unit.subdistricts.filter(({ isGuest }) => isGuest).map(({ id }) => id)
        expect(guests.sort()).toEqual(map === 'today' ? ['s-9', 's-moved'] : ['s-9'])
        expect([tiles(unit), unit.figures.activities]).toEqual([4, 4])
        expect(unit.subdistricts).toContainEqual({ id: 's-2', name: '磁器口街道', activities: 0, isGuest: false })
      }),
  )

  it('a street that was merged away is found where its successor lies', () =>
    inWorld(async (world) => {
      const merged = aStreet({
        _id: 's-merged',
        periods: [{ parentId: 'd-1', from: '2000-01-01', to: MOVE }],
        parentIds: ['d-1', 'd-9'],
        successorIds: ['s-9'],
      })
      await filled(world, { areas: [merged], activities: [closed('a-merged', 's-merged', '2026-11-05')] })

      expect(await listOf('d-1', 'asItWas', world)).toEqual(['a-merged'])
      expect(await listOf('d-9', 'today', world)).toEqual(['a-merged'])
      expect(await listOf('d-1', 'today', world)).toEqual([])
    }))
})

// Helpers

async function filled(world: World, documents: Documents) {
  await world.given(documents)
  await rebuildRosters({ store: world.store, now: () => NOW })
  await rebuildMonth('2026-11', { store: world.store, now: () => NOW })
}

/** All pages of the list behind a district's figure. */
async function listOf(areaId: string, map: 'asItWas' | 'today', world: World): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const wish = { areaId, map, ...month, ...(cursor ? { cursor } : {}) }
    const page: Output<'dashboard.records'> = await world.as(cityAdmin).get('dashboard.records', wish)
    ids.push(...page.items.map(({ _id }) => _id))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return ids
}

const tiles = ({ subdistricts }: Pick<Output<'dashboard.unit'>, 'subdistricts'>) =>
  subdistricts.reduce((sum, { activities }) => sum + activities, 0)
