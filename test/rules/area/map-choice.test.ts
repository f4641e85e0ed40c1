import fc from 'fast-check'
import { districtOfRecord, stretchesOf } from '@shared/domain/area/map-choice'
import { aboveOn, areasById, standInsOn } from '@shared/domain/area/stand-ins'
import { parentOn } from '@shared/domain/area/tree'
import { addDays, daysBetween } from '@shared/domain/time/china-time'
import { aDatedTree, type DatedTree } from '../../builders/dated-tree'

const dayIn = ({ from, to }: DatedTree) => fc.nat({ max: daysBetween(from, to) }).map((days) => addDays(from, days))

/** A tree, a day to look from, and records on days up to it. */
const aLook = aDatedTree.chain((tree) =>
  fc.record({
    tree: fc.constant(tree),
    today: dayIn(tree),
    records: fc.array(fc.record({ subdistrictId: fc.constantFrom(...tree.streetIds), day: dayIn(tree) }), {
      maxLength: 40,
    }),
  }),
)

const countBy = (districts: readonly (string | null)[]) => {
  const counts = new Map<string | null, number>()
  for (const district of districts) counts.set(district, (counts.get(district) ?? 0) + 1)
  return counts
}
const sum = (counts: Map<string | null, number>) => [...counts.values()].reduce((one, other) => one + other, 0)

describe('区划: records on the map of their day and on that of today, over random dated trees', () => {
  it('keeps exactly one place for every record on every map, and the totals equal', () => {
    fc.assert(
      fc.property(aLook, ({ tree, today, records }) => {
        const areas = areasById(tree.areas)
        const shown = (['asItWas', 'today'] as const).map((choice) =>
          countBy(records.map((record) => districtOfRecord(areas, record, { choice, today }))),
        )
        for (const counts of shown) {
          expect(counts.has(null)).toBe(false)
          expect(sum(counts)).toBe(records.length)
        }
      }),
    )
  })

  it('shows a record its old district as it was, and the one of today on today’s map', () => {
    fc.assert(
      fc.property(aLook, ({ tree, today, records }) => {
        const areas = areasById(tree.areas)
        for (const record of records) {
          const street = areas.get(record.subdistrictId)!
          expect(districtOfRecord(areas, record, { choice: 'asItWas', today })).toBe(parentOn(street, record.day))
          expect(districtOfRecord(areas, record, { choice: 'today', today })).toBe(parentOn(street, today))
        }
      }),
    )
  })

  it('finds under a district, stretch by stretch, just the records that its figure counts', () => {
    fc.assert(
      fc.property(aLook, fc.constantFrom('asItWas' as const, 'today' as const), ({ tree, today, records }, choice) => {
        const byId = areasById(tree.areas)
        const { from, to } = tree
        for (const { _id } of tree.areas.filter(({ level }) => level === 'district')) {
          const ever = tree.areas.filter(({ parentIds }) => parentIds.includes(_id))
          const stretches = stretchesOf(_id, ever, { from, to, choice, today })
          const listed = records.filter(({ subdistrictId, day }) =>
            stretches.some((part) => part.from <= day && day <= part.to && part.streetIds.includes(subdistrictId)),
          )
          const counted = records.filter((record) => districtOfRecord(byId, record, { choice, today }) === _id)
          expect(listed).toEqual(counted)
        }
      }),
    )
  })

  it('names successors so that one of them holds what an abolished district lost', () => {
    fc.assert(
      fc.property(aDatedTree, (tree) => {
        const areas = areasById(tree.areas)
        const moves = tree.changes.flatMap((day) => tree.streetIds.map((streetId) => ({ day, streetId })))
        for (const { day, streetId } of moves) {
          const before = parentOn(areas.get(streetId)!, addDays(day, -1))!
          const stands = standInsOn(areas, before, day)
          if (!stands.includes(before)) expect(stands).toContain(aboveOn(areas, streetId, day))
        }
      }),
    )
  })

  it('cuts stretches that follow each other without a gap or a day twice', () => {
    fc.assert(
      fc.property(aDatedTree, (tree) => {
        const streets = tree.areas.filter(({ level }) => level === 'subdistrict')
        const { from, to } = tree
        const stays = ['d-0', 'd-1', 'd-2', 'd-3'].flatMap((id) => {
          const parts = stretchesOf(id, streets, { from, to, choice: 'asItWas', today: to })
          return parts.flatMap((part) => part.streetIds.map((street) => ({ ...part, street })))
        })
        const twice = stays.filter((one) =>
          stays.some(
            (other) => other !== one && other.street === one.street && one.from <= other.to && other.from <= one.to,
          ),
        )
        expect(twice).toEqual([])
      }),
    )
  })
})
