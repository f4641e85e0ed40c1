import { View } from '@tarojs/components'
import type { MyPlace } from '@shared/contract/activity'
import { aria } from '@/components/aria'
import { cx } from '@/components/cx'
import { EvidenceGrade } from '@/components/evidence-grade/evidence-grade'
import { Icon } from '@/components/icon/icon'
import type { IconName } from '@/components/icon/icon-names'
import { clockTime } from '@/components/when'
import s from './grade-steps.module.scss'

type Props = { status: MyPlace['status'] | undefined; endsAt: number }

const DONE: Record<MyPlace['status'], number> = { waiting: 0, signedUp: 0, checkedIn: 1, checkedOut: 2, confirmed: 3 }

/** How this time will count: the three things, and what is missing. */
export function GradeSteps({ status, endsAt }: Props) {
  const done = status ? DONE[status] : 0
  const steps: { icon: IconName; name: string; later: string }[] = [
    { icon: 'edit', name: '签到', later: '到了就签' },
    { icon: 'clock', name: '签退', later: `${clockTime(endsAt)} 结束时` },
    { icon: 'user', name: '队长确认', later: '活动后' },
  ]

  return (
    <View {...aria({ role: 'group', label: '这次怎么算' })}>
      <View className={cx(s.steps)}>
        {steps.map(({ icon, name, later }, at) => (
          <View key={name} className={cx(s.step, at === done && s.on, at < done && s.done)}>
            <View className={cx(s.name)}>
              <Icon name={at < done ? 'check' : icon} size="s" />
              {name}
            </View>
            <View className="t24">{at < done ? '做好了' : at === done ? '正在做' : later}</View>
          </View>
        ))}
      </View>
      <View className={cx(s.rule)}>
        <View>三样齐了记</View>
        <EvidenceGrade grade="A" />
        <View>，少一样记</View>
        <EvidenceGrade grade="B" />
      </View>
    </View>
  )
}
