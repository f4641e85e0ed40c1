import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { grouped } from '../figure/figure'
import { OpenNumber } from '../open-number/open-number'
import s from './bars.module.scss'

export type Bar = {
  id: string
  label: string
  value: number
  /** Words instead of a bar, where a bar would compare unlike things. */
  note?: string | undefined
  /** A part of the value, drawn darker at the left, and said in words below the bar. */
  part?: { value: number; words: string } | undefined
}
type Props = { title: string; rows: readonly Bar[]; onOpen?: ((id: string) => void) | undefined }

/** Teams side by side: a name, a bar, a number that opens. */
export function Bars({ title, rows, onOpen }: Props) {
  const longest = Math.max(1, ...rows.filter((row) => !row.note).map((row) => row.value))

  return (
    <View className={cx(s.bars)} {...aria({ role: 'list', label: title })}>
      {rows.map((row) => (
        <View key={row.id} className={cx(s.row, row.part && s.worded)} {...aria({ role: 'listitem' })}>
          <View className={cx(s.name)}>{row.label}</View>
          <View className={cx(s.track)}>{row.note ?? <Drawn row={row} longest={longest} />}</View>
          <View className={cx(s.value)}>
            <Value row={row} onOpen={onOpen} />
          </View>
          {row.part && <View className={cx(s.words)}>{row.part.words}</View>}
        </View>
      ))}
    </View>
  )
}

const Drawn = ({ row: { value, part }, longest }: { row: Bar; longest: number }) => (
  <View className={cx(s.bar, part && s.whole)} style={{ width: `${(value / longest) * 100}%` }}>
    {part && part.value > 0 && <View className={cx(s.bar)} style={{ width: `${(part.value / value) * 100}%` }} />}
  </View>
)

const Value = ({ row, onOpen }: { row: Bar; onOpen?: ((id: string) => void) | undefined }) =>
  onOpen ? (
    <OpenNumber label={`${row.label} ${row.value}`} onOpen={() => onOpen(row.id)}>
      {grouped(row.value)}
    </OpenNumber>
  ) : (
    <>{grouped(row.value)}</>
  )
