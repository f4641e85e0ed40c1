import type { ImportView } from '@shared/contract/import'
import { SLICE_ROWS } from '@shared/domain/import/lifecycle'
import { people } from '../builders/city'
import { aListedPerson } from '../builders/sheet'
import { aFaultyRow, imported, uploaded } from './importing'
import { inMemory, type World } from './world'

const { admin } = people

describe('5,000 rows, 40 of them faulty', () => {
  const rows = Array.from({ length: 5_000 }, (_, index) =>
    index % 125 === 7 ? aFaultyRow(index) : aListedPerson(index),
  )

  it('go in slices of 200, the 40 are told by row, and a second time changes nothing', () =>
    inMemory(async (world) => {
      const one = await uploaded(world, rows)
      expect(one).toMatchObject({ good: 4_960, faulty: 40 })
      expect(await faultyRows(world, one)).toEqual(rows.flatMap((_, index) => (index % 125 === 7 ? [index + 2] : [])))

      await world.as(admin).get('import.start', { importId: one._id })
      const progress: number[] = []
      for (let at = one; at.status !== 'done' && progress.length < 100;) {
        at = await world.as(admin).get('import.advance', { importId: one._id })
        progress.push(at.handled)
      }
      expect(progress).toEqual([...Array.from({ length: 24 }, (_, index) => (index + 1) * SLICE_ROWS), 4_960])
      const before = await world.store.pendingVolunteers.find({ limit: 10_000 })

      const again = await imported(world, rows, 'again0001')

      expect(before).toHaveLength(4_960)
      expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 4_960 })
      expect(await world.store.pendingVolunteers.find({ limit: 10_000 })).toEqual(before)
    }))
})

// Helpers

async function faultyRows(world: World, { _id }: ImportView): Promise<number[]> {
  const rows: number[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = { importId: _id, part: 'faulty' as const, ...(cursor === undefined ? {} : { cursor }) }
    const { items, nextCursor } = await world.as(admin).get('import.rows', page)
    rows.push(...items.map(({ row }) => row))
    cursor = nextCursor
  }
  return rows
}
