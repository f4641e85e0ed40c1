import type { OutsidePlatform, PlatformCounts, PlatformFigure, Registrations } from '@shared/contract/platform'

/** Who is registered with a unit: head counts by day of registration, teams that came or went by day, and how many gave a number. */
export type UnitRoster = {
  teamsByDay: Readonly<Record<string, number>>
  registeredByDay: Readonly<Record<string, number>>
  outsideNumbers?: Readonly<Record<string, number>> | undefined
}

type Facts = {
  month: string
  roster: UnitRoster | null
  platforms: readonly Pick<OutsidePlatform, '_id' | 'name'>[]
  entered: Pick<PlatformCounts, 'counts'> | null
}

/**
 * ① 注册情况 of a unit at the end of a month, as the report says it (PRODUCT.md, section 10): what the unit entered; where it
 * entered nothing, how many of its volunteers gave their number there.
 */
export const registrationsOf = ({ month, roster, platforms, entered }: Facts): Registrations => ({
  month,
  here: { volunteers: upTo(month, roster?.registeredByDay), teams: upTo(month, roster?.teamsByDay) },
  platforms: platforms.map((platform) => figureOf(platform, { roster, entered })),
})

/** What had come by the end of a month, less what had gone. */
const upTo = (month: string, byDay: Readonly<Record<string, number>> = {}): number =>
  Object.entries(byDay)
    .filter(([day]) => day.slice(0, 7) <= month)
    .reduce((sum, [, count]) => sum + count, 0)

function figureOf(
  { _id, name }: Facts['platforms'][number],
  { roster, entered }: Pick<Facts, 'roster' | 'entered'>,
): PlatformFigure {
  const count = entered?.counts[_id]
  if (count) return { platformId: _id, name, ...count, source: 'entered' }

  const numbered = roster?.outsideNumbers?.[_id] ?? 0
  return { platformId: _id, name, volunteers: numbered, teams: 0, source: numbered > 0 ? 'numbers' : 'none' }
}
