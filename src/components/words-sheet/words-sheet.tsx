import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../button/button'
import { Sheet } from '../sheet/sheet'
import { TextArea } from '../text-area/text-area'

type Props = {
  isOpen: boolean
  title: string
  /** Who will read it. */
  label: string
  yes: string
  atLeast: number
  maxLength: number
  isBusy: boolean
  placeholder?: string | undefined
  onSay: (words: string) => void
  onClose: () => void
}

/** A move that needs words: somebody on the other side reads them. */
export function WordsSheet({ isOpen, title, yes, atLeast, isBusy, onSay, onClose, ...field }: Props) {
  const [words, setWords] = useState('')

  return (
    <Sheet isOpen={isOpen} title={title} onClose={onClose}>
      <View className="stack g24">
        <TextArea {...field} value={words} atLeast={atLeast} onChange={setWords} />
        <Button
          isBlock
          size="l"
          off={words.trim().length < atLeast}
          isBusy={isBusy}
          busyText="正在送出"
          onClick={() => onSay(words.trim())}
        >
          {yes}
        </Button>
      </View>
    </Sheet>
  )
}
