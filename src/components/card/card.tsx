import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../cx'
import { entriesOf } from '../entries'
import s from './card.module.scss'

type Props = {
  children: ReactNode
  /** Without padding: the rows inside carry it. */
  isFlush?: boolean | undefined
  /** A bar at the left: this card is about something that moves. */
  edge?: 'brand' | 'warm' | 'warn' | undefined
  /** A bar on top: this card waits for the reader. */
  isAsking?: boolean | undefined
  className?: string | undefined
}

/** A white card on the page's ground. */
export const Card = ({ children, isFlush, edge, isAsking, className }: Props) => (
  <View className={cx(s.card, isFlush && s.flush, edge && s[`edge-${edge}`], isAsking && s.asking, className)}>
    {children}
  </View>
)

/** A card of rows with a hairline between them. */
export const CardList = ({ children }: { children: ReactNode }) => (
  <View className={cx(s.card, s.flush)}>
    {entriesOf(children).map(({ entry, key }) => (
      <View key={key} className={cx(s.entry)}>
        {entry}
      </View>
    ))}
  </View>
)
