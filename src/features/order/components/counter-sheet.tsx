import { useState } from 'react'
import { View } from '@tarojs/components'
import { type CounterOffer, type OrderView, PartOfDay } from '@shared/contract/order'
import { chinaDay } from '@shared/domain/time/china-time'
import { CHANNEL_TEXT, PART_OF_DAY_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Chips } from '@/components/chips/chips'
import { DateField } from '@/components/date-field/date-field'
import { Field } from '@/components/field/field'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import { now } from '@/platform/clock'

type Props = {
  isOpen: boolean
  order: OrderView
  isBusy: boolean
  onSay: (proposed: CounterOffer) => void
  onClose: () => void
}

const PARTS = PartOfDay.options.map((value) => ({ value, label: PART_OF_DAY_TEXT[value] }))
const CHANNELS = (['onSite', 'online'] as const).map((value) => ({ value, label: CHANNEL_TEXT[value] }))

/** 另约: another day or form, which the asker then agrees to or not. */
export function CounterSheet({ isOpen, order, isBusy, onSay, onClose }: Props) {
  const [proposed, setProposed] = useState<CounterOffer>({
    day: order.day,
    partOfDay: order.partOfDay,
    channel: 'onSite',
    note: '',
  })
  const change = (part: Partial<CounterOffer>) => setProposed((before) => ({ ...before, ...part }))

  return (
    <Sheet isOpen={isOpen} title="改到哪一天？" onClose={onClose}>
      <View className="stack g24">
        <DateField label="日子" value={proposed.day} min={chinaDay(now())} onChange={(day) => change({ day })} />
        <Field label="上午还是下午">
          <Chips
            label="上午还是下午"
            options={PARTS}
            value={[proposed.partOfDay]}
            isSingle
            onChange={([partOfDay]) => partOfDay && change({ partOfDay })}
          />
        </Field>
        <Field label="怎么讲">
          <Chips
            label="怎么讲"
            options={CHANNELS}
            value={[proposed.channel]}
            isSingle
            onChange={([channel]) => channel && change({ channel })}
          />
        </Field>
        <TextArea
          label="说一句"
          value={proposed.note}
          onChange={(note) => change({ note })}
          maxLength={100}
          placeholder="比如：那天队里有别的活动"
          isRequired={false}
        />
        <Button isBlock size="l" isBusy={isBusy} busyText="正在送出" onClick={() => onSay(proposed)}>
          问问点单的人
        </Button>
      </View>
    </Sheet>
  )
}
