import type { Attendance } from '@shared/contract/attendance'
import type { Nomination, Nominee, NomineeKind } from '@shared/contract/nomination'
import { ok, refuse } from '@shared/contract/result'
import { NominationCriteria, type ReportingUnit } from '@shared/contract/unit'
import { presenceOf } from '@shared/domain/attendance/presence'

/** The report year runs from the 23rd of December to the 22nd (PRODUCT.md, section 10). */
export const reportYear = (year: number) => ({ from: `${year - 1}-12-23`, to: `${year}-12-22` })

/** More than any unit names; the page says how many there are. */
const KEPT_AT_MOST = 300

export const nominationId = (unitId: string, year: number): string => `${unitId}-${year}`

/** 推荐条件 as they stand on the city's own document; older ones have none. */
export const criteriaOf = (city: Partial<Pick<ReportingUnit, 'nomination'>> | null): NominationCriteria =>
  city?.nomination ?? NominationCriteria.parse({})

/** The same person's or team's records, one after the other, without holding all of them. */
export type Counts = {
  people: Map<string, { activities: Set<string>; minutes: number; teams: Map<string, number> }>
  teams: Map<string, { people: Set<string>; minutes: number }>
}

export const noCounts = (): Counts => ({ people: new Map(), teams: new Map() })

/** Adds records: confirmed, standing, and of grade A or B; hours by hand name nobody. */
export function countRecords({ people, teams }: Counts, records: readonly Attendance[]): void {
  for (const record of records) {
    const { grade, minutes } = presenceOf(record)
    if (!record.confirmed || record.status !== 'present' || grade === 'C') continue
    const { personId, teamId, activityId } = record
    const person = people.get(personId) ?? {
      activities: new Set<string>(),
      minutes: 0,
      teams: new Map<string, number>(),
    }
    people.set(personId, person)
    person.activities.add(activityId)
    person.minutes += minutes
    person.teams.set(teamId, (person.teams.get(teamId) ?? 0) + 1)
    const team = teams.get(teamId) ?? { people: new Set<string>(), minutes: 0 }
    teams.set(teamId, team)
    team.people.add(personId)
    team.minutes += minutes
  }
}

type Drawn = Pick<Nomination, 'volunteers' | 'teams' | 'ready'>

/** Who meets the criteria. `proven` are a team's closed activities that somebody was at. */
export function whoIsReady(
  counts: Counts,
  proven: Readonly<Record<string, number>>,
  criteria: NominationCriteria,
): Drawn {
  const volunteers = [...counts.people]
    .map(([personId, { activities, minutes, teams }]) => ({
      ...{ personId, activities: activities.size, minutes },
      teamId: [...teams].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '',
    }))
    .filter((one) => one.activities >= criteria.volunteerActivities && one.minutes >= criteria.volunteerHours * 60)
    .sort((a, b) => b.activities - a.activities || (a.personId < b.personId ? -1 : 1))
  const teams = Object.entries(proven)
    .map(([teamId, activities]) => {
      const own = counts.teams.get(teamId)
      return { teamId, activities, volunteers: own?.people.size ?? 0, minutes: own?.minutes ?? 0 }
    })
    .filter((one) => one.activities >= criteria.teamActivities && one.volunteers >= criteria.teamVolunteers)
    .sort((a, b) => b.activities - a.activities || (a.teamId < b.teamId ? -1 : 1))
  return {
    volunteers: volunteers.slice(0, KEPT_AT_MOST),
    teams: teams.slice(0, KEPT_AT_MOST),
    ready: { volunteers: volunteers.length, teams: teams.length },
  }
}

type Which = Pick<Nomination, 'unitId' | 'year' | 'criteria' | 'drawnAt' | 'drawnById'>

/** The list drawn up, or anew: whom the unit named stays named, as far as the records still bear it. */
export function drawUp(before: Nomination | null, which: Which, drawn: Drawn): Nomination {
  const ids = new Set([...drawn.volunteers.map(({ personId }) => personId), ...drawn.teams.map(({ teamId }) => teamId)])
  const chosen = Object.fromEntries(Object.entries(before?.chosen ?? {}).filter(([id]) => ids.has(id)))
  const _id = nominationId(which.unitId, which.year)
  return { rev: 0, ...before, _id, ...which, period: reportYear(which.year), ...drawn, chosen }
}

/** Names somebody who meets the criteria, or takes it back. */
export function choose(
  nomination: Nomination,
  { id, words }: { id: string; words: string | null },
  by: { byId: string; at: number },
) {
  const isThere =
    nomination.volunteers.some((one) => one.personId === id) || nomination.teams.some((one) => one.teamId === id)
  if (!isThere) return refuse('NOT_A_CANDIDATE')
  const { [id]: _, ...others } = nomination.chosen
  return ok({ ...nomination, chosen: words === null ? others : { ...others, [id]: { words, ...by } } })
}

/** Those of a kind, without their names. */
export function nomineesOf(
  { volunteers, teams, chosen }: Nomination,
  kind: NomineeKind,
): Omit<Nominee, 'name' | 'teamName'>[] {
  const wordsOf = (id: string) => chosen[id]?.words ?? null
  if (kind === 'team') return teams.map(({ teamId: id, ...did }) => ({ ...did, id, kind, words: wordsOf(id) }))
  return volunteers.map(({ personId: id, activities, minutes }) => ({
    ...{ id, kind, activities, minutes, volunteers: null },
    words: wordsOf(id),
  }))
}
