import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CorrectionView } from '@shared/contract/correction'
import { CORRECTION_STATUS_TEXT } from '@shared/text/anomaly-terms'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeyValues, type Fact } from '@/components/key-values/key-values'
import { Tag } from '@/components/tag/tag'
import type { TagState } from '@/components/tag/tag-states'
import { fullDay, spanWord } from '@/components/when'
import { WordsSheet } from '@/components/words-sheet/words-sheet'
import { useAction } from '@/hooks/use-action'
import { now } from '@/platform/clock'
import { toast } from '@/platform/toast'

type Props = { correction: CorrectionView; onDecided?: () => void }

const TAG: Record<CorrectionView['status'], TagState> = {
  asked: 'toClose',
  proposed: 'reviewing',
  done: 'done',
  refused: 'refused',
}

/** One correction: what stood there, what it is to be and why, and the word of who decides. */
export function CorrectionCard({ correction, onDecided }: Props) {
  const [verdict, setVerdict] = useState<boolean | null>(null)
  const { _id: correctionId, status, title, personName, can, isOverdue, daysLeft } = correction
  const { run, isBusy } = useAction('correction.decide', {
    onDone: (after) => {
      setVerdict(null)
      toast(after.status === 'proposed' ? '同意了，还要队外一位管理员核实' : '记下了，本人会收到通知')
      onDecided?.()
    },
  })

  return (
    <Card>
      <View className="stack g24">
        <View className="row between top">
          <View className="t36 b grow">{personName ? `${personName}，${title}` : title}</View>
          <Tag state={TAG[status]}>{CORRECTION_STATUS_TEXT[status]}</Tag>
        </View>
        <KeyValues facts={factsOf(correction)} />
        {daysLeft !== null && (
          <View className={isOverdue ? 't28 c-warn' : 't28 ink2'}>
            {isOverdue ? '已经过了答复的期限' : `还剩 ${daysLeft} 个工作日答复`}
          </View>
        )}
        {can.decide && onDecided && (
          <ButtonPair>
            <Button kind="quiet" onClick={() => setVerdict(false)}>
              不同意
            </Button>
            <Button kind="quiet" onClick={() => setVerdict(true)}>
              同意更正
            </Button>
          </ButtonPair>
        )}
      </View>
      <WordsSheet
        isOpen={verdict !== null}
        title={verdict ? '为什么同意？' : '为什么不同意？'}
        label="说明，本人会看到"
        placeholder={verdict ? '例如：照片里有他，签到表上有签字' : '例如：签到表上没有本人签字'}
        yes={verdict ? '同意更正' : '不同意'}
        atLeast={2}
        maxLength={200}
        isBusy={isBusy}
        onSay={(note) => void run({ correctionId, isAccepted: verdict === true, note })}
        onClose={() => setVerdict(null)}
      />
    </Card>
  )
}

function factsOf({ startsAt, change, before, reason, evidence, decision }: CorrectionView): Fact[] {
  const was = before && `现在记的是 ${spanWord(before.startsAt, before.endsAt, now())}`
  const wish =
    change.kind === 'times'
      ? `改成 ${spanWord(change.startsAt, change.endsAt, now())}`
      : `改成现场 ${change.audienceOnSite} 人，线上 ${change.audienceOnline} 人，${change.sessions} 场，${change.lessons} 课时`
  return [
    { icon: 'calendar', title: fullDay(startsAt), ...(was ? { note: was } : {}) },
    { icon: 'edit', title: wish, note: `原因：${reason}` },
    ...(evidence ? [{ icon: 'file' as const, title: `依据：${evidence}` }] : []),
    ...(decision ? [{ icon: 'chat' as const, title: `${decision.byName}：${decision.note}` }] : []),
  ]
}
