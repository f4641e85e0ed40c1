import type { Team } from '@shared/contract/team'
import { teamLifeApi } from '@shared/contract/team-life'
import { ok, refuse } from '@shared/contract/result'
import { mergeTeam, resumeTeam, suspendTeam, tellOfficers } from '@shared/domain/team/life'
import { moveSlice } from '@cloud/aggregation/merge-team'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { officerIdsOf } from '@cloud/kernel/officers'
import { shownTeam, teamFor } from './team-load'

export const suspend = implement(teamLifeApi['team.suspend'], async ({ teamId, reason }, deps) => {
  const team = await teamFor('team.suspend', teamId, deps)
  if (!team.ok) return team
  const suspended = suspendTeam(team.value, { byId: deps.caller._id, now: deps.now(), reason })
  if (!suspended.ok) return suspended
  if (suspended.value === team.value) return ok(await shownTeam(team.value, deps))

  const after = tellOfficers(suspended.value, 'teamSuspended', await officerIdsOf(teamId, deps))
  const isSaved = await deps.store.teams.replace(team.value, after)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  await audit(deps, { action: 'team.suspend', subjectId: teamId, unitId: after.unitId, note: reason })
  return ok(await shownTeam(after, deps))
})

export const resume = implement(teamLifeApi['team.resume'], async ({ teamId }, deps) => {
  const team = await teamFor('team.resume', teamId, deps)
  if (!team.ok) return team
  const resumed = resumeTeam(team.value, deps.now())
  if (!resumed.ok) return resumed
  if (resumed.value === team.value) return ok(await shownTeam(team.value, deps))

  const after = tellOfficers(resumed.value, 'teamResumed', await officerIdsOf(teamId, deps))
  const isSaved = await deps.store.teams.replace(team.value, after)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  await audit(deps, { action: 'team.resume', subjectId: teamId, unitId: after.unitId, note: '' })
  return ok(await shownTeam(after, deps))
})

export const merge = implement(teamLifeApi['team.merge'], async ({ teamId, intoTeamId, reason }, deps) => {
  const team = await teamFor('team.merge', teamId, deps)
  if (!team.ok) return team
  const into = await teamFor('team.merge', intoTeamId, deps)
  if (!into.ok) return into
  const merged = mergeTeam(team.value, into.value, { byId: deps.caller._id, now: deps.now(), reason })
  if (!merged.ok) return merged
  if (merged.value === team.value) return ok(await moveSlice(team.value, deps))

  if (await hasOpenWork(teamId, deps)) return refuse('TEAM_WORK_OPEN')
  const isSaved = await deps.store.teams.replace(team.value, merged.value)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  const note = `${team.value.name} → ${into.value.name}，${reason}`
  await audit(deps, { action: 'team.merge', subjectId: teamId, unitId: team.value.unitId, note })
  return ok(await moveSlice(merged.value, deps))
})

/** Whoever leads the team that ends leads nothing there afterwards: what is under way is finished before. */
async function hasOpenWork(teamId: Team['_id'], { store }: Deps): Promise<boolean> {
  const [activities, orders] = await Promise.all([
    store.activities.find({ where: { teamId, status: 'published' }, limit: 1 }),
    store.orders.find({ where: { teamId }, oneOf: { field: 'status', values: ['accepted', 'scheduled'] }, limit: 1 }),
  ])
  return activities.length + orders.length > 0
}
