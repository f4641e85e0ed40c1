import type { ActivityView } from '@shared/contract/activity'
import { useAction } from '@/hooks/use-action'
import { whenWord } from '@/components/when'
import { now } from '@/platform/clock'
import { confirm } from '@/platform/dialog'
import { toast } from '@/platform/toast'
import { useRunActions } from './use-run-actions'

/** What a person or a leader does to one activity; each answer replaces what the page shows. */
export function useActivityActions(
  activity: ActivityView,
  onChanged: (after: ActivityView) => void,
  onRefresh: () => void,
) {
  const activityId = activity._id
  const saying = (say: (after: ActivityView) => string) => (after: ActivityView) => {
    onChanged(after)
    toast(say(after))
  }
  const signUp = useAction('activity.signUp', { onDone: saying(signedUpWord) })
  const withdraw = useAction('activity.withdraw', { onDone: saying(() => '好的，名额让给别人了') })
  const publish = useAction('activity.publish', { onDone: saying(publishedWord) })
  const running = useRunActions(activityId, { saying, onRefresh })

  async function askToWithdraw() {
    const isSure = await confirm({
      title: '不去这次活动了？',
      note: withdrawNote(activity),
      yes: '不去了',
      isBad: true,
    })
    if (isSure) await withdraw.run({ activityId })
  }

  return {
    signUp: () => void signUp.run({ activityId }),
    withdraw: () => void askToWithdraw(),
    publish: () => void publish.run({ activityId }),
    ...running,
    isSigningUp: signUp.isBusy,
    isPublishing: publish.isBusy,
    isWithdrawing: withdraw.isBusy,
  }
}
export type ActivityActions = ReturnType<typeof useActivityActions>

/** Where the unit looks first it is handed in, not published. */
export const publishedWord = ({ status }: ActivityView) =>
  status === 'published' ? '发布了，现在可以报名' : '交上去了，单位审核后发布'

function signedUpWord({ mine, startsAt }: ActivityView) {
  if (mine?.status === 'waiting') return `刚刚满了，您排候补第 ${mine.ahead + 1} 位`
  return `报上了，${whenWord(startsAt, now())} 见`
}

const withdrawNote = ({ waitingCount }: ActivityView) =>
  waitingCount > 0 ? '名额会给候补的人。活动前还能再报，要看有没有名额。' : '活动前还能再报，要看有没有名额。'
