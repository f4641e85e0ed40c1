import { View } from '@tarojs/components'
import type { Slot, TakenSlot } from '@shared/contract/resource'
import { slotKey } from '@shared/domain/resource/slots'
import { WEEKDAY_TEXT } from '@shared/text/ground'
import { Button } from '@/components/button/button'
import { cx } from '@/components/cx'
import { Pressable } from '@/components/pressable/pressable'
import { halvesOf, monthBeside, weeksOf } from '../calendar-days'
import s from './month-calendar.module.scss'

type Props = {
  month: string
  taken: readonly TakenSlot[]
  /** The day that is looked at. */
  day: string | undefined
  chosen: readonly Slot[]
  isOpen: (day: string) => boolean
  onMonth: (month: string) => void
  onDay: (day: string) => void
}

/** 日历 of one month: which half-days are asked for, taken or chosen. What the marks mean stands in words below it. */
export const MonthCalendar = (props: Props) => (
  <View className="stack g16">
    <View className="row between">
      <Button size="s" kind="quiet" onClick={() => props.onMonth(monthBeside(props.month, -1))}>
        上个月
      </Button>
      <View className="t32 b">{`${Number(props.month.slice(0, 4))} 年 ${Number(props.month.slice(5))} 月`}</View>
      <Button size="s" kind="quiet" onClick={() => props.onMonth(monthBeside(props.month, 1))}>
        下个月
      </Button>
    </View>
    <View className={cx(s.week)}>
      {WEEKDAY_TEXT.slice(1).map((word) => (
        <View key={word} className={cx(s.head)}>
          {word.slice(1)}
        </View>
      ))}
    </View>
    {weeksOf(props.month).map((week, index) => (
      <View key={index} className={cx(s.week)}>
        {week.map((day, at) =>
          day ? <Day key={day} {...props} date={day} /> : <View key={at} className={cx(s.cell, s.none)} />,
        )}
      </View>
    ))}
  </View>
)

function Day({ date, taken, day, chosen, isOpen, onDay }: Props & { date: string }) {
  const halves = halvesOf(date, taken)
  const isChosen = (slot: Slot) => chosen.some((one) => slotKey(one) === slotKey(slot))
  const label = [`${Number(date.slice(8))} 日`, ...halves.map(({ words }) => words), isOpen(date) ? '' : '不开放']

  return (
    <Pressable
      className={cx(s.cell, !isOpen(date) && s.off, day === date && s.on)}
      label={label.filter(Boolean).join('，')}
      isOn={day === date}
      onClick={() => onDay(date)}
    >
      <View className={cx(s.day)}>{Number(date.slice(8))}</View>
      <View className={cx(s.marks)}>
        {halves.map(({ slot, state }) => (
          <View
            key={slot.part}
            className={cx(
              s.mark,
              state === 'requested' && s.requested,
              state === 'confirmed' && s.confirmed,
              isChosen(slot) && s.chosen,
            )}
          />
        ))}
      </View>
    </Pressable>
  )
}
