import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import s from './progress.module.scss'

type Tone = 'brand' | 'ok' | 'warn' | 'warm' | 'bad' | 'night'
type Props = {
  /** What the bar says, in words. */
  label: string
  /** The whole; parts are counted against it. */
  of: number
  parts: readonly { value: number; tone?: Tone | undefined }[]
  isTall?: boolean | undefined
}

/** How far: one bar, in parts. */
export const Progress = ({ label, of, parts, isTall }: Props) => (
  <View
    className={cx(s.track, isTall && s.tall, parts.some(({ tone }) => tone === 'night') && s.onNight)}
    {...aria({ role: 'img', label })}
  >
    {parts.map((part, at) => (
      <View key={at} className={cx(s[part.tone ?? 'brand'])} style={{ width: `${share(part.value, of)}%` }} />
    ))}
  </View>
)

/** The bars of a wizard: where the reader is and how much is left. */
export const Steps = ({ at, of }: { at: number; of: number }) => (
  <View className={cx(s.steps)} {...aria({ role: 'img', label: `第 ${at} 步，共 ${of} 步` })}>
    {Array.from({ length: of }, (_, step) => (
      <View key={step} className={cx(s.step, step < at && s.brand)} />
    ))}
  </View>
)

const share = (value: number, of: number) => (of <= 0 ? 0 : Math.round(Math.min(1, value / of) * 1000) / 10)
