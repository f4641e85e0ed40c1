import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { COLORS } from '@/styles/colors'
import { aria } from '../aria'
import { cx } from '../cx'
import { svgAddress } from '../svg'
import s from './countdown-ring.module.scss'

type Props = {
  /** Seconds left of the whole. */
  seconds: number
  of: number
  children: ReactNode
}

const RADIUS = 26
const ROUND = 2 * Math.PI * RADIUS

/** The ring that empties clockwise until the next digits, on the night ground. */
export function CountdownRing({ seconds, of, children }: Props) {
  const left = (Math.min(of, Math.max(0, seconds)) / of) * ROUND
  const ring = (color: string, more = '') =>
    `<circle cx="32" cy="32" r="${RADIUS}" fill="none" stroke="${color}" stroke-width="6" ${more}/>`
  const rest = `stroke-linecap="round" stroke-dasharray="${left.toFixed(1)} ${ROUND.toFixed(1)}" transform="rotate(-90 32 32)"`
  const drawing = svgAddress('0 0 64 64', ring(COLORS.nightLine) + (left > 0 ? ring(COLORS.nightBrand, rest) : ''))

  return (
    <View className={cx(s.line)}>
      <View
        className={cx(s.ring)}
        style={{ backgroundImage: `url("${drawing}")` }}
        {...aria({ role: 'img', label: `还有 ${seconds} 秒` })}
      >
        {seconds}
      </View>
      <View>{children}</View>
    </View>
  )
}
