import { View } from '@tarojs/components'
import { chinaDay } from '@shared/domain/time/china-time'
import { Card } from '@/components/card/card'
import { DateField, TimeField } from '@/components/date-field/date-field'
import { cx } from '@/components/cx'
import { Stepper } from '@/components/stepper/stepper'
import { now } from '@/platform/clock'
import type { PlanFormState } from '../use-plan-form'
import { PlanRepeat } from './plan-repeat'
import s from './plan.module.scss'

type Props = {
  plan: PlanFormState
  /** Several can be posted at once only as long as there is none. */
  isNew: boolean
}

/** When, and how many hands. */
export const PlanWhen = ({ plan, plan: { form, change, problems }, isNew }: Props) => (
  <Card>
    <View className="stack g24">
      <DateField
        label="哪一天"
        value={form.day}
        min={chinaDay(now())}
        error={problems.startsAt}
        onChange={(day) => day && change({ day })}
      />
      <View className={cx(s.pair)}>
        <TimeField label="几点开始" value={form.from} onChange={(from) => from && change({ from })} />
        <TimeField label="几点结束" value={form.to} error={problems.endsAt} onChange={(to) => to && change({ to })} />
      </View>
      {isNew && <PlanRepeat plan={plan} />}
      <Stepper
        label="要几名志愿者"
        value={form.capacity}
        min={1}
        max={2_000}
        error={problems.capacity}
        onChange={(capacity) => change({ capacity })}
      />
    </View>
  </Card>
)
