import { View } from '@tarojs/components'
import type { Slot, TakenSlot } from '@shared/contract/resource'
import { slotKey } from '@shared/domain/resource/slots'
import { chinaDay } from '@shared/domain/time/china-time'
import { Button } from '@/components/button/button'
import { monthDay, weekday } from '@/components/when'
import { now } from '@/platform/clock'
import { halvesOf } from '../calendar-days'

type Props = {
  day: string | undefined
  taken: readonly TakenSlot[]
  chosen: readonly Slot[]
  isOpen: boolean
  /** Missing for those who may only look. */
  onToggle: ((slot: Slot) => void) | undefined
}

/** 上午 and 下午 of the day that was pressed: who has it, or a button to choose it. */
export function DayHalves({ day, taken, chosen, isOpen, onToggle }: Props) {
  if (!day) return <View className="t28 ink2 mt16">灰条是空着，黄条等答复，红条已约。点一天看详细。</View>
  const isChosen = (slot: Slot) => chosen.some((one) => slotKey(one) === slotKey(slot))

  return (
    <View className="stack g16 mt24">
      <View className="t32 b">{`${monthDay(day, chinaDay(now()))}，${weekday(day)}`}</View>
      {!isOpen && <View className="t28 ink2">这一天不能约。</View>}
      {halvesOf(day, taken).map(({ slot, state, words }) => (
        <View key={slot.part} className="row between">
          <View className="t32">{words}</View>
          {isOpen && state !== 'confirmed' && onToggle && (
            <Button size="s" kind={isChosen(slot) ? 'primary' : 'line'} onClick={() => onToggle(slot)}>
              {isChosen(slot) ? '已选' : '选这半天'}
            </Button>
          )}
        </View>
      ))}
    </View>
  )
}
