import { useMemo } from 'react'
import { View } from '@tarojs/components'
import { COLORS } from '@/styles/colors'
import { aria } from '../aria'
import { cx } from '../cx'
import { svgAddress } from '../svg'
import { qrPath } from './qr-path'
import s from './qr-code.module.scss'

type Props = { text: string; label: string }

/** A QR code on white: one node, whatever it says. */
export function QrCode({ text, label }: Props) {
  const address = useMemo(() => {
    const { path, size } = qrPath(text)
    const content = `<path d="${path}" fill="${COLORS.night}"/>`
    return svgAddress(`0 0 ${size} ${size}`, content, 'shape-rendering="crispEdges"')
  }, [text])

  return (
    <View className={cx(s.code)} style={{ backgroundImage: `url("${address}")` }} {...aria({ role: 'img', label })} />
  )
}
