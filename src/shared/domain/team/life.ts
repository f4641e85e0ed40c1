import type { Team } from '@shared/contract/team'
import { ok, refuse } from '@shared/contract/result'
import type { OutboxNotice } from '@shared/contract/stored'
import { rosterKey } from '@shared/domain/report/bucket'

/** A team that is neither suspended nor merged: only such a team posts, takes orders and takes people in. */
export const isActive = ({ suspendedAt }: Pick<Team, 'suspendedAt'>): boolean => suspendedAt === null

type Deed = { byId: string; now: number; reason: string }

/** 暂停; a second time changes nothing. */
export function suspendTeam(team: Team, { byId, now, reason }: Deed) {
  if (team.successorId !== null) return refuse('TEAM_MERGED')
  if (team.suspendedAt !== null) return ok(team)
  const suspension = { from: now, to: null, reason, byId }
  return ok(marked({ ...team, suspendedAt: now, suspensions: [...team.suspensions, suspension] }))
}

/** 恢复: the past suspension keeps its dates. */
export function resumeTeam(team: Team, now: number) {
  if (team.successorId !== null) return refuse('TEAM_MERGED')
  if (team.suspendedAt === null) return ok(team)
  const suspensions = team.suspensions.map((one) => (one.to === null ? { ...one, to: now } : one))
  return ok(marked({ ...team, suspendedAt: null, suspensions }))
}

/** 合并: the team ends in favour of another one of its unit. Its records stay with it; its people follow. */
export function mergeTeam(team: Team, into: Team, deed: Deed) {
  if (team.successorId === into._id) return ok(team)
  if (team.successorId !== null || team._id === into._id) return refuse('TEAM_MERGED')
  if (team.unitId !== into.unitId) return refuse('TEAM_OTHER_UNIT')
  if (!isActive(into)) return refuse('TEAM_NOT_ACTIVE')

  const stopped = suspendTeam(team, deed)
  return stopped.ok ? ok(marked({ ...stopped.value, successorId: into._id, successorName: into.name })) : stopped
}

/** Why a team stands still today; empty while it does not. */
export const suspensionReason = (team: Team): string =>
  team.suspensions
    .filter(({ to }) => to === null)
    .map(({ reason }) => reason)
    .pop() ?? ''

/** Tells the team's officers what was decided over it. */
export const tellOfficers = (team: Team, kind: OutboxNotice['kind'], personIds: readonly string[]): Team => ({
  ...team,
  outbox: [
    ...team.outbox,
    ...personIds.map((personId) => ({
      personId,
      atRev: team.rev,
      kind,
      subject: team.name,
      link: { page: 'team' as const, id: team._id },
    })),
  ],
})

/** The number of active teams of its unit is out of date. */
const marked = (team: Team): Team => ({
  ...team,
  isPending: true,
  dirty: [...new Set([...team.dirty, rosterKey(team.unitId)])],
})
