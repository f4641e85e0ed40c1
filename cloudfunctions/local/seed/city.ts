import type { Account } from '@shared/contract/account'
import type { Venue } from '@shared/contract/venue'
import { mainYear } from './activities/main-year'
import { oldMap } from './activities/old-map'
import { otherUnits } from './activities/other-units'
import { hold } from './activities/gathering'
import { sampleActivities } from './activities/sample-activities'
import type { Stage } from './activities/stage'
import { readAreas } from './areas'
import { settled } from '@shared/domain/report/bucket'
import { chinaDay } from '@shared/domain/time/china-time'
import { buildAudits } from './audits'
import { castOf } from './cast'
import { buildComplaints } from './desks/complaints'
import { buildAwards } from './desks/awards'
import { buildPolicies, buildQualifications, buildTrainings, withCredentials } from './desks/credentials'
import { buildHourDesks, withOddHours } from './desks/hours'
import { withDemands } from './desks/risky'
import type { Ground } from './ground'
import { buildImports, withVerifiedPhone } from './imports'
import { buildNotices } from './notices'
import { buildOfferings } from './offerings'
import { buildOrders } from './orders/build-orders'
import { buildAccounts } from './people'
import { buildPlatforms, withOutsideNumbers } from './platforms'
import { buildAccessLogs, buildCertificates, withPersonal } from './personal'
import { randomFrom } from './random'
import { buildResources } from './resources'
import { buildLibrary } from './scripts/around-scripts'
import { buildTeamRequests, formerTeams } from './team-life'
import { buildTeams } from './teams'
import { buildUnits } from './units'
import { buildVenues } from './venues'

const START = 20_201_022

/** Every document of the sample city as seen at `now`; only photo files are still to be saved. */
export const buildCity = (now: number) => {
  const ground = buildGround(now)
  const accounts = withOutsideNumbers(withVerifiedPhone(buildAccounts(ground)))
  const venues = buildVenues(ground.tree, ground.today)
  const stage: Stage = { ...ground, cast: castOf(ground, accounts), venuesIn: bySubdistrict(venues), busy: new Map() }

  // The sample people choose first, so that nobody needs them elsewhere on the days that matter.
  const outlines = [...sampleActivities(stage), ...mainYear(stage), ...otherUnits(stage), ...oldMap(stage)]
  const gatherings = outlines.map((outline) => hold(stage, outline))
  const activities = gatherings.map(({ activity }) => activity)
  const attendances = withOddHours(gatherings.flatMap((gathering) => gathering.attendances))
  const orders = buildOrders(stage, { activities, accounts })
  const trainings = buildTrainings(stage)
  const qualifications = buildQualifications(stage)
  const policies = buildPolicies(stage)

  return {
    areas: ground.tree.areas,
    units: ground.units,
    teams: [...withLeaders(stage, accounts), ...formerTeams(ground)],
    teamRequests: buildTeamRequests(ground, accounts),
    venues,
    ...buildResources(ground.tree, now),
    accessLogs: buildAccessLogs(now),
    accounts: withCredentials(withPersonal(accounts, now), trainings, qualifications),
    activities: activities.map((activity) => withDemands(activity, policies)),
    attendances,
    ...buildCertificates({ attendances, accounts, teams: stage.teams }, now),
    photoPlans: gatherings.flatMap(({ photos }) => photos),
    ...buildHourDesks(stage, { activities, attendances, gatherings }),
    offerings: buildOfferings(ground.teams, ground.tree.areas, ground.today),
    orders,
    ...buildImports(ground, accounts),
    ...buildPlatforms(ground),
    ...buildLibrary({ activities, accounts }, now),
    notices: buildNotices(now),
    audits: buildAudits(accounts),
    trainings,
    qualifications: qualifications.map(settled),
    policies,
    ...deskPapers(stage),
  }
}

/** What waits at the unit's desk, or went over it. */
const deskPapers = (stage: Stage) => ({ awards: buildAwards(stage), complaints: buildComplaints(stage) })

const buildGround = (now: number): Ground => {
  const tree = readAreas()
  const units = buildUnits()
  return { now, today: chinaDay(now), random: randomFrom(START), tree, units, teams: buildTeams(units, tree) }
}

const withLeaders = (stage: Stage, accounts: readonly Account[]) => {
  const leaders = new Map(
    accounts.flatMap(({ name, memberships }) =>
      memberships.filter(({ role }) => role === 'leader').map(({ teamId }) => [teamId, name] as const),
    ),
  )
  return stage.teams.map((team) => ({ ...team, leaderName: leaders.get(team._id) ?? team.leaderName }))
}

const bySubdistrict = (venues: readonly Venue[]) => {
  const venuesIn = new Map<string, Venue[]>()
  for (const venue of venues) venuesIn.set(venue.subdistrictId, [...(venuesIn.get(venue.subdistrictId) ?? []), venue])
  return venuesIn
}
