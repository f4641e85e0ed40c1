import { useState } from 'react'
import type { ResourceFacts, ResourcePlan } from '@shared/contract/resource'
import { useAreaLadder } from '@/hooks/use-area-ladder'

type Form = Omit<ResourcePlan, 'weekdays'> & { streetName: string; weekdays: string[] }

const WORKING_DAYS = ['1', '2', '3', '4', '5']
const EMPTY: Form = {
  ...{ kind: 'activityRoom', name: '', subdistrictId: '', streetName: '', address: '', note: '' },
  weekdays: WORKING_DAYS,
}

const formOf = ({ weekdays, subdistrictName, ...resource }: ResourceFacts): Form => ({
  ...resource,
  streetName: subdistrictName,
  weekdays: weekdays.map(String),
})

/** What is written about a resource, and what is still missing. */
export function useResourceForm(resource: ResourceFacts | null, onSend: (plan: ResourcePlan) => void) {
  const [form, setForm] = useState<Form>(() => (resource ? formOf(resource) : EMPTY))
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }))
  const ladder = useAreaLadder({
    to: 'subdistrict',
    onPicked: ({ _id, name }) => change({ subdistrictId: _id, streetName: name }),
  })
  const { kind, name, subdistrictId, address, note, weekdays } = form
  const send = () => onSend({ kind, name, subdistrictId, address, note, weekdays: weekdays.map(Number) })

  return { form, change, ladder, missing: missingIn(form), send }
}

function missingIn({ name, subdistrictId, weekdays }: Form): string | undefined {
  if (name.trim().length < 2) return '先写名字'
  if (!subdistrictId) return '先选街道或乡镇'
  return weekdays.length === 0 ? '先选哪几天可以约' : undefined
}
