import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../button/button'
import { Chips } from '../chips/chips'
import { Sheet } from '../sheet/sheet'
import { TextArea } from '../text-area/text-area'

type Props = {
  isOpen: boolean
  title: string
  /** Reasons that come up again and again: one tap writes them. */
  usual: readonly string[]
  yes: string
  isBusy: boolean
  onSay: (reason: string) => void
  onClose: () => void
}

const SHORTEST = 2
const LONGEST = 100

/** A move that needs a word why: the person on the other side reads it. */
export function ReasonSheet({ isOpen, title, usual, yes, isBusy, onSay, onClose }: Props) {
  const [reason, setReason] = useState('')
  const isEnough = reason.trim().length >= SHORTEST

  return (
    <Sheet isOpen={isOpen} title={title} onClose={onClose}>
      <View className="stack g24">
        <Chips
          label="常见的原因"
          options={usual.map((words) => ({ value: words, label: words }))}
          value={[reason]}
          isSingle
          onChange={([words]) => setReason(words ?? '')}
        />
        <TextArea
          label="原因，对方会看到"
          value={reason}
          onChange={setReason}
          maxLength={LONGEST}
          placeholder="说清楚一点，对方好另作安排"
        />
        <Button
          isBlock
          size="l"
          off={!isEnough}
          isBusy={isBusy}
          busyText="正在送出"
          onClick={() => onSay(reason.trim())}
        >
          {yes}
        </Button>
      </View>
    </Sheet>
  )
}
