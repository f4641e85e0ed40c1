import { useState } from 'react'
import { api } from '@shared/contract/api'
import type { TrainingContent, TrainingView } from '@shared/contract/training'
import { chinaDay, MINUTE_MS, HOUR_MS } from '@shared/domain/time/china-time'
import { useAction } from '@/hooks/use-action'
import { useCheckedForm, wordsFor } from '@/hooks/use-checked-form'
import { newKey } from '@/hooks/use-form-key'
import { now } from '@/platform/clock'

type TrainingForm = Omit<TrainingContent, 'minutes'> & { halfHours: number; personIds: string[] }

const PROBLEMS = {
  name: '请写培训名称，2 到 40 个字',
  content: '请写主要内容，至少 2 个字',
  organiser: '请写谁办的，2 到 40 个字',
  day: '请选哪天培训的',
  personIds: '请至少选一个人',
}
const SOME_KEY = 'formkey0000'
const HALF_HOUR = HOUR_MS / MINUTE_MS / 2

const empty = (): TrainingForm => ({
  kind: 'induction',
  name: '',
  content: '',
  organiser: '',
  day: chinaDay(now()),
  halfHours: 4,
  personIds: [],
})

const inputOf = ({ halfHours, ...rest }: TrainingForm) => ({ ...rest, minutes: halfHours * HALF_HOUR })

/** 登记培训: one session for several people of a team. */
export function useTrainingForm(teamId: string, onEntered: (entered: TrainingView) => void) {
  const [key] = useState(newKey)
  const { form, change, problems, check } = useCheckedForm(empty, (form) =>
    wordsFor(api['training.enter'].input, { ...inputOf(form), teamId, key: SOME_KEY }, PROBLEMS),
  )
  const { run, isBusy } = useAction('training.enter', { onDone: onEntered })

  return {
    form,
    change,
    problems,
    submit: () => {
      if (check()) void run({ ...inputOf(form), teamId, key })
    },
    isBusy,
  }
}
export type TrainingFormState = ReturnType<typeof useTrainingForm>
