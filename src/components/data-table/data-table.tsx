import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import s from './data-table.module.scss'

export type Column<T> = {
  id: string
  title: string
  cell: (row: T) => ReactNode
  isNumber?: boolean | undefined
  /** Its share of the width against the other columns; 1 without it. */
  share?: number | undefined
}
type Props<T> = {
  title: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  keyOf: (row: T) => string
  /** The line of sums, by column id. */
  sums?: Readonly<Record<string, ReactNode>> | undefined
}

/** A table on a desk; on a phone every row is a small card with its column names, never scrolled sideways. */
export const DataTable = <T,>({ title, columns, rows, keyOf, sums }: Props<T>) => (
  <View className={cx(s.table)} {...aria({ role: 'table', label: title })}>
    <View className={cx(s.row, s.head)} {...aria({ role: 'row' })}>
      {columns.map((column) => (
        <View
          key={column.id}
          className={cx(s.cell, column.isNumber && s.number)}
          style={{ flexGrow: column.share ?? 1 }}
          {...aria({ role: 'columnheader' })}
        >
          {column.title}
        </View>
      ))}
    </View>
    {rows.map((row) => (
      <Line key={keyOf(row)} columns={columns} content={(column) => column.cell(row)} />
    ))}
    {sums && <Line columns={columns} content={(column) => sums[column.id]} isSum />}
  </View>
)

type LineProps<T> = {
  columns: readonly Column<T>[]
  content: (column: Column<T>) => ReactNode
  isSum?: boolean | undefined
}

const Line = <T,>({ columns, content, isSum }: LineProps<T>) => (
  <View className={cx(s.row, isSum && s.sum)} {...aria({ role: 'row' })}>
    {columns.map((column) => (
      <View
        key={column.id}
        className={cx(s.cell, column.isNumber && s.number)}
        style={{ flexGrow: column.share ?? 1 }}
        {...aria({ role: 'cell' })}
      >
        <View className={cx(s.name)} {...aria({ isHidden: true })}>
          {column.title}
        </View>
        <View>{content(column)}</View>
      </View>
    ))}
  </View>
)
