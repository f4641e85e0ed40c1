import { View } from '@tarojs/components'
import { stepped } from '@shared/domain/activity/series'
import { chinaDay, startOfDay } from '@shared/domain/time/china-time'
import { SelectField } from '@/components/select-field/select-field'
import { Stepper } from '@/components/stepper/stepper'
import { monthDay } from '@/components/when'
import type { PlanFormState } from '../use-plan-form'

const ONCE = 'once'
const EVERY = [
  { value: ONCE as typeof ONCE | 'week' | 'fortnight' | 'month', label: '只办这一场' },
  { value: 'week' as const, label: '每周一场' },
  { value: 'fortnight' as const, label: '每两周一场' },
  { value: 'month' as const, label: '每月一场' },
]
const TIMES = 4

/** 系列: the same again every week, fortnight or month; each can be changed or cancelled by itself afterwards. */
export function PlanRepeat({ plan: { form, repeat, setRepeat } }: { plan: PlanFormState }) {
  return (
    <>
      <SelectField
        label="办几场"
        options={EVERY}
        value={repeat?.every ?? ONCE}
        onChange={(every) => setRepeat(every === ONCE ? null : { every, times: repeat?.times ?? TIMES })}
      />
      {repeat && (
        <>
          <Stepper
            label="一共几场"
            unit="场"
            min={2}
            max={12}
            value={repeat.times}
            onChange={(times) => setRepeat({ ...repeat, times })}
          />
          <View className="t28 ink2">{`最后一场 ${monthDay(lastDay(form.day, repeat), form.day)}。每场单独报名、签到、结项。`}</View>
        </>
      )}
    </>
  )
}

const lastDay = (day: string, { every, times }: NonNullable<PlanFormState['repeat']>) =>
  chinaDay(stepped(startOfDay(day), every, times - 1))
