import { useState } from 'react'
import { View } from '@tarojs/components'
import type { TrainingView } from '@shared/contract/training'
import { TRAINING_KIND_TEXT } from '@shared/text/credential-terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { lengthWord, monthDay } from '@/components/when'
import { WordsSheet } from '@/components/words-sheet/words-sheet'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'

type Props = { training: TrainingView; onChanged: () => void }

/** One session that was entered, with everybody who was there; a wrong entry is taken back with a reason. */
export function SessionCard({ training, onChanged }: Props) {
  const [voidingId, setVoidingId] = useState<string>()
  const { _id: trainingId, name, kind, day, minutes, organiser, enteredByName, trainees } = training
  const { run, isBusy } = useAction('training.void', {
    onDone: () => {
      toast('作废了，对方会收到消息')
      setVoidingId(undefined)
      onChanged()
    },
  })

  return (
    <Card>
      <SectionHead isInCard title={name} note={`${trainees.length} 人`} />
      <View className="t28 ink2">
        {`${TRAINING_KIND_TEXT[kind]}，${monthDay(day)}，${lengthWord(minutes)}，${organiser}，${enteredByName}登记`}
      </View>
      {trainees.map((trainee) => (
        <Row
          key={trainee.personId}
          isPlain
          icon="user"
          title={trainee.name}
          warn={trainee.voidReason === null ? undefined : `作废：${trainee.voidReason}`}
          trailing={
            trainee.voidReason === null ? (
              <Button size="s" kind="text" onClick={() => setVoidingId(trainee.personId)}>
                作废
              </Button>
            ) : undefined
          }
        />
      ))}
      <WordsSheet
        isOpen={voidingId !== undefined}
        title="为什么作废？"
        label="原因，对方会看到"
        placeholder="例如：那天没来，登记错了"
        yes="作废"
        atLeast={2}
        maxLength={100}
        isBusy={isBusy}
        onSay={(reason) => voidingId !== undefined && void run({ trainingId, personId: voidingId, reason })}
        onClose={() => setVoidingId(undefined)}
      />
    </Card>
  )
}
