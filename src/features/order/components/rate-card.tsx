import { useState } from 'react'
import { View } from '@tarojs/components'
import { Understood, type Rating } from '@shared/contract/order-answers'
import { UNDERSTOOD_TEXT, USEFUL_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { RadioGroup } from '@/components/radio-group/radio-group'
import { TextArea } from '@/components/text-area/text-area'

type Answer = Rating['understood']

const choices = (words: Record<Answer, string>) => Understood.options.map((value) => ({ value, label: words[value] }))

type Props = { isBusy: boolean; onRate: (rating: Rating) => void }

/** 评单: two plain questions, and room for a word. */
export function RateCard({ isBusy, onRate }: Props) {
  const [understood, setUnderstood] = useState<Answer>()
  const [useful, setUseful] = useState<Answer>()
  const [words, setWords] = useState('')
  const send = () => understood && useful && onRate({ understood, useful, words: words.trim() })

  return (
    <Card isAsking>
      <View className="stack g32">
        <View className="t36 b">来讲过了，问您两句</View>
        <RadioGroup label="听懂了吗？" options={choices(UNDERSTOOD_TEXT)} value={understood} onChange={setUnderstood} />
        <RadioGroup label="用得上吗？" options={choices(USEFUL_TEXT)} value={useful} onChange={setUseful} />
        <TextArea
          label="还想说的"
          value={words}
          onChange={setWords}
          placeholder="哪里好，哪里要改"
          isRequired={false}
          maxLength={200}
        />
        <Button
          isBlock
          size="l"
          off={understood && useful ? undefined : '两个问题都选一下'}
          isBusy={isBusy}
          busyText="正在送出"
          onClick={send}
        >
          就这样
        </Button>
      </View>
    </Card>
  )
}

/** What was answered. */
export const RatedCard = ({ rating }: { rating: Rating }) => (
  <Card>
    <View className="stack g16">
      <View className="t36 b">听的人这样说</View>
      <View className="b">{`${UNDERSTOOD_TEXT[rating.understood]}，${USEFUL_TEXT[rating.useful]}`}</View>
      {rating.words && <View className="ink2">{rating.words}</View>}
    </View>
  </Card>
)
