import { useState } from 'react'
import { View } from '@tarojs/components'
import type { EmergencyView } from '@shared/contract/emergency'
import { CALL_STATE_TEXT } from '@shared/text/emergency'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { SectionHead } from '@/components/section-head/section-head'
import { TextField } from '@/components/text-field/text-field'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'

type Props = { emergency: EmergencyView; onDone: (after: EmergencyView) => void }

/** 召集 of whoever was called: can come, or cannot; the last word stands until it is over. */
export function MyCall({ emergency: { _id, mine, status }, onDone }: Props) {
  const [note, setNote] = useState(mine?.note ?? '')
  const { run, isBusy } = useAction('emergency.answer', {
    onDone: (after) => {
      toast('回话收到了')
      onDone(after)
    },
  })
  if (!mine) return null
  const hasAnswered = mine.state === 'can' || mine.state === 'cannot'
  const say = (canCome: boolean) => void run({ emergencyId: _id, canCome, note })

  return (
    <Card isAsking={status === 'open' && !hasAnswered}>
      <SectionHead isInCard title={hasAnswered ? `您说了：${CALL_STATE_TEXT[mine.state]}` : '请您回话：能到吗？'} />
      {status === 'open' && (
        <View className="stack g24">
          <TextField
            label="要说的一句话"
            isRequired={false}
            value={note}
            maxLength={60}
            placeholder="比如：半小时到，带两个人"
            onChange={setNote}
          />
          <ButtonPair>
            <Button kind="line" isBusy={isBusy} onClick={() => say(false)}>
              不能到
            </Button>
            <Button isBusy={isBusy} busyText="正在送出" onClick={() => say(true)}>
              能到
            </Button>
          </ButtonPair>
        </View>
      )}
    </Card>
  )
}
