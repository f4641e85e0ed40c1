import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../cx'
import { Mark } from '../icon/icon'
import { TAG_STATES, type TagState } from './tag-states'
import s from './tag.module.scss'

type Props = {
  state: TagState
  /** Another word for the same state, where the page has a better one. */
  children?: ReactNode
  /** On a tinted ground the tag is white. */
  isOnTint?: boolean | undefined
}

/** A state as a shape and a word on a soft ground. */
export function Tag({ state, children, isOnTint }: Props) {
  const { word, mark, tone } = TAG_STATES[state]

  return (
    <View className={cx(s.tag, s[tone], isOnTint && s.onTint)}>
      <Mark name={mark} />
      {children ?? word}
    </View>
  )
}
