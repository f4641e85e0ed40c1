import type { Action } from '@shared/contract/api'
import type { Team, TeamDetail } from '@shared/contract/team'
import type { TeamRequest, TeamRequestView } from '@shared/contract/team-life'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import { isActive, suspensionReason } from '@shared/domain/team/life'
import { requestId } from '@shared/domain/team/request'
import type { Deps } from '@cloud/kernel/deps'

/** The team, if the caller may do this to it. */
export async function teamFor(action: Action, teamId: string, { store, caller }: Deps) {
  const team = await store.teams.get(teamId)
  if (!team) return refuse('NOT_FOUND')
  return may(action, caller, { teamIds: [teamId], unitId: team.unitId }) ? ok(team) : refuse('FORBIDDEN')
}

/** A team that posts, takes orders and takes people in; anything else is refused. */
export async function activeTeam(teamId: string, { store }: Pick<Deps, 'store'>) {
  const team = await store.teams.get(teamId)
  return team && isActive(team) ? ok(team) : refuse('TEAM_NOT_ACTIVE')
}

/** One team as the caller sees it. */
export async function shownTeam(team: Team, { store, caller }: Deps): Promise<TeamDetail> {
  const [members, joining] = await Promise.all([
    store.accounts.count({ where: { teamIds: team._id } }),
    store.teamRequests.get(requestId.join(team._id, caller._id)),
  ])
  const isOurs = may('dashboard.team', caller, { teamIds: [team._id], unitId: team.unitId })
  return {
    ...team,
    members,
    suspensionReason: isOurs ? suspensionReason(team) : null,
    myJoining: joining && {
      requestId: joining._id,
      status: joining.status,
      reason: joining.decision?.reason ?? '',
    },
  }
}

/** Requests with the people they are about, as these are called today. */
export async function shownRequests(requests: readonly TeamRequest[], { store, caller }: Deps) {
  const others = [...new Set(requests.map(({ personId }) => personId))].filter((id) => id !== caller._id)
  const people = new Map([caller, ...(await store.accounts.getMany(others))].map((one) => [one._id, one]))
  return requests.map((request): TeamRequestView => {
    const person = people.get(request.personId)
    return {
      ...request,
      personName: person?.name ?? '',
      types: person?.registration?.types ?? [],
      skills: person?.registration?.skills ?? [],
      reason: request.decision?.reason ?? '',
    }
  })
}

/** One request, shown. */
export async function shownRequest(request: TeamRequest, deps: Deps) {
  const [view] = await shownRequests([request], deps)
  return view ? ok(view) : refuse('NOT_FOUND')
}
