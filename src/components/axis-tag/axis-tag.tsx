import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../cx'
import s from './axis-tag.module.scss'

/** A fact about a thing (全域科普, 进社区): outlined, without colour, never a state. */
export const AxisTag = ({ children }: { children: ReactNode }) => <View className={cx(s.tag)}>{children}</View>
