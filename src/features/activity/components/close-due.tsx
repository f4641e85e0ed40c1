import { View } from '@tarojs/components'
import type { ActivityView } from '@shared/contract/activity'
import { chinaDay } from '@shared/domain/time/china-time'
import { workingDaysLeft, type Calendar } from '@shared/domain/time/working-days'
import { cx } from '@/components/cx'
import { Icon } from '@/components/icon/icon'
import { monthDay } from '@/components/when'
import { useHolidays } from '@/hooks/use-holidays'
import { now } from '@/platform/clock'
import s from './close.module.scss'

/** 还剩 n 个工作日 to close it (令67 §11). A missing holiday calendar is said, not guessed. */
export function CloseDue({ activity }: { activity: Pick<ActivityView, 'endsAt' | 'closeBy'> }) {
  const calendar = useHolidays([activity])
  const { strong, rest } = sayDue(activity.closeBy, chinaDay(now()), calendar)

  return (
    <View className={cx(s.due)}>
      <Icon name="clock" className="c-warn" />
      <View className="grow">
        {strong && <View className={cx(s.strong)}>{strong}</View>}
        {rest}
      </View>
    </View>
  )
}

function sayDue(closeBy: string | null, today: string, calendar: Calendar) {
  if (closeBy === null) return { strong: '', rest: '那一年的放假安排还没公布，期限算不出来，请尽快结项' }
  const day = monthDay(closeBy, today)
  if (closeBy < today) return { strong: '过期限了', rest: `，${day}前就该结项，请现在补上` }
  if (closeBy === today) return { strong: '今天是最后一天', rest: '，24:00 前要结项' }
  const left = workingDaysLeft(today, closeBy, calendar)
  return {
    strong: left === null ? '' : `还剩 ${left} 个工作日`,
    rest: `${left === null ? '' : '，'}${day} 24:00 前要结项`,
  }
}
