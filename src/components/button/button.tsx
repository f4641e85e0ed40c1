import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Pressable } from '../pressable/pressable'
import s from './button.module.scss'

export type ButtonKind = 'primary' | 'warm' | 'line' | 'quiet' | 'soft' | 'bad' | 'text' | 'night'

type Props = {
  children: ReactNode
  onClick: () => void
  /** One filled button (primary, warm) in a card; warm only where a person offers to serve. */
  kind?: ButtonKind | undefined
  size?: 's' | 'm' | 'l' | undefined
  isBlock?: boolean | undefined
  icon?: IconName | undefined
  isBusy?: boolean | undefined
  /** What it says while it is busy: 正在签到. */
  busyText?: string | undefined
  /** It cannot act yet. A string is the reason and stands next to it in words. */
  off?: string | boolean | undefined
  label?: string | undefined
  className?: string | undefined
}

/** The action of a card or a screen. While busy it takes no second tap. */
export function Button(props: Props) {
  const { off, isBlock } = props
  if (!off || off === true) return <Key {...props} />

  return (
    <View className={cx(s.withReason, isBlock && s.stacked)}>
      <Key {...props} />
      <View className={cx(s.reason)}>{off}</View>
    </View>
  )
}

function Key({ onClick, kind = 'primary', size = 'm', isBlock, off, label, className, ...words }: Props) {
  const look = off ? s.off : s[kind]

  return (
    <Pressable
      className={cx(s.button, s[size], look, isBlock && s.block, className)}
      pressedClass={cx(s.pressed)}
      isOff={Boolean(off) || words.isBusy === true}
      onClick={onClick}
      label={label}
    >
      <Words {...words} />
    </Pressable>
  )
}

const Words = ({ children, icon, isBusy, busyText }: Pick<Props, 'children' | 'icon' | 'isBusy' | 'busyText'>) =>
  isBusy ? (
    <>
      <View className={cx(s.spin)} {...aria({ isHidden: true })} />
      {busyText ?? children}
    </>
  ) : (
    <>
      {icon && <Icon name={icon} />}
      {children}
    </>
  )

/** Two equal secondary buttons, side by side below the main one. */
export const ButtonPair = ({ children }: { children: ReactNode }) => <View className={cx(s.pair)}>{children}</View>
