import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Chips } from '@/components/chips/chips'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'

type Props = {
  isOpen: boolean
  isBusy: boolean
  onSay: (words: { reason: string; thanks: string }) => void
  onClose: () => void
}

const USUAL = ['预警已经解除', '人手已经够了', '转入日常工作']
const THANKS = '谢谢每一位赶来和等着的人，辛苦了。'
const SHORTEST = 2
const LONGEST = 100

/** 结束应急: why, and a word of thanks, which whoever said they can come gets as a message. */
export function EndSheet({ isOpen, isBusy, onSay, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [thanks, setThanks] = useState(THANKS)

  return (
    <Sheet isOpen={isOpen} title="为什么结束" onClose={onClose}>
      <View className="stack g24">
        <Chips
          label="常见的原因"
          options={USUAL.map((words) => ({ value: words, label: words }))}
          value={[reason]}
          isSingle
          onChange={([words]) => setReason(words ?? '')}
        />
        <TextArea label="原因，大家会看到" value={reason} maxLength={LONGEST} onChange={setReason} />
        <TextArea
          label="一句感谢，发给说了能到的人"
          isRequired={false}
          value={thanks}
          maxLength={LONGEST}
          onChange={setThanks}
        />
        <Button
          isBlock
          size="l"
          off={reason.trim().length < SHORTEST}
          isBusy={isBusy}
          busyText="正在结束"
          onClick={() => onSay({ reason: reason.trim(), thanks: thanks.trim() })}
        >
          结束应急
        </Button>
      </View>
    </Sheet>
  )
}
