import type { Account } from '@shared/contract/account'
import type { RosterTeam } from '@shared/contract/rollup'
import type { Team } from '@shared/contract/team'
import { CITY_ID } from '@shared/domain/report/city'
import { emptyTally } from '@shared/domain/report/tally'
import { chinaDay } from '@shared/domain/time/china-time'
import { teamChanges } from '@shared/domain/unit/standing'
import { levelId } from './levels'
import { AT_ONCE, findAll } from '@cloud/kernel/find-all'
import { rollupsOf } from './read-rollups'
import type { World } from './world'
import { writeRollup } from './write-rollup'

const ALL_TIME = 'all'

export const CITY_ROSTER_ID = levelId('roster', CITY_ID, ALL_TIME)
export const rosterId = (unitId: string): string => levelId('roster', unitId, ALL_TIME)

/** 登记志愿者 of a unit: each person once, however many of its teams they are in. */
export const writeRoster = (unitId: string, world: World) =>
  writeRollup(
    { _id: rosterId(unitId), scope: 'roster', groupId: unitId, period: ALL_TIME, unitId },
    async () => {
      const unit = await world.store.units.get(unitId)
      const teams = await findAll(world.store.teams, { where: { unitId } }, 'listKey')
      const roster = {
        unitName: unit?.name ?? '',
        areaId: unit?.areaId ?? null,
        ...(unit?.validTo ? { hasEnded: true as const } : {}),
        teamsByDay: teamChanges(teams),
        teams: teams.map(standingOf),
        teamNames: Object.fromEntries(teams.map(({ _id, name }) => [_id, name])),
        ...headCounts(await findAll(world.store.accounts, { where: { unitIds: unitId } }, '_id'), unitId),
      }
      return { tally: emptyTally(), roster }
    },
    world,
  )

const standingOf = ({ _id, name, level, parentId, foundedAt, suspendedAt, suspensions = [] }: Team): RosterTeam => ({
  ...{ _id, name, level, parentId, foundedAt, suspendedAt },
  suspensions: suspensions.map(({ from, to }) => ({ from, to })),
})

/**
 * 登记志愿者 of the city, from its units: each person for one of them alone, so that whoever is in two counts once, and all
 * the teams.
 */
export const writeCityRoster = (world: World) =>
  writeRollup(
    { _id: CITY_ROSTER_ID, scope: 'roster', groupId: CITY_ID, period: ALL_TIME },
    async () => {
      const found = await rollupsOf(['roster'], { gt: `${ALL_TIME}|`, lt: `${ALL_TIME}|~` }, world)
      const units = found.filter(({ groupId }) => groupId !== CITY_ID)
      const rosters = units.flatMap(({ roster }) => roster ?? [])
      const roster = {
        unitName: '',
        areaId: null,
        teamsByDay: summed(rosters.map(({ teamsByDay }) => teamsByDay)),
        registeredByDay: summed(rosters.map(({ countedByDay = {} }) => countedByDay)),
        unitNames: Object.fromEntries(units.map(({ groupId, roster: of }) => [groupId, of?.unitName ?? ''])),
        endedUnitIds: units.filter(({ roster: of }) => of?.hasEnded).map(({ groupId }) => groupId),
      }
      return { tally: emptyTally(), roster }
    },
    world,
  )

function summed(all: readonly Record<string, number>[]): Record<string, number> {
  const sum: Record<string, number> = {}
  for (const counts of all) for (const [day, count] of Object.entries(counts)) sum[day] = (sum[day] ?? 0) + count
  return sum
}

const headCounts = (accounts: readonly Account[], unitId: string) => ({
  registeredByDay: byDay(accounts),
  countedByDay: byDay(accounts.filter(({ unitIds }) => unitIds[0] === unitId)),
  outsideNumbers: byPlatform(accounts),
})

/** Who is registered here and gave a number there. */
function byPlatform(accounts: readonly Account[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { registration, outsideNumbers } of accounts)
    for (const id of registration ? Object.keys(outsideNumbers) : []) counts[id] = (counts[id] ?? 0) + 1
  return counts
}

function byDay(accounts: readonly Account[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { registration } of accounts) {
    if (!registration) continue
    const day = chinaDay(registration.at)
    counts[day] = (counts[day] ?? 0) + 1
  }
  return counts
}

/** The rosters of all units; some sixty of them. */
export async function rebuildRosters(world: World): Promise<number> {
  const units = await world.store.units.find({ limit: AT_ONCE })
  for (const { _id } of units) await writeRoster(_id, world)
  await writeCityRoster(world)
  return units.length
}
