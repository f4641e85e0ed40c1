import type { Output } from '@shared/contract/api'
import type { BoardRow } from '@shared/contract/report-api'
import { placeOf, shortName } from '@/components/tile-grid/city-map'
import type { Tile, TileMark } from '@/components/tile-grid/tile-grid'

type Board = Pick<Output<'report.board'>, 'rows' | 'merged'>

/** How far a unit is, as a shape: sent back is unfinished again. */
export const MARK_OF: Record<BoardRow['status'], TileMark> = {
  none: 'no',
  draft: 'half',
  returned: 'half',
  submitted: 'yes',
}

/** 区县 and zones where they lie; what had merged by then stays to be seen where nobody took its place. */
export function tilesOf({ rows, merged }: Board, activitiesOf: (unitId: string) => number): Tile[] {
  const units = rows
    .filter(({ kind }) => kind === 'area')
    .map((row) => ({ ...placed(row), value: activitiesOf(row.unitId), mark: MARK_OF[row.status] }))
  const taken = new Set(units.map(({ name }) => name))
  const gone = merged.map((unit) => ({ ...placed(unit), value: 0, mark: 'merged' as const }))
  return [...units, ...gone.filter(({ name }) => !taken.has(name))]
}

const placed = ({ unitId, name }: Pick<BoardRow, 'unitId' | 'name'>) => ({
  id: unitId,
  name: shortName(name),
  ...placeOf(name),
})

/** How many are how far. */
export function countOf(rows: readonly Pick<BoardRow, 'status'>[]): Record<Exclude<TileMark, 'merged'>, number> {
  const count = (mark: TileMark) => rows.filter(({ status }) => MARK_OF[status] === mark).length
  return { yes: count('yes'), half: count('half'), no: count('no') }
}
