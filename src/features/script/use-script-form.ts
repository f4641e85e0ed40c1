import { ScriptPlan } from '@shared/contract/script'
import type { TalkScriptView } from '@shared/contract/script-api'
import { SCRIPT_ERROR_TEXT } from '@shared/text/script'
import { useCheckedForm, whyNot, wordsFor } from '@/hooks/use-checked-form'

const EMPTY: ScriptPlan = {
  ...{ title: '', theme: 'practicalSkills', summary: '', body: '', minutes: 20, source: '' },
  ...{ edition: 'original', place: '', slides: null },
}

/** The form as it begins: the draft that is there, else what the script says today; of somebody else's a local version. */
export function formOf(script: TalkScriptView | null, isDerived: boolean): ScriptPlan {
  if (!script) return EMPTY
  const { title, theme, summary, body, minutes, source, edition, place, slides } =
    (!isDerived && script.draft) || script
  const plan = { title, theme, summary, body, minutes, source, edition, place, slides }
  return isDerived ? { ...plan, edition: 'local', place: '' } : plan
}

/** What an author writes, and what is still missing. */
export function useScriptForm(initial: ScriptPlan, onSend: (plan: ScriptPlan) => void) {
  const { form, change, problems, check } = useCheckedForm<ScriptPlan>(initial, (written) => ({
    ...wordsFor(ScriptPlan, written, SCRIPT_ERROR_TEXT),
    ...(written.edition !== 'original' && written.place.trim() === '' ? { place: SCRIPT_ERROR_TEXT.place } : {}),
  }))
  const send = () => {
    const plan = ScriptPlan.safeParse(form)
    if (check() && plan.success) onSend(plan.data)
  }
  return { form, change, problems, why: whyNot(problems), send }
}
