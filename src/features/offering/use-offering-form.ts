import { OfferingPlan, Season, type OfferingView } from '@shared/contract/offering'
import { OFFERING_ERROR_TEXT } from '@shared/text/offering'
import { useAreaLadder } from '@/hooks/use-area-ladder'
import { useScriptOptions } from '@/hooks/use-script-options'
import { useCheckedForm, whyNot, wordsFor } from '@/hooks/use-checked-form'

type Form = Omit<OfferingPlan, 'minutes' | 'timesAMonth'> & {
  minutes: number
  timesAMonth: number
  /** What the chosen streets are called, as far as it is known here. */
  streetNames: Record<string, string>
}

const EMPTY: Form = {
  ...{ title: '', topic: 'phone', content: '', audiences: [], line: 'community', minutes: 60, placeNeeds: '' },
  ...{ timesAMonth: 2, reach: 'district', streetIds: [], scriptId: null, streetNames: {} },
  seasons: Season.options,
}

const planOf = ({ streetNames: _, ...form }: Form) => form

/** What a team writes about one dish, and what is still missing. */
export function useOfferingForm(offering: OfferingView | null, onSend: (plan: OfferingPlan) => void) {
  const { form, change, problems, check } = useCheckedForm<Form>(
    () => ({ ...EMPTY, ...offering }),
    (written) => ({ ...wordsFor(OfferingPlan, planOf(written), OFFERING_ERROR_TEXT), ...missingStreets(written) }),
  )
  const ladder = useAreaLadder({
    to: 'subdistrict',
    onPicked: ({ _id, name }) =>
      change({
        streetIds: [...new Set([...form.streetIds, _id])],
        streetNames: { ...form.streetNames, [_id]: name },
      }),
  })
  const send = () => {
    const plan = OfferingPlan.safeParse(planOf(form))
    if (check() && plan.success) onSend(plan.data)
  }
  const scripts = useScriptOptions(form.scriptId)
  return { form, change, problems, why: whyNot(problems), ladder, scripts, send }
}

const missingStreets = ({ reach, streetIds }: Form): Record<string, string> =>
  reach === 'streets' && streetIds.length === 0 ? { streetIds: OFFERING_ERROR_TEXT.streetIds } : {}
