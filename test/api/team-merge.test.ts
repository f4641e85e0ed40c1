import { rebuildMonth } from '@cloud/aggregation/rebuild'
import { rebuildRosters, rosterId } from '@cloud/aggregation/roster'
import { memoryTable } from '@cloud/store/memory'
import type { Rollup } from '@shared/contract/rollup'
import { aMembership, aVolunteer } from '../builders/account'
import { aClosedActivity, anActivity } from '../builders/activity'
import { aConfirmedPresence } from '../builders/attendance'
import { people } from '../builders/city'
import { hours, NOW } from '../builders/clock'
import { aTeam } from '../builders/team'
import { aTeamRequest } from '../builders/team-request'
import { backends, type World } from './world'

const { admin, cityAdmin } = people
const asker = aVolunteer({ _id: 'p-asker', name: '钱同学', memberships: [] })
const inTeams = (...ids: string[]) => ids.map((teamId) => aMembership({ teamId, teamName: teamId }))
const MERGER = { teamId: 't-1', intoTeamId: 't-2', reason: '合在一起更好排班' }

describe.each(backends)('合并, $name', ({ inWorld }) => {
  const crowd = (length: number) => Array.from({ length }, (_, n) => aVolunteer({ _id: `p-many-${n}` }))

  it('is refused while work is under way', () =>
    inWorld(async (world) => {
      await world.given({ activities: [anActivity()] })

      expect(await world.as(admin).call('team.merge', MERGER)).toMatchObject({ code: 'TEAM_WORK_OPEN' })
      expect(await world.store.teams.get('t-1')).toMatchObject({ successorId: null })
    }))

  it('moves members slice by slice, by hand or by jobs, and answers what was open', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [...crowd(45), asker], teamRequests: [aTeamRequest()] })
      await world.given({ teams: [aTeam({ _id: 't-below', parentId: 't-1' })] })

      expect(await world.as(admin).get('team.merge', MERGER)).toEqual({ isDone: false, moved: 20 })
      expect(await world.as(admin).get('team.merge', MERGER)).toEqual({ isDone: false, moved: 20 })
      await world.settle()

      expect(await world.as(admin).get('team.merge', MERGER)).toEqual({ isDone: true, moved: 0 })
      expect(await world.store.accounts.count({ where: { teamIds: 't-1' } })).toBe(0)
      expect(await world.store.accounts.count({ where: { teamIds: 't-2' } })).toBe(49)
      expect(await world.store.teams.get('t-below')).toMatchObject({ parentId: 't-2' })
      expect(await world.store.teamRequests.get(aTeamRequest()._id)).toMatchObject({
        status: 'refused',
        decision: { reason: MERGER.reason },
      })
      expect(await world.store.notices.find({ where: { kind: 'teamMerged' }, limit: 99 })).toHaveLength(48)
    }))

  it('old records stay with the old team; roster and figures are those of a rebuild', () =>
    inWorld(async (world) => {
      const both = aVolunteer({ _id: 'p-both', memberships: inTeams('t-1', 't-2') })
      const past = aConfirmedPresence({ activityId: 'a-closed', startsAt: NOW - hours(30), endsAt: NOW - hours(28) })
      await world.given({ accounts: [both], activities: [aClosedActivity()], attendances: [past] })
      const at = { store: world.store, now: () => world.clock.now }
      await rebuildMonth('2026-11', at)
      await rebuildRosters(at)
      const before = await figuresOf(world)
      const heads = await rosterOf(world.store.rollups)

      await world.as(cityAdmin).get('team.merge', MERGER)
      await world.settle()

      expect(await figuresOf(world)).toEqual(before)
      expect(await world.store.attendances.get(past._id)).toMatchObject({ teamId: 't-1' })
      const roster = await rosterOf(world.store.rollups)
      expect(roster?.registeredByDay).toEqual(heads?.registeredByDay)
      expect(sum(roster!.teamsByDay)).toBe(sum(heads!.teamsByDay) - 1)
      const rollups = memoryTable<Rollup>('rollups')
      await rebuildRosters({ ...at, store: { ...world.store, rollups } })
      expect(await rosterOf(rollups)).toEqual(roster)
    }))
})

describe.each(backends)('登记志愿者, $name', ({ inWorld }) => {
  it('somebody in two teams of a unit is one, and stays one whatever they join or leave', () =>
    inWorld(async (world) => {
      const both = aVolunteer({ _id: 'p-both', memberships: inTeams('t-1', 't-2') })
      await world.given({ accounts: [both], teamRequests: [aTeamRequest({ personId: 'p-both', teamId: 't-3' })] })
      await rebuildRosters({ store: world.store, now: () => world.clock.now })
      const before = await rosterOf(world.store.rollups)

      await world.as(both).get('team.leave', { teamId: 't-2' })
      await world.settle()
      expect(await rosterOf(world.store.rollups)).toEqual(before)

      await world.as(both).get('team.leave', { teamId: 't-1' })
      await world.settle()
      expect(sum((await rosterOf(world.store.rollups))!.registeredByDay)).toBe(sum(before!.registeredByDay) - 1)
    }))
})

// Helpers

const sum = (byDay: Record<string, number>) => Object.values(byDay).reduce((all, one) => all + one, 0)

const rosterOf = async (rollups: World['store']['rollups']) => (await rollups.get(rosterId('u-1')))?.roster

async function figuresOf({ store }: World) {
  const found = await store.rollups.find({ limit: 1_000 })
  return Object.fromEntries(found.filter(({ scope }) => scope !== 'roster').map(({ _id, tally }) => [_id, tally]))
}
