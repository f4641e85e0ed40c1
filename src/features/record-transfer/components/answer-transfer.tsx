import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@shared/contract/api'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Checkbox } from '@/components/checkbox/checkbox'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'

type Props = { unitId: string; transfer: Output<'recordTransfer.get'>; onDone: () => void }

/** 登记结果: the system took them all, or refused some; those are ticked and given the reason. */
export function AnswerTransfer({ unitId, transfer, onDone }: Props) {
  const [refused, setRefused] = useState<readonly string[]>([])
  const [isAsking, setAsking] = useState(false)
  const answer = useAction('recordTransfer.answer', {
    onDone: () => {
      setRefused([])
      setAsking(false)
      toast('登记好了')
      onDone()
    },
  })
  const which = { unitId, activityId: transfer.activityId }
  const sent = transfer.people.filter(({ state }) => state === 'sent')
  const turn = (personId: string, isOn: boolean) =>
    setRefused(isOn ? [...refused, personId] : refused.filter((one) => one !== personId))
  if (sent.length === 0) return null

  return (
    <Card>
      <View className="stack g16">
        <View>{`有 ${sent.length} 条已转出，等系统的结果。被退回的请勾上。`}</View>
        {sent.map(({ personId, name }) => (
          <Checkbox
            key={personId}
            label={name || '已注销'}
            value={refused.includes(personId)}
            onChange={(isOn) => turn(personId, isOn)}
          />
        ))}
        <ButtonPair>
          <Button kind="line" off={refused.length === 0} onClick={() => setAsking(true)}>
            登记退回
          </Button>
          <Button
            off={refused.length > 0}
            isBusy={answer.isBusy}
            onClick={() => void answer.run({ ...which, verdict: 'confirmed' })}
          >
            全部已入库
          </Button>
        </ButtonPair>
      </View>
      <ReasonSheet
        isOpen={isAsking}
        title="为什么退回"
        usual={['证件号码不符', '姓名不符', '那边还没注册', '时间重复']}
        yes="登记退回"
        isBusy={answer.isBusy}
        onSay={(note) => void answer.run({ ...which, verdict: 'refused', personIds: [...refused], note })}
        onClose={() => setAsking(false)}
      />
    </Card>
  )
}
