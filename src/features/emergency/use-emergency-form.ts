import { EmergencyPlan, type EmergencyView, type RumourAnswer } from '@shared/contract/emergency'
import { EMERGENCY_ERROR_TEXT } from '@shared/text/emergency'
import { useAreaLadder } from '@/hooks/use-area-ladder'
import { useCheckedForm, whyNot, wordsFor } from '@/hooks/use-checked-form'

export type Named = { id: string; name: string }
type Form = Omit<EmergencyPlan, 'areaIds' | 'scriptIds'> & { areas: readonly Named[]; scripts: readonly Named[] }

const EMPTY: Form = { title: '', words: '', scripts: [], rumours: [], areas: [], types: ['grassrootsHead'] }
const NO_RUMOUR: RumourAnswer = { claim: '', answer: '' }
const DISTRICT = '本区县'

/** An open page as it stands; its places and kinds of people stay, so the form begins with what is added to them. */
const formOf = ({ title, words, scripts, rumours }: EmergencyView): Form => ({
  ...{ title, words, rumours, areas: [], types: [] },
  scripts: scripts.map(({ id, title: name }) => ({ id, name })),
})

const isWritten = ({ claim, answer }: RumourAnswer) => claim.trim() !== '' || answer.trim() !== ''

/** A pair of fields that was opened and left empty is none. */
const planOf = ({ areas, scripts, ...form }: Form, before: EmergencyView | null) => ({
  ...form,
  rumours: form.rumours.filter(isWritten),
  scriptIds: scripts.map(({ id }) => id),
  areaIds: [...new Set([...(before?.areaIds ?? []), ...areas.map(({ id }) => id)])],
  types: [...new Set([...(before?.types ?? []), ...form.types])],
})

type Wish = {
  /** The page that is changed; null for a new one. */
  before: EmergencyView | null
  /** The district of the unit; null for the city and for societies. */
  districtId: string | null
  onSend: (plan: EmergencyPlan) => void
}

/** 启动应急 and 改应急页: what is written on the page, and who is called from where. */
export function useEmergencyForm({ before, districtId, onSend }: Wish) {
  const initial = () => (before ? formOf(before) : EMPTY)
  const { form, change, problems, check } = useCheckedForm<Form>(initial, (written) =>
    wordsFor(EmergencyPlan, planOf(written, before), EMERGENCY_ERROR_TEXT),
  )
  const addArea = (id: string, name: string) =>
    change({ areas: [...form.areas.filter((area) => area.id !== id), { id, name }] })
  const ladder = useAreaLadder({
    to: 'subdistrict',
    from: districtId === null ? undefined : { _id: districtId, name: DISTRICT, level: 'district' },
    onPicked: ({ _id, name, level }) => addArea(_id, level === 'district' ? `整个${name}` : name),
  })
  const setRumour = (at: number, part: Partial<RumourAnswer>) =>
    change({ rumours: form.rumours.map((one, index) => (index === at ? { ...one, ...part } : one)) })
  const send = () => {
    const plan = EmergencyPlan.safeParse(planOf(form, before))
    if (check() && plan.success) onSend(plan.data)
  }
  return {
    form,
    change,
    problems,
    why: whyNot(problems),
    ladder,
    addArea,
    addRumour: () => change({ rumours: [...form.rumours, NO_RUMOUR] }),
    setRumour,
    send,
  }
}
