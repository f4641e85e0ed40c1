import type { Period } from '@shared/contract/dashboard'
import type { OutsidePlatform, PlatformCounts } from '@shared/contract/platform'
import type { ReportPlace } from '@shared/contract/report'
import type { UnitRoster } from '@shared/domain/platform/registrations'

type Facts = {
  period: Period
  roster: UnitRoster | null
  platforms: readonly Pick<OutsidePlatform, '_id' | 'name'>[]
  /** Of this month, and of the month before. */
  entered: Pick<PlatformCounts, 'counts'> | null
  enteredBefore: Pick<PlatformCounts, 'counts'> | null
  /** As the last report said it; null when there was none. */
  reported: readonly ReportPlace[] | null
}

/**
 * ① 登记情况 at the cut-off: here and on each platform. Who left is what the last report and the new ones do not explain;
 * without a last report nobody can know.
 */
export const placesOf = (facts: Facts): ReportPlace[] => [
  hereOf(facts),
  ...facts.platforms.map((platform) => platformOf(platform, facts)),
]

function hereOf({ period, roster, reported }: Facts): ReportPlace {
  const last = reported?.find(({ platformId }) => platformId === null)
  const moved = (byDay: Readonly<Record<string, number>> = {}, before: number | undefined) => {
    const now = upTo(byDay, period.to)
    const joined = now - upTo(byDay, dayBefore(byDay, period.from))
    return before === undefined
      ? { before: null, joined, left: null, now }
      : { before, joined, left: before + joined - now, now }
  }
  return {
    ...{ platformId: null, name: '', source: 'here' as const },
    volunteers: moved(roster?.registeredByDay, last?.volunteers.now),
    teams: moved(roster?.teamsByDay, last?.teams.now),
  }
}

/** The last day before a period on which something changed; days compare as text. */
const dayBefore = (byDay: Readonly<Record<string, number>>, from: string): string =>
  Object.keys(byDay).reduce((last, day) => (day < from && day > last ? day : last), '')

const upTo = (byDay: Readonly<Record<string, number>>, last: string): number =>
  Object.entries(byDay).reduce((sum, [day, count]) => sum + (day <= last ? count : 0), 0)

function platformOf({ _id, name }: Facts['platforms'][number], facts: Facts): ReportPlace {
  const last = facts.reported?.find(({ platformId }) => platformId === _id)
  const before = facts.enteredBefore?.counts[_id]
  const entered = facts.entered?.counts[_id]
  const numbered = facts.roster?.outsideNumbers?.[_id] ?? 0
  const now = entered ?? { volunteers: numbered, teams: 0 }
  const row = (field: 'volunteers' | 'teams') => ({
    before: last?.[field].now ?? before?.[field] ?? null,
    joined: null,
    left: null,
    now: now[field],
  })
  return {
    ...{ platformId: _id, name, source: entered ? 'entered' : numbered > 0 ? 'numbers' : 'none' },
    volunteers: row('volunteers'),
    teams: row('teams'),
  }
}
