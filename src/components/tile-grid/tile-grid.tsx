import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Mark } from '../icon/icon'
import type { MarkName } from '../icon/icon-names'
import { Pressable } from '../pressable/pressable'
import s from './tile-grid.module.scss'

export type TileMark = 'yes' | 'half' | 'no' | 'merged'
export type Tile = {
  id: string
  name: string
  /** A second small line: 试点. */
  note?: string | undefined
  value: number
  /** Where it lies, counted from 1. Without places the tiles follow one another. */
  column?: number | undefined
  row?: number | undefined
  mark?: TileMark | undefined
}
type Props = {
  title: string
  tiles: readonly Tile[]
  columns: number
  onOpen?: ((id: string) => void) | undefined
}

/** How far a report is: a shape and a word, so that colour alone says nothing. */
export const TILE_MARKS: Record<TileMark, { mark: MarkName; word: string }> = {
  yes: { mark: 'tick', word: '已交' },
  half: { mark: 'half', word: '在填' },
  no: { mark: 'no', word: '没开始' },
  merged: { mark: 'dashes', word: '已并入' },
}

/** A map of tiles, each where its place roughly lies: name, shape, number; the whole tile opens. */
export function TileGrid({ title, tiles, columns, onOpen }: Props) {
  const highest = Math.max(1, ...tiles.map((tile) => tile.value))

  return (
    <View
      className={cx(s.grid)}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      {...aria({ role: 'group', label: title })}
    >
      {tiles.map((tile) =>
        tile.column === undefined ? (
          <OneTile key={tile.id} tile={tile} highest={highest} onOpen={onOpen} />
        ) : (
          <View key={tile.id} className={cx(s.cell)} style={{ gridColumn: tile.column, gridRow: tile.row }}>
            <OneTile tile={tile} highest={highest} onOpen={onOpen} />
          </View>
        ),
      )}
    </View>
  )
}

const OneTile = ({ tile, highest, onOpen }: { tile: Tile; highest: number; onOpen: Props['onOpen'] }) => (
  <Pressable
    className={cx(s.tile, tile.mark ? s[tile.mark] : s[`h${heatOf(tile.value, highest)}`])}
    label={labelOf(tile)}
    isOff={!onOpen || tile.mark === 'merged'}
    onClick={() => onOpen?.(tile.id)}
  >
    <View>
      {tile.name}
      {tile.note && <View className={cx(s.note)}>{tile.note}</View>}
    </View>
    <Foot tile={tile} />
  </Pressable>
)

const Foot = ({ tile }: { tile: Tile }) =>
  tile.mark === 'merged' ? (
    <View className={cx(s.note)}>已并入</View>
  ) : (
    <View className={cx(s.foot)}>
      {tile.mark ? <Mark name={TILE_MARKS[tile.mark].mark} className={s.mark} /> : <View />}
      <View className={cx(s.value)}>{tile.value}</View>
    </View>
  )

/** Four steps of one colour; nought stays white. */
export const heatOf = (value: number, highest: number) =>
  value <= 0 ? 0 : Math.min(4, Math.max(1, Math.ceil((value / highest) * 4)))

const labelOf = ({ name, value, mark }: Tile) =>
  mark ? `${name}，${TILE_MARKS[mark].word}，${value}` : `${name} ${value}`
