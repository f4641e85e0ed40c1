import { useState } from 'react'
import type { AccountView } from '@shared/contract/account'
import { api } from '@shared/contract/api'
import type { TeamPlan } from '@shared/contract/team-life'
import { useAction } from '@/hooks/use-action'
import { useFormKey } from '@/hooks/use-form-key'

export type FoundForm = Omit<TeamPlan, 'parentId'> & { unitName: string; streetName: string; words: string }

const PROBLEMS: Readonly<Record<string, string>> = {
  name: '请填队伍名称，两个字以上',
  unitId: '请选由哪个单位管',
  kind: '请选是什么样的队伍',
  tags: '最多选 10 样',
  homeSubdistrictId: '请选常去哪个街道服务',
  words: '最多 100 字',
}

/** 建队: one screen; the unit reads it and decides. */
export function useFound(me: AccountView, unit: { unitId: string; unitName: string } | null, onDone: () => void) {
  const key = useFormKey()
  const [form, setForm] = useState(() => startFrom(me, unit))
  const [isChecked, setIsChecked] = useState(false)
  const { run, isBusy } = useAction('team.found', { onDone })
  const problems = isChecked ? problemsOf(form, key) : {}

  const submit = () => {
    setIsChecked(true)
    if (Object.keys(problemsOf(form, key)).length === 0) void run(inputOf(form, key))
  }
  return { form, change: (part: Partial<FoundForm>) => setForm({ ...form, ...part }), problems, submit, isBusy }
}

const inputOf = ({ unitName: _unit, streetName: _street, ...plan }: FoundForm, key: string) => ({
  ...plan,
  parentId: null,
  key,
})

function problemsOf(form: FoundForm, key: string): Record<string, string> {
  const checked = api['team.found'].input.safeParse(inputOf(form, key))
  const fields = checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0]))
  return Object.fromEntries(fields.map((field) => [field, PROBLEMS[field] ?? '请检查这一项']))
}

const startFrom = (me: AccountView, unit: { unitId: string; unitName: string } | null): FoundForm => ({
  name: '',
  unitId: unit?.unitId ?? '',
  unitName: unit?.unitName ?? '',
  level: 'team',
  kind: '',
  tags: [],
  homeSubdistrictId: me.subdistrictId ?? '',
  streetName: me.subdistrictName,
  words: '',
})
