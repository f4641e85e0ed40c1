import type { Account } from '@shared/contract/account'
import type { RosterTeam } from '@shared/contract/rollup'
import type { Team } from '@shared/contract/team'
import { emptyTally } from '@shared/domain/report/tally'
import { chinaDay } from '@shared/domain/time/china-time'
import { teamChanges } from '@shared/domain/unit/standing'
import { levelId } from './levels'
import { AT_ONCE, findAll } from '@cloud/kernel/find-all'
import type { World } from './world'
import { writeRollup } from './write-rollup'

const ALL_TIME = 'all'

export const rosterId = (unitId: string): string => levelId('roster', unitId, ALL_TIME)

/** 登记志愿者 of a unit: each person once, however many of its teams they are in. */
export const writeRoster = (unitId: string, world: World): Promise<void> =>
  writeRollup(
    { _id: rosterId(unitId), scope: 'roster', groupId: unitId, period: ALL_TIME, unitId },
    async () => {
      const unit = await world.store.units.get(unitId)
      const teams = await findAll(world.store.teams, { where: { unitId } }, 'listKey')
      const roster = {
        unitName: unit?.name ?? '',
        areaId: unit?.areaId ?? null,
        teamsByDay: teamChanges(teams),
        teams: teams.map(standingOf),
        teamNames: Object.fromEntries(teams.map(({ _id, name }) => [_id, name])),
        ...headCounts(await findAll(world.store.accounts, { where: { unitIds: unitId } }, '_id')),
      }
      return { tally: emptyTally(), roster }
    },
    world,
  )

const standingOf = ({ _id, name, level, parentId, foundedAt, suspendedAt, suspensions = [] }: Team): RosterTeam => ({
  ...{ _id, name, level, parentId, foundedAt, suspendedAt },
  suspensions: suspensions.map(({ from, to }) => ({ from, to })),
})

const headCounts = (accounts: readonly Account[]) => ({
  registeredByDay: byDay(accounts),
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
  return units.length
}
