import { View } from '@tarojs/components'
import type { ActivityView } from '@shared/contract/activity'
import { chinaDay } from '@shared/domain/time/china-time'
import { Tag } from '@/components/tag/tag'
import { monthDay, spanWord } from '@/components/when'
import { now } from '@/platform/clock'
import { PHASE_TAG } from '@/components/tag/tag-states'

/** Which activity this page is about, in three lines. */
export const ActivityBrief = ({ activity: { phase, title, startsAt, endsAt } }: { activity: ActivityView }) => (
  <View className="stack g16">
    <View className="row between">
      <Tag state={PHASE_TAG[phase]} />
      <View className="t28 ink2">
        {endsAt <= now() ? `${monthDay(chinaDay(endsAt), chinaDay(now()))}已结束` : spanWord(startsAt, endsAt, now())}
      </View>
    </View>
    <View className="t36 b">{title}</View>
  </View>
)
