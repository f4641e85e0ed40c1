import { rebuildMonth } from '@cloud/aggregation/rebuild'
import { rebuildRosters } from '@cloud/aggregation/roster'
import type { Account } from '@shared/contract/account'
import { backends, type World } from '../api/world'
import { aMembership, aVolunteer } from '../builders/account'
import { aClosedActivity } from '../builders/activity'
import { aUnit } from '../builders/area'
import { people } from '../builders/city'
import { days, NOW } from '../builders/clock'
import { aTeam } from '../builders/team'

const { admin, cityAdmin } = people

const TEAMS = 45
const PEOPLE = 4_700
const IN_TWO_TEAMS = 200
const SESSIONS = 300

const count = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index))
const teamIdOf = (index: number) => `t-s-${index % TEAMS}`
const UNIT = { unitId: 'u-s' }
const seat = (index: number) => aMembership({ ...UNIT, teamId: teamIdOf(index), teamName: `科普队 ${index % TEAMS}` })

const somebody = (index: number): Account =>
  aVolunteer({
    _id: `p-s-${index}`,
    memberships: index < IN_TWO_TEAMS ? [seat(index), seat(index + 1)] : [seat(index)],
  })

describe.each(backends)('登记志愿者, $name', ({ inWorld }) => {
  it('4,700 people of 45 teams, 200 of them in two: 4,700 in the unit, 4,900 over its teams, 300 sessions', () =>
    inWorld(async (world) => {
      await world.given({
        units: [aUnit({ _id: 'u-s', name: '样例区科协', areaId: null })],
        teams: count(TEAMS, (index) => aTeam({ ...UNIT, _id: teamIdOf(index), name: `科普队 ${index}` })),
        accounts: count(PEOPLE, somebody),
        activities: count(SESSIONS, session),
      })
      await countEverything(world)

      const unit = await world.as(cityAdmin).get('dashboard.unit', { unitId: 'u-s', period: 'month' })
      expect(unit.registeredVolunteers).toBe(PEOPLE)
      expect(unit.figures.sessions).toBe(SESSIONS)
      expect(unit.teams.length + unit.otherTeams.teams).toBe(TEAMS)

      const teams = await Promise.all(
        count(TEAMS, (index) => world.as(admin).get('team.get', { teamId: teamIdOf(index) })),
      )
      expect(teams.reduce((sum, { members }) => sum + members, 0)).toBe(PEOPLE + IN_TWO_TEAMS)
    }))
})

const session = (index: number) =>
  aClosedActivity({ _id: `a-s-${index}`, ...UNIT, teamId: teamIdOf(index), startsAt: NOW - days(1 + (index % 18)) })

const PILOTS = [
  { _id: 'u-beibei', name: '北碚区科协', people: 612 },
  { _id: 'u-tongnan', name: '潼南区科协', people: 500 },
  { _id: 'u-fengjie', name: '奉节县科协', people: 499 },
  { _id: 'u-shizhu', name: '石柱县科协', people: 0 },
  // No code of the national register is its own, so it answers for no area.
  { _id: 'u-wansheng', name: '万盛经开区科协', people: 730 },
]

describe.each(backends)('试点单位, $name', ({ inWorld }) => {
  it('500 is enough and 499 is not; 万盛 is there without an area, and 石柱 with nobody', () =>
    inWorld(async (world) => {
      await world.given({
        units: PILOTS.map(({ _id, name }) => aUnit({ _id, name, areaId: null, isPilot: true, volunteerTarget: 500 })),
        teams: PILOTS.map(({ _id }) => aTeam({ _id: `t-${_id}`, unitId: _id })),
        accounts: PILOTS.flatMap(({ _id, people: size }) => count(size, (index) => inUnit(_id, index))),
      })
      await countEverything(world)

      const { items } = await world.as(cityAdmin).get('unit.list', { pilotsOnly: true })

      const counted = Object.fromEntries(items.map(({ name, registeredVolunteers }) => [name, registeredVolunteers]))
      expect(counted).toEqual(Object.fromEntries(PILOTS.map(({ name, people: size }) => [name, size])))
      const enough = items.filter((unit) => unit.registeredVolunteers >= unit.volunteerTarget!)
      expect(enough.map(({ name }) => name).sort()).toEqual(['万盛经开区科协', '北碚区科协', '潼南区科协'].sort())
    }))
})

const inUnit = (unitId: string, index: number) =>
  aVolunteer({ _id: `p-${unitId}-${index}`, memberships: [aMembership({ unitId, teamId: `t-${unitId}` })] })

async function countEverything(world: World) {
  const at = { store: world.store, now: () => world.clock.now }
  await rebuildMonth('2026-11', at)
  await rebuildRosters(at)
}
