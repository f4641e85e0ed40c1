import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AnomalyView } from '@shared/contract/anomaly'
import { ANOMALY_RULE_TEXT, ANOMALY_SENTENCE, ANOMALY_STATUS_TEXT } from '@shared/text/anomaly-terms'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'
import { Tag } from '@/components/tag/tag'
import type { TagState } from '@/components/tag/tag-states'
import { fullDay } from '@/components/when'
import { WordsSheet } from '@/components/words-sheet/words-sheet'
import { useAction } from '@/hooks/use-action'
import { go } from '@/platform/navigate'
import { toast } from '@/platform/toast'

type Props = { anomaly: AnomalyView; onDecided: () => void }
type Verdict = 'fine' | 'void'

const TAG: Record<AnomalyView['status'], TagState> = {
  open: 'toClose',
  fine: 'done',
  voided: 'cancelled',
  gone: 'done',
}

const SHEET: Record<Verdict, { title: string; yes: string; placeholder: string }> = {
  fine: { title: '为什么没有问题？', yes: '记下来', placeholder: '例如：两场在一个院子里，前后脚' },
  void: { title: '为什么作废？', yes: '作废这些时长', placeholder: '例如：问过本人，那天没有到场' },
}

/** One anomaly: whose hours, what was seen, and the unit's word about it. */
export function AnomalyCard({ anomaly, onDecided }: Props) {
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const { _id: anomalyId, rule, title, startsAt, evidence, status, decision, can, activityId } = anomaly
  const { run, isBusy } = useAction('anomaly.decide', {
    onDone: (after) => {
      setVerdict(null)
      toast(after.status === 'voided' ? '作废了，本人会收到通知' : '记下了，没有问题')
      onDecided()
    },
  })

  return (
    <Card>
      <View className="stack g24">
        <View className="row between top">
          <View className="t36 b grow">{ANOMALY_RULE_TEXT[rule]}</View>
          <Tag state={TAG[status]}>{ANOMALY_STATUS_TEXT[status]}</Tag>
        </View>
        <KeyValues
          facts={[
            { icon: 'users', title: peopleWord(anomaly), note: ANOMALY_SENTENCE[rule](evidence) },
            { icon: 'calendar', title, note: fullDay(startsAt) },
            ...(decision ? [{ icon: 'info' as const, title: `${decision.byName}：${decision.note}` }] : []),
          ]}
        />
        <Button kind="line" onClick={() => void go('activityDetail', { activityId })}>
          看这场活动
        </Button>
        {can.decide && (
          <ButtonPair>
            <Button kind="quiet" onClick={() => setVerdict('void')}>
              作废时长
            </Button>
            <Button kind="quiet" onClick={() => setVerdict('fine')}>
              没有问题
            </Button>
          </ButtonPair>
        )}
        {status === 'open' && !can.decide && (
          <View className="t28 ink2">与您或您带的队伍有关，由另一位管理员处理。</View>
        )}
      </View>
      {verdict && (
        <WordsSheet
          isOpen
          {...SHEET[verdict]}
          label="说明，会记入审计记录"
          atLeast={2}
          maxLength={200}
          isBusy={isBusy}
          onSay={(note) => void run({ anomalyId, verdict, note })}
          onClose={() => setVerdict(null)}
        />
      )}
    </Card>
  )
}

function peopleWord({ names, people }: AnomalyView) {
  const known = names.filter((name) => name !== '').join('、')
  return people > names.length ? `${known} 等 ${people} 人` : known || `${people} 人`
}
