import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Pressable } from '../pressable/pressable'
import { heatOf } from '../tile-grid/tile-grid'
import s from './matrix.module.scss'

type Head = { id: string; label: string }
type Props = {
  title: string
  columns: readonly Head[]
  rows: readonly (Head & { values: readonly number[] })[]
  onOpen?: ((row: string, column: string) => void) | undefined
}

/** 类别 × 去向: every cell is a number that opens, darker where there is more; sums at the edges. */
export function Matrix({ title, columns, rows, onOpen }: Props) {
  const highest = Math.max(1, ...rows.flatMap((row) => row.values))
  const sums = columns.map((_, at) => rows.reduce((sum, row) => sum + (row.values[at] ?? 0), 0))

  return (
    <View className={cx(s.matrix)} {...aria({ role: 'table', label: title })}>
      <Line label="" cells={columns.map((column) => column.label)} total="合计" isHead />
      {rows.map((row) => (
        <View key={row.id} className={cx(s.line)} {...aria({ role: 'row' })}>
          <View className={cx(s.name)} {...aria({ role: 'rowheader' })}>
            {row.label}
          </View>
          {columns.map((column, at) => (
            <View key={column.id} className={cx(s.cell)} {...aria({ role: 'cell' })}>
              <Pressable
                className={cx(s.heat, s[`h${heatOf(row.values[at] ?? 0, highest)}`])}
                label={`${row.label}，${column.label}，${row.values[at] ?? 0}`}
                isOff={!onOpen}
                onClick={() => onOpen?.(row.id, column.id)}
              >
                {row.values[at] ?? 0}
              </Pressable>
            </View>
          ))}
          <View className={cx(s.total)} {...aria({ role: 'cell' })}>
            {add(row.values)}
          </View>
        </View>
      ))}
      <Line label="合计" cells={sums.map(String)} total={String(add(sums))} />
    </View>
  )
}

type LineProps = { label: string; cells: readonly string[]; total: string; isHead?: boolean }

const Line = ({ label, cells, total, isHead }: LineProps) => (
  <View className={cx(s.line, isHead ? s.head : s.foot)} {...aria({ role: 'row' })}>
    <View className={cx(s.name)} {...aria({ role: isHead ? 'cell' : 'rowheader' })}>
      {label}
    </View>
    {cells.map((cell, at) => (
      <View key={at} className={cx(s.cell, s.plain)} {...aria({ role: isHead ? 'columnheader' : 'cell' })}>
        {cell}
      </View>
    ))}
    <View className={cx(s.total)} {...aria({ role: isHead ? 'columnheader' : 'cell' })}>
      {total}
    </View>
  </View>
)

const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
