import type { PersonalView } from '@shared/contract/my-data'
import { chinaDay } from '@shared/domain/time/china-time'
import { useAction } from '@/hooks/use-action'
import { useCheckedForm } from '@/hooks/use-checked-form'
import { now } from '@/platform/clock'
import { toast } from '@/platform/toast'
import { detailProblems, draftOf, formOf } from './details-draft'

/** 详细资料: corrected at any time; what is taken back takes its consent along. */
export function useDetails(known: PersonalView, onSaved: (after: PersonalView) => void) {
  const today = chinaDay(now())
  const {
    form: draft,
    change,
    problems,
    check,
  } = useCheckedForm(
    () => draftOf(known, today),
    (form) => detailProblems(form, today),
  )
  const { run, isBusy } = useAction('account.details', {
    onDone: (after) => {
      toast('改好了')
      onSaved(after)
    },
  })
  const save = () => {
    if (check()) void run(formOf(draft, today))
  }
  return {
    draft,
    change,
    problems,
    today,
    save,
    isBusy,
    removeDocument: () => void run({ document: null }),
    removeBirthDate: () => void run({ birthDate: null }),
  }
}
