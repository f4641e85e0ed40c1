import { useState } from 'react'
import { PRIVACY_VERSION, type AccountView, type VolunteerType } from '@shared/contract/account'
import { api } from '@shared/contract/api'
import type { PersonalView } from '@shared/contract/my-data'
import { chinaDay } from '@shared/domain/time/china-time'
import { useAction } from '@/hooks/use-action'
import { now } from '@/platform/clock'
import { detailProblems, draftOf, formOf, groupOf, type DetailsDraft } from './details-draft'

export type RegisterForm = {
  name: string
  phone: string
  types: VolunteerType[]
  skills: string[]
  subdistrictId: string
  subdistrictName: string
  hasConsented: boolean
}

const PROBLEMS: Readonly<Record<string, string>> = {
  name: '请填真实姓名，两个字以上',
  phone: '手机号要 11 位，请检查',
  types: '请至少选一样',
  skills: '专长最多 10 样，每样 20 个字以内',
  subdistrictId: '请选您在哪个街道',
  consentVersion: '请先看过隐私说明并同意',
}

/** 登记: one screen and optional details; what is wrong is said at its field. */
export function useRegister(me: AccountView, known: PersonalView, onDone: (after: AccountView) => void) {
  const today = chinaDay(now())
  const [form, setForm] = useState(() => startFrom(me))
  const [draft, setDraft] = useState(() => draftOf(known, today))
  const [isChecked, setIsChecked] = useState(false)
  const { run, isBusy } = useAction('volunteer.register', { onDone })
  const found = { ...problemsOf(form), ...detailProblems(draft, today) }

  const submit = () => {
    setIsChecked(true)
    if (Object.keys(found).length === 0) void run({ ...inputOf(form), ...detailsOf(draft, today) })
  }
  return {
    form,
    change: (part: Partial<RegisterForm>) => setForm((before) => ({ ...before, ...part })),
    problems: isChecked ? found : {},
    details: { draft, today, change: (part: Partial<DetailsDraft>) => setDraft((before) => ({ ...before, ...part })) },
    submit,
    isBusy,
  }
}

const detailsOf = (draft: DetailsDraft, today: string) => ({
  ageGroup: groupOf(draft, today),
  details: formOf(draft, today),
})

const inputOf = ({ name, phone, types, skills, subdistrictId, hasConsented }: RegisterForm) => ({
  name,
  phone,
  types,
  skills,
  subdistrictId,
  consentVersion: hasConsented ? PRIVACY_VERSION : 0,
})

function problemsOf(form: RegisterForm): Record<string, string> {
  const checked = api['volunteer.register'].input.safeParse(inputOf(form))
  const fields = checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0]))
  const wrong = form.hasConsented ? fields : [...fields, 'consentVersion']
  return Object.fromEntries(wrong.map((field) => [field, PROBLEMS[field] ?? '请检查这一项']))
}

const startFrom = (me: AccountView): RegisterForm => ({
  name: me.name,
  phone: me.phone ?? '',
  types: me.registration?.types ?? [],
  skills: me.registration?.skills ?? [],
  subdistrictId: me.subdistrictId ?? '',
  subdistrictName: me.subdistrictName,
  hasConsented: false,
})
