import type { Account } from '@shared/contract/account'
import { ok, refuse } from '@shared/contract/result'
import { roleIn, withRole } from './memberships'

const MEMBERS_PER_ADMIN = 100

/** KX rule: one 队伍管理员 for every hundred members begun. */
export const adminsAllowed = (members: number): number => Math.max(1, Math.ceil(members / MEMBERS_PER_ADMIN))

/** Makes a member an admin; the leader already may everything an admin may. */
export function appointAdmin(person: Account, teamId: string, team: { admins: number; members: number }) {
  const role = roleIn(person, teamId)
  if (role === null || role === 'leader') return refuse('NOT_A_MEMBER')
  if (role === 'admin') return ok(person)
  if (team.admins >= adminsAllowed(team.members)) return refuse('ADMIN_LIMIT_REACHED')
  return ok(withRole(person, teamId, 'admin'))
}

export function dismissAdmin(person: Account, teamId: string) {
  const role = roleIn(person, teamId)
  if (role === null || role === 'leader') return refuse('NOT_A_MEMBER')
  return ok(role === 'admin' ? withRole(person, teamId, 'member') : person)
}
