import { EmergencyPlan, type RumourAnswer } from '@shared/contract/emergency'
import { EMERGENCY_ERROR_TEXT } from '@shared/text/emergency'
import { useAreaLadder } from '@/hooks/use-area-ladder'
import { useCheckedForm, whyNot, wordsFor } from '@/hooks/use-checked-form'

type Form = EmergencyPlan & {
  /** What the chosen places are called. */
  areaNames: Record<string, string>
}

const EMPTY: Form = {
  ...{ title: '', words: '', scriptIds: [], rumours: [], areaIds: [], areaNames: {} },
  types: ['grassrootsHead'],
}
const NO_RUMOUR: RumourAnswer = { claim: '', answer: '' }

const isWritten = ({ claim, answer }: RumourAnswer) => claim.trim() !== '' || answer.trim() !== ''
/** A pair of fields that was opened and left empty is none. */
const planOf = ({ areaNames: _, ...form }: Form) => ({ ...form, rumours: form.rumours.filter(isWritten) })

/** 启动应急: what is written on the page, and who is called from where. */
export function useEmergencyForm(onSend: (plan: EmergencyPlan) => void) {
  const { form, change, problems, check } = useCheckedForm<Form>(EMPTY, (written) =>
    wordsFor(EmergencyPlan, planOf(written), EMERGENCY_ERROR_TEXT),
  )
  const ladder = useAreaLadder({
    to: 'subdistrict',
    onPicked: ({ _id, name }) =>
      change({
        areaIds: [...new Set([...form.areaIds, _id])],
        areaNames: { ...form.areaNames, [_id]: name },
      }),
  })
  const setRumour = (at: number, part: Partial<RumourAnswer>) =>
    change({ rumours: form.rumours.map((one, index) => (index === at ? { ...one, ...part } : one)) })
  const send = () => {
    const plan = EmergencyPlan.safeParse(planOf(form))
    if (check() && plan.success) onSend(plan.data)
  }
  return {
    form,
    change,
    problems,
    why: whyNot(problems),
    ladder,
    addRumour: () => change({ rumours: [...form.rumours, NO_RUMOUR] }),
    setRumour,
    send,
  }
}
