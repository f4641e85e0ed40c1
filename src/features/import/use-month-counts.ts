import { useState } from 'react'
import type { Output } from '@shared/contract/api'
import type { PlatformCounts } from '@shared/contract/platform'
import { asCount } from '@shared/domain/import/cells'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'

type Month = Output<'platform.month'>
type Draft = Record<string, { volunteers: string; teams: string }>

/** 录入 one month: what is typed, over what was entered. */
export function useMonthCounts(unitId: string, month: Month, onSaved: () => void) {
  const [draft, setDraft] = useState(() => draftOf(month))
  const { run, isBusy } = useAction('platform.save', {
    onDone: () => {
      toast('已录入')
      onSaved()
    },
  })
  const counts = countsOf(draft)

  return {
    draft,
    isBusy,
    change: (id: string, part: Partial<Draft[string]>) =>
      setDraft((before) => ({ ...before, [id]: { volunteers: '', teams: '', ...before[id], ...part } })),
    problem: counts ? undefined : '只能填 0 到 1000000 的整数',
    save: () => {
      const rev = month.entered?.rev ?? null
      if (counts) void run({ unitId, month: month.registrations.month, rev, counts })
    },
  }
}

const draftOf = ({ registrations, entered }: Month): Draft =>
  Object.fromEntries(
    registrations.platforms.map(({ platformId }) => {
      const count = entered?.counts[platformId]
      return [platformId, { volunteers: String(count?.volunteers ?? ''), teams: String(count?.teams ?? '') }]
    }),
  )

function countsOf(draft: Draft): PlatformCounts['counts'] | null {
  const counts: PlatformCounts['counts'] = {}
  for (const [id, { volunteers, teams }] of Object.entries(draft)) {
    const [people, organisations] = [asCount(volunteers || '0'), asCount(teams || '0')]
    if (!people.ok || !organisations.ok) return null
    if (volunteers !== '' || teams !== '') counts[id] = { volunteers: people.value, teams: organisations.value }
  }
  return counts
}
