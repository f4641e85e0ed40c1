import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Pressable } from '../pressable/pressable'
import s from './dialog.module.scss'

type Props = {
  isOpen: boolean
  title: string
  children?: ReactNode
  confirm: string
  onConfirm: () => void
  cancel?: string | undefined
  onCancel: () => void
  /** The act is hard to undo: its word is red. */
  isBad?: boolean | undefined
}

/** A question before an act that is hard to undo. */
export function Dialog({ isOpen, title, children, confirm, onConfirm, cancel = '再想想', onCancel, isBad }: Props) {
  if (!isOpen) return null

  return (
    <View className={cx(s.scrim)} catchMove>
      <View className={cx(s.dialog)} {...aria({ role: 'alertdialog', label: title })}>
        <View className={cx(s.inner)}>
          <View className={cx(s.title)}>{title}</View>
          {children !== undefined && <View className={cx(s.words)}>{children}</View>}
        </View>
        <View className={cx(s.acts)}>
          <Pressable className={cx(s.act)} pressedClass={cx(s.pressed)} takesFocus onClick={onCancel}>
            {cancel}
          </Pressable>
          <Pressable className={cx(s.act, s.main, isBad && s.bad)} pressedClass={cx(s.pressed)} onClick={onConfirm}>
            {confirm}
          </Pressable>
        </View>
      </View>
    </View>
  )
}
