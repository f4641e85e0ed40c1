import { View } from '@tarojs/components'
import type { Output } from '@shared/contract/api'
import type { UnitKind } from '@shared/contract/unit'
import { UNIT_KIND_TEXT } from '@shared/text/ground'
import { Mark } from '@/components/icon/icon'
import { SectionHead } from '@/components/section-head/section-head'
import { MAP_COLUMNS } from '@/components/tile-grid/city-map'
import { TILE_MARKS, TileGrid, type Tile, type TileMark } from '@/components/tile-grid/tile-grid'
import { useIsDesktop } from '@/platform/desktop'
import { go } from '@/platform/navigate'
import { countOf, tilesOf } from '../board-tiles'
import { shortMonth } from '../report-words'

type Board = Output<'report.board'>
type Props = { board: Board; units: readonly { id: string; activities: number }[] }

const COLUMNS_ON_PHONE = 4

/** 谁交了 on the map: each area unit where it lies, with its activities of this period; the others counted by kind. */
export function BoardMap({ board, units }: Props) {
  const isDesktop = useIsDesktop()
  const { rows, month } = board
  const activities = new Map(units.map((unit) => [unit.id, unit.activities]))
  const tiles = tilesOf(board, (unitId) => activities.get(unitId) ?? 0)
  const areas = rows.filter(({ kind }) => kind === 'area')
  const { yes } = countOf(areas)

  return (
    <>
      <SectionHead title={`${yes} / ${areas.length} 家已交`} note={`${shortMonth(month)}月报，数是本期场次`} isInCard />
      <Counts rows={areas} merged={tiles.filter(({ mark }) => mark === 'merged').length} />
      <TileGrid
        title="各单位的月报"
        columns={isDesktop ? MAP_COLUMNS : COLUMNS_ON_PHONE}
        tiles={isDesktop ? tiles : oneAfterTheOther(tiles)}
        onOpen={(unitId) => void go('report', { unitId, month })}
      />
      {OTHER_KINDS.map((kind) => (
        <OtherUnits key={kind} kind={kind} rows={rows.filter((row) => row.kind === kind)} />
      ))}
    </>
  )
}

/** Who owes a report comes first where there is no map. */
const ORDER: readonly TileMark[] = ['no', 'half', 'yes']
const oneAfterTheOther = (tiles: readonly Tile[]): Tile[] =>
  tiles
    .filter(({ mark }) => mark !== 'merged')
    .map(({ column: _c, row: _r, ...tile }) => tile)
    .sort((a, b) => ORDER.indexOf(a.mark ?? 'yes') - ORDER.indexOf(b.mark ?? 'yes'))

/** Units without a place on the map. */
const OTHER_KINDS = ['society', 'enterprise', 'direct'] as const satisfies readonly UnitKind[]

const OtherUnits = ({ kind, rows }: { kind: UnitKind; rows: Board['rows'] }) =>
  rows.length === 0 ? null : (
    <View className="row between wrap">
      <View className="t28">{`${UNIT_KIND_TEXT[kind]} ${rows.length} 家`}</View>
      <Counts rows={rows} />
    </View>
  )

const Counts = ({ rows, merged = 0 }: { rows: Board['rows']; merged?: number }) => {
  const counts: [TileMark, number][] = [...(Object.entries(countOf(rows)) as [TileMark, number][]), ['merged', merged]]
  return (
    <View className="row wrap g16">
      {counts
        .filter(([, count]) => count > 0)
        .map(([mark, count]) => (
          <View key={mark} className="row g8 t28">
            <Mark name={TILE_MARKS[mark].mark} />
            {`${count} ${TILE_MARKS[mark].word}`}
          </View>
        ))}
    </View>
  )
}
