import { useState } from 'react'
import type { ActivityPhase, ActivityView } from '@shared/contract/activity'
import type { Repeat } from '@shared/contract/activity-plan'
import { given } from '@/components/given'
import { useAction } from '@/hooks/use-action'
import { useFormKey } from '@/hooks/use-form-key'
import { now } from '@/platform/clock'
import { toast } from '@/platform/toast'
import { publishedWord } from './use-activity-actions'
import { copied, planOf, type PlanForm } from './plan-form'
import { insuranceProblem, planProblems } from './plan-problems'

type Opened = {
  initial: PlanForm
  /** The record that is rewritten; without it a new one is made. */
  activityId?: string | undefined
  orderId?: string | undefined
  onSaved: (activity: { _id: string }) => void
}

/** 发活动: a form with one key, so that a double tap or a retry is still one record. */
export function usePlanForm({ initial, activityId, orderId, onSaved }: Opened) {
  const [form, setForm] = useState(initial)
  const [wants, setWants] = useState<'nothing' | 'draft' | 'publish'>('nothing')
  const [repeat, setRepeat] = useState<Repeat | null>(null)
  const key = useFormKey()
  const draft = useAction('activity.draft')
  const publish = useAction('activity.publish')
  const series = useAction('activity.repeat')
  const last = useAction('activity.get', { onDone: (before) => setForm((form) => copied(form, before)) })
  const problems = wants === 'nothing' ? {} : problemsOf(form, wants)

  async function save(way: 'draft' | 'publish') {
    setWants(way)
    if (Object.keys(problemsOf(form, way)).length > 0) return
    if (repeat) return saveAll(way, repeat)
    const kept = await draft.run({ ...planOf(form), key, ...given({ activityId, orderId }) })
    if (!kept) return
    const saved = way === 'publish' && kept.can.publish ? await publish.run({ activityId: kept._id }) : kept
    if (!saved) return
    toast(way === 'publish' ? publishedWord(saved) : keptWord(saved))
    onSaved(saved)
  }

  async function saveAll(way: 'draft' | 'publish', repeat: Repeat) {
    const made = await series.run({ ...planOf(form), key, repeat, isToPublish: way === 'publish' })
    const first = made?.items[0]
    if (!first) return
    toast(`${made.items.length} 场都${SAVED_WORD[first.phase] ?? '存好了'}`)
    onSaved(first)
  }

  return {
    form,
    repeat,
    setRepeat,
    change: (part: Partial<PlanForm>) => setForm((before) => ({ ...before, ...part })),
    problems,
    save: (way: 'draft' | 'publish') => void save(way),
    copyLast: (activityId: string) => void last.run({ activityId }),
    isSaving: draft.isBusy || publish.isBusy || series.isBusy,
    isCopying: last.isBusy,
  }
}
export type PlanFormState = ReturnType<typeof usePlanForm>

const SAVED_WORD: Partial<Record<ActivityPhase, string>> = { recruiting: '发布了', submitted: '交上去了，等单位审核' }

const keptWord = ({ status }: ActivityView) => (status === 'published' ? '改好了' : '存好了，还没发布')

function problemsOf(form: PlanForm, way: 'draft' | 'publish') {
  const found = planProblems(form, now())
  const gap = way === 'publish' ? insuranceProblem(form) : null
  if (gap && !found.policy) found.policy = gap
  return found
}
