import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Visit } from '@shared/contract/order-answers'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { TextArea } from '@/components/text-area/text-area'

type Props = { visit: Visit; isBusy: boolean; onVisited: (note: string) => void }

/** 回访: somebody said no to one of the questions; the unit asks why and writes it down. */
export function VisitCard({ visit, isBusy, onVisited }: Props) {
  const [note, setNote] = useState('')
  if (visit.state === 'done') {
    return (
      <Card>
        <View className="t36 b">回访过了</View>
        <View>{visit.note}</View>
      </Card>
    )
  }
  return (
    <Card isAsking>
      <View className="stack g24">
        <View className="t36 b">没听懂或用不上，问一问为什么</View>
        <TextArea
          label="听到了什么，打算怎么办"
          value={note}
          maxLength={200}
          placeholder="比如：讲得太快，下次请他们带实物，慢慢讲"
          onChange={setNote}
        />
        <Button
          size="l"
          isBlock
          off={note.trim().length < 2 && '先写一句'}
          isBusy={isBusy}
          busyText="正在记下"
          onClick={() => onVisited(note.trim())}
        >
          回访过了
        </Button>
      </View>
    </Card>
  )
}
