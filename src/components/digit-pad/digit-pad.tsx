import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import s from './digit-pad.module.scss'

type Props = { onDigit: (digit: string) => void; onDelete: () => void; onClear: () => void }

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

/** Big keys of our own: no keyboard that jumps, the same everywhere. */
export const DigitPad = ({ onDigit, onDelete, onClear }: Props) => (
  <View className={cx(s.pad)} {...aria({ role: 'group', label: '数字键' })}>
    {DIGITS.map((digit) => (
      <Digit key={digit} digit={digit} onDigit={onDigit} />
    ))}
    <Pressable className={cx(s.key, s.quiet)} pressedClass={cx(s.pressed)} onClick={onClear}>
      清空
    </Pressable>
    <Digit digit="0" onDigit={onDigit} />
    <Pressable className={cx(s.key, s.quiet)} pressedClass={cx(s.pressed)} label="删一位" onClick={onDelete}>
      <Icon name="delete" />
    </Pressable>
  </View>
)

const Digit = ({ digit, onDigit }: { digit: string; onDigit: (digit: string) => void }) => (
  <Pressable className={cx(s.key)} pressedClass={cx(s.pressed)} onClick={() => onDigit(digit)}>
    {digit}
  </Pressable>
)

/** The boxes the digits fall into, in groups of three. */
export function DigitBoxes({ digits, length = 6 }: { digits: string; length?: number | undefined }) {
  const next = Math.min(digits.length, length - 1)

  return (
    <View
      className={cx(s.boxes)}
      {...aria({ role: 'img', label: digits ? `已输入 ${[...digits].join(' ')}` : '还没输入' })}
    >
      {Array.from({ length }, (_, at) => (
        <View key={at} className={cx(s.box, at === 3 && s.gap, at < digits.length && s.filled, at === next && s.next)}>
          {digits[at] ?? (at === next ? <View className={cx(s.caret)} /> : '')}
        </View>
      ))}
    </View>
  )
}
