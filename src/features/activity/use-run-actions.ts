import type { ActivityView } from '@shared/contract/activity'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'

type Answers = {
  /** Shows what the activity has become, and says it. */
  saying: (say: (after: ActivityView) => string) => (after: ActivityView) => void
  onRefresh: () => void
}

/** What only who runs an activity, or the unit above it, does to it. */
export function useRunActions(activityId: string, { saying, onRefresh }: Answers) {
  const review = useAction('activity.review', {
    onDone: saying(({ status }) => (status === 'published' ? '通过了，已经发布' : '退回了，队长会收到消息')),
  })
  const cancel = useAction('activity.cancel', { onDone: saying(() => '活动取消了，报名的人会收到消息') })
  const cancelRest = useAction('activity.cancelRest', {
    onDone: () => {
      onRefresh()
      toast('都取消了，报名的人会收到消息')
    },
  })
  const setTemplate = useAction('activity.setTemplate', {
    onDone: saying(({ templateOf }) => (templateOf ? '存成模板了，发活动时能选到' : '好的，不再作模板')),
  })

  return {
    review: (isPassed: boolean, reason: string) => review.run({ activityId, isPassed, reason }),
    cancel: (reason: string) => cancel.run({ activityId, reason }),
    cancelRest: (reason: string) => cancelRest.run({ activityId, reason }),
    setTemplate: (isTemplate: boolean) => void setTemplate.run({ activityId, isTemplate }),
    isReviewing: review.isBusy,
    isCancelling: cancel.isBusy || cancelRest.isBusy,
  }
}
