import { useState } from 'react'
import { View } from '@tarojs/components'
import { Understood, type FollowUp } from '@shared/contract/order-answers'
import { USED_TEXT } from '@shared/text/order-terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { RadioGroup } from '@/components/radio-group/radio-group'
import { TextArea } from '@/components/text-area/text-area'
import type { OrderMoves } from '../use-order-moves'

const USED = Understood.options.map((value) => ({ value, label: USED_TEXT[value] }))

/** 用上了吗: one question, two weeks later. */
export function FollowUpCard({ moves }: { moves: OrderMoves }) {
  const [used, setUsed] = useState<FollowUp['used']>()
  const [words, setWords] = useState('')

  return (
    <Card isAsking>
      <View className="stack g32">
        <View className="t36 b">两周过去了，问您一句</View>
        <RadioGroup label="讲的东西用上了吗？" options={USED} value={used} onChange={setUsed} />
        <TextArea
          label="还想说的"
          value={words}
          onChange={setWords}
          placeholder="怎么用上的，还想听什么"
          isRequired={false}
          maxLength={200}
        />
        <Button
          isBlock
          size="l"
          off={used ? undefined : '选一个'}
          isBusy={moves.isAnswering}
          busyText="正在送出"
          onClick={() => used && moves.followUp({ used, words: words.trim() })}
        >
          就这样
        </Button>
      </View>
    </Card>
  )
}
