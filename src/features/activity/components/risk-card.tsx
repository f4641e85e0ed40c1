import { View } from '@tarojs/components'
import type { ActivityView } from '@shared/contract/activity'
import type { RiskLevel } from '@shared/contract/activity-plan'
import { policyWords } from '@shared/text/credential-terms'
import { RISK_TEXT } from '@shared/text/terms'
import { aria } from '@/components/aria'
import { Card } from '@/components/card/card'
import { cx } from '@/components/cx'
import { KeyValues, type Fact } from '@/components/key-values/key-values'
import { SectionHead } from '@/components/section-head/section-head'
import s from './risk-card.module.scss'

const STEPS: Record<RiskLevel, number> = { low: 1, medium: 2, high: 3 }

/** 风险和保障, shown before anybody signs up (令685 §12). */
export const RiskCard = ({ activity }: { activity: ActivityView }) => (
  <Card>
    <SectionHead isInCard title="风险和保障" />
    <View className="stack g24">
      <View className={cx(s.risk)}>
        <View className="row">
          <Pips level={activity.risk.level} />
          <View className="b c-warn">{`风险：${RISK_TEXT[activity.risk.level]}`}</View>
        </View>
        <View className="t28 ink2">{activity.risk.note}</View>
      </View>
      <KeyValues tone="ok" facts={guardsOf(activity)} />
    </View>
  </Card>
)

const Pips = ({ level }: { level: RiskLevel }) => (
  <View className={cx(s.pips)} {...aria({ isHidden: true })}>
    {[1, 2, 3].map((step) => (
      <View key={step} className={cx(s.pip, step <= STEPS[level] && s.on)} />
    ))}
  </View>
)

const guardsOf = ({ insurance, policy, risk }: ActivityView): Fact[] => [
  policy || insurance
    ? { icon: 'shield', title: '志愿者保险', note: policy ? policyWords(policy) : insurance }
    : { icon: 'shield', title: '没有单独买保险', note: '有疑问请先问联系人' },
  ...(risk.protection ? [{ icon: 'hand' as const, title: '怎么防护', note: risk.protection }] : []),
]
