import type { Team } from '@shared/contract/team'
import type { Roster } from '@shared/contract/rollup'
import { chinaDay } from '@shared/domain/time/china-time'

type Dated = Pick<Team, 'foundedAt' | 'suspendedAt'> & Partial<Pick<Team, 'suspensions'>>

/** How many teams more or fewer a unit has from a day on, by founding, suspension and taking up again. */
export function teamChanges(teams: readonly Dated[]): Roster['teamsByDay'] {
  const changes: Record<string, number> = {}
  const add = (at: number, by: number) => {
    const day = chinaDay(at)
    changes[day] = (changes[day] ?? 0) + by
  }
  for (const { foundedAt, suspendedAt, suspensions = [] } of teams) {
    add(foundedAt, 1)
    if (suspendedAt !== null) add(suspendedAt, -1)
    suspensions.forEach(({ from, to }) => to !== null && (add(from, -1), add(to, 1)))
  }
  return changes
}

/** 队伍数 at the end of a day. */
export const teamsUntil = (roster: Pick<Roster, 'teamsByDay'> | null, day: string): number =>
  Object.entries(roster?.teamsByDay ?? {}).reduce((sum, [changed, by]) => sum + (changed <= day ? by : 0), 0)
