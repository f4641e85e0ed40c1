import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../cx'
import { entriesOf } from '../entries'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import s from './figure.module.scss'

type Props = {
  label: string
  value: number | string
  unit?: string | undefined
  /** One comparison: 上期 88 场. */
  note?: string | undefined
  onOpen?: (() => void) | undefined
}

/** One figure that opens the records behind it. */
export const Figure = (props: Props) =>
  props.onOpen ? (
    <Pressable className={cx(s.figure)} pressedClass={cx(s.pressed)} onClick={props.onOpen}>
      <Words {...props} />
    </Pressable>
  ) : (
    <View className={cx(s.figure)}>
      <Words {...props} />
    </View>
  )

/** Figures side by side: two on a phone, as many as fit on a desk. */
export const Figures = ({ children }: { children: ReactNode }) => (
  <View className={cx(s.figures)}>
    {entriesOf(children).map(({ entry, key }) => (
      <View key={key} className={cx(s.cell)}>
        {entry}
      </View>
    ))}
  </View>
)

const Words = ({ label, value, unit, note, onOpen }: Props) => (
  <>
    <View className={cx(s.label)}>
      {label}
      {onOpen && <Icon name="right" size="xs" className={s.arrow} />}
    </View>
    <View className={cx(s.value)}>
      {typeof value === 'number' ? grouped(value) : value}
      {unit && <View className={cx(s.unit)}>{unit}</View>}
    </View>
    {note && <View className={cx(s.note)}>{note}</View>}
  </>
)

/** 12480 → 12,480; a real minus sign. */
export const grouped = (value: number) =>
  String(value)
    .replace('-', '−')
    .replace(/\B(?=(\d{3})+(?!\d))/g, ',')
