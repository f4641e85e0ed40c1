import { useState } from 'react'
import type { ActivityView } from '@shared/contract/activity'
import { ActivityClosing } from '@shared/contract/activity-plan'
import { useAction } from '@/hooks/use-action'
import { forget, load, save } from '@/platform/storage'
import { toast } from '@/platform/toast'

/** What was typed so far stays on the phone: a call in between must not cost the summary. */
const Typed = ActivityClosing.omit({ summary: true }).partial()
type Typed = Partial<ActivityClosing>
const keyOf = (activityId: string) => `close-${activityId}`

/** 结项: what the leader states at the end. */
export function useCloseForm(activity: ActivityView, onClosed: (after: ActivityView) => void) {
  const key = keyOf(activity._id)
  const [closing, setClosing] = useState<ActivityClosing>(() => ({ ...emptyFor(activity), ...kept(key) }))
  const close = useAction('activity.close', {
    onDone: (after) => {
      forget(key)
      toast('结项了，数字会进统计')
      onClosed(after)
    },
  })
  const change = (part: Partial<ActivityClosing>) => {
    const next = { ...closing, ...part }
    setClosing(next)
    save(key, next)
  }

  return {
    closing,
    change,
    close: () => void close.run({ activityId: activity._id, closing }),
    isClosing: close.isBusy,
  }
}
export type CloseForm = ReturnType<typeof useCloseForm>

function kept(key: string): Typed {
  const typed = load(key, Typed) ?? {}
  const summary = load(key, ActivityClosing.pick({ summary: true }))?.summary
  const found = summary === undefined ? typed : { ...typed, summary }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

const emptyFor = ({ contactName }: ActivityView): ActivityClosing => ({
  summary: '',
  responsibleName: contactName,
  audienceOnSite: 0,
  audienceOnline: 0,
  sessions: 1,
  lessons: 0,
  bestPhotoIds: [],
  noPhotoReason: '',
})
