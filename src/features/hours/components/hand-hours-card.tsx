import { useState } from 'react'
import { View } from '@tarojs/components'
import type { HandHoursView } from '@shared/contract/hours'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'
import { Tag } from '@/components/tag/tag'
import { spanWord } from '@/components/when'
import { WordsSheet } from '@/components/words-sheet/words-sheet'
import { useAction } from '@/hooks/use-action'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import { toast } from '@/platform/toast'

type Props = { record: HandHoursView; onDone: () => void }

/** Hours by hand that wait for somebody outside the team: look at why and what bears it out, vouch, or void them. */
export function HandHoursCard({ record, onDone }: Props) {
  const [isVoiding, setVoiding] = useState(false)
  const { activityId, personId, personName, title, minutes, handReason, handEvidence, handPhotoId, can } = record
  const done = (words: string) => () => {
    setVoiding(false)
    toast(words)
    onDone()
  }
  const vouching = useAction('attendance.confirm', { onDone: done('核实了，时长已记为 C 级') })
  const voiding = useAction('hours.void', { onDone: done('作废了，本人会收到通知') })

  return (
    <Card>
      <View className="stack g24">
        <View className="row between top">
          <View className="t36 b grow">{`${personName}，${minutes} 分钟`}</View>
          <Tag state="toClose">待核实</Tag>
        </View>
        <KeyValues
          facts={[
            { icon: 'calendar', title, note: spanWord(record.checkIn?.at ?? 0, record.checkOut?.at ?? 0, now()) },
            { icon: 'edit', title: `补签原因：${handReason}`, note: `录入的人：${record.enteredByName}` },
            { icon: 'file', title: `依据：${handEvidence || '没有写'}` },
          ]}
        />
        <Button kind="line" onClick={() => void go(handPhotoId ? 'activityPhotos' : 'activityDetail', { activityId })}>
          {handPhotoId ? '看签到表照片' : '看这场活动'}
        </Button>
        {can.vouch ? (
          <ButtonPair>
            <Button kind="quiet" onClick={() => setVoiding(true)}>
              不属实，作废
            </Button>
            <Button
              kind="quiet"
              isBusy={vouching.isBusy}
              onClick={() => void vouching.run({ activityId, personIds: [personId] })}
            >
              核实，属实
            </Button>
          </ButtonPair>
        ) : (
          <View className="t28 ink2">您是本队的人或录入的人，由另一位管理员核实。</View>
        )}
      </View>
      <WordsSheet
        isOpen={isVoiding}
        title="为什么作废？"
        label="原因，本人会看到"
        placeholder="例如：签到表上没有本人签字"
        yes="作废这条时长"
        atLeast={2}
        maxLength={200}
        isBusy={voiding.isBusy}
        onSay={(note) => void voiding.run({ activityId, personId, note })}
        onClose={() => setVoiding(false)}
      />
    </Card>
  )
}
