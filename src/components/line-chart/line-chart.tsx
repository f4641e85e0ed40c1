import { View } from '@tarojs/components'
import { COLORS } from '@/styles/colors'
import { aria } from '../aria'
import { cx } from '../cx'
import { grouped } from '../figure/figure'
import { Pressable } from '../pressable/pressable'
import { svgAddress } from '../svg'
import s from './line-chart.module.scss'
import { axisOf } from './scale'

/** One value of a line: the period it stands for, and its number. */
type Point = { id: string; label: string; value: number; note?: string | undefined }

type Props = {
  title: string
  points: readonly Point[]
  /** The last period is still running: its point is hollow, the way to it dashed. */
  isLastOpen?: boolean | undefined
  onOpen?: ((id: string) => void) | undefined
}
type Place = { x: number; y: number }

/** Months in a row. The line is one drawing; the points are things to press. */
export function LineChart({ title, points, isLastOpen, onOpen }: Props) {
  const axis = axisOf(Math.max(0, ...points.map((point) => point.value)))
  const places = points.map((point, at) => ({
    x: ((at + 0.5) / points.length) * 100,
    y: 100 - (point.value / axis.top) * 100,
  }))

  return (
    <View className={cx(s.chart)} {...aria({ role: 'group', label: title })}>
      <View className={cx(s.axis)} {...aria({ isHidden: true })}>
        {[...axis.ticks].reverse().map((tick) => (
          <View key={tick} className={cx(s.tick)}>
            {grouped(tick)}
          </View>
        ))}
      </View>
      <View className={cx(s.right)}>
        <View className={cx(s.plot)} style={{ backgroundImage: drawing(places, axis.ticks.length, isLastOpen) }}>
          {points.map((point, at) => (
            <Dot
              key={point.id}
              point={point}
              place={places[at] ?? { x: 0, y: 0 }}
              isOpen={isLastOpen === true && at === points.length - 1}
              onOpen={onOpen}
            />
          ))}
        </View>
        <View className={cx(s.months)} {...aria({ isHidden: true })}>
          {points.map((point, at) => (
            <View key={point.id} className={cx(s.month, isSpare(at, points.length) && s.spare)}>
              {point.label}
            </View>
          ))}
        </View>
      </View>
    </View>
  )
}

type DotProps = { point: Point; place: Place; isOpen: boolean; onOpen: Props['onOpen'] }

const Dot = ({ point, place, isOpen, onOpen }: DotProps) => (
  <View className={cx(s.spot)} style={{ left: `${place.x}%`, top: `${place.y}%` }}>
    <Pressable
      className={cx(s.touch)}
      label={`${point.label} ${point.value}${point.note ? `，${point.note}` : ''}`}
      isOff={!onOpen}
      onClick={() => onOpen?.(point.id)}
    >
      <View className={cx(s.dot, isOpen && s.hollow)} />
    </Pressable>
    {(point.note || isOpen) && (
      <View className={cx(s.note, place.x > 90 && s.last)}>{`${point.value} ${point.note ?? ''}`.trim()}</View>
    )}
  </View>
)

// A phone has room for eight words below the line; of more, every other one stays.
const isSpare = (at: number, count: number) => count > 8 && (count - 1 - at) % 2 === 1

function drawing(places: readonly Place[], lines: number, isLastOpen = false) {
  const grid = Array.from({ length: lines }, (_, at) => (at / (lines - 1)) * 100)
    .map((y) => `<path d="M0 ${y}H100" stroke="${COLORS.line}" vector-effect="non-scaling-stroke"/>`)
    .join('')
  const settled = isLastOpen ? places.slice(0, -1) : places
  const open = isLastOpen ? path(places.slice(-2), 'stroke-dasharray="3 4"') : ''
  const content = grid + path(settled, 'stroke-linejoin="round"') + open
  return `url("${svgAddress('0 0 100 100', content, 'preserveAspectRatio="none"')}")`
}

const path = (places: readonly Place[], look: string) =>
  `<path d="${places.map(({ x, y }, at) => `${at ? 'L' : 'M'}${x} ${y}`).join('')}" fill="none" stroke="${
    COLORS.brand
  }" stroke-width="2" vector-effect="non-scaling-stroke" ${look}/>`
