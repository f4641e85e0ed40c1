import type { ActivityView } from '@shared/contract/activity'
import { Banner } from '@/components/banner/banner'

/** Where an activity stands with the unit that looks at it first; nothing where it is out. */
export function ReviewBanner({ activity: { phase, review } }: { activity: ActivityView }) {
  if (phase === 'submitted') {
    return <Banner title="等单位审核">通过以后才会发布，到时候会发消息。现在改了内容，要再交一次。</Banner>
  }
  if (phase !== 'returned') return null
  return (
    <Banner tone="warn" title="单位退回了">
      {`${review?.reason ?? ''}。改好以后再交一次。`}
    </Banner>
  )
}
