import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AbsenceView } from '@shared/contract/hours'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'
import { Tag } from '@/components/tag/tag'
import { fullDay } from '@/components/when'
import { WordsSheet } from '@/components/words-sheet/words-sheet'
import { useAction } from '@/hooks/use-action'
import { now } from '@/platform/clock'
import { toast } from '@/platform/toast'

type Props = { record: AbsenceView; onAnswered: () => void }

/** 未到, as the person reads it: who says so and why, and room for their own word. */
export function AbsenceCard({ record, onAnswered }: Props) {
  const [isAnswering, setAnswering] = useState(false)
  const { activityId, title, startsAt, absence, reporterName } = record
  const { run, isBusy } = useAction('hours.answerAbsence', {
    onDone: () => {
      setAnswering(false)
      toast('说明已送出，等对方核对')
      onAnswered()
    },
  })
  if (!absence) return null
  const mayAnswer = absence.answeredAt === null && now() <= absence.answerBy

  return (
    <Card>
      <View className="stack g24">
        <View className="row between top">
          <View className="t36 b grow">{title}</View>
          <Tag state={mayAnswer ? 'answer' : 'replied'}>{mayAnswer ? '等您说明' : '记为未到'}</Tag>
        </View>
        <KeyValues
          facts={[
            { icon: 'calendar', title: fullDay(startsAt) },
            { icon: 'user', title: `${reporterName || '队里'}说：${absence.note}` },
            ...(absence.answer ? [{ icon: 'chat' as const, title: `您的说明：${absence.answer}` }] : []),
          ]}
        />
        {mayAnswer && (
          <>
            <View className="t28 ink2">{`${fullDay(absence.answerBy)}前可以说明一次。`}</View>
            <Button isBlock onClick={() => setAnswering(true)}>
              我来说明
            </Button>
          </>
        )}
      </View>
      <WordsSheet
        isOpen={isAnswering}
        title="当天是怎么回事？"
        label="说明，队长和单位会看到"
        placeholder="例如：我去了，在后门签的到"
        yes="送出"
        atLeast={2}
        maxLength={300}
        isBusy={isBusy}
        onSay={(answer) => void run({ activityId, answer })}
        onClose={() => setAnswering(false)}
      />
    </Card>
  )
}
