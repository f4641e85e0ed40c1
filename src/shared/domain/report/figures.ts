import type { Audience, Form } from '@shared/contract/activity-plan'
import type { Dashboard, Figures, MatrixCell } from '@shared/contract/dashboard'
import type { Rollup, Tally } from '@shared/contract/rollup'

/** A tally as it is shown: what is past and unclosed is 待结项, people are a head count. */
export function figuresOf(tally: Tally, now: number): Figures {
  const { unclosedEndsAt, people, byTeam: _team, bySubdistrict, byCategoryLine: _matrix, ...more } = tally
  const { byForm: _form, byAudience: _audience, byVenue, ...rest } = more
  const { provenByTeam: _proven, unclosedByTeam: _unclosed, ...sums } = rest
  return {
    ...sums,
    venuesReached: Object.keys(byVenue).length,
    pendingClose: unclosedEndsAt.filter((endsAt) => endsAt <= now).length,
    activeVolunteers: people.length,
    subdistrictsReached: Object.keys(bySubdistrict).length,
  }
}

/** 类别和去向, only the cells that have something in them. */
export const matrixOf = (tally: Tally): MatrixCell[] =>
  Object.entries(tally.byCategoryLine).map(([key, activities]) => {
    const [category, line] = key.split('/') as [MatrixCell['category'], MatrixCell['line']]
    return { category, line, activities }
  })

/** By form and by group of people, the most first. */
export const axesOf = ({ byForm, byAudience }: Tally): Pick<Dashboard, 'forms' | 'audiences'> => ({
  forms: ranked(byForm).map(([form, activities]) => ({ form: form as Form, activities })),
  audiences: ranked(byAudience).map(([audience, activities]) => ({ audience: audience as Audience, activities })),
})

/** The groups with the most activities first; equal ones by id, so that a list does not jump. */
export const ranked = (counts: Record<string, number>): [string, number][] =>
  Object.entries(counts).sort(([idA, a], [idB, b]) => b - a || idA.localeCompare(idB))

/** 登记志愿者 at the end of a day: everybody who had registered by then. */
export const registeredUntil = (roster: Rollup['roster'] | null, day: string): number =>
  Object.entries(roster?.registeredByDay ?? {}).reduce((sum, [joined, people]) => sum + (joined <= day ? people : 0), 0)
