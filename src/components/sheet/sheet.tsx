import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import s from './sheet.module.scss'

type Props = {
  isOpen: boolean
  title: string
  onClose: () => void
  children: ReactNode
}

/** Half a page from below, where the reader must choose. A tap outside closes it. */
export function Sheet({ isOpen, title, onClose, children }: Props) {
  if (!isOpen) return null

  return (
    <View className={cx(s.over)}>
      <View className={cx(s.scrim)} catchMove onClick={onClose} />
      <View className={cx(s.sheet)} {...aria({ role: 'dialog', label: title })}>
        <View className={cx(s.head)}>
          <View className={cx(s.title)}>{title}</View>
          <Pressable className={cx(s.close)} label="关上" onClick={onClose}>
            <Icon name="cross" />
          </Pressable>
        </View>
        {children}
      </View>
    </View>
  )
}
