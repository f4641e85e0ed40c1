import type { Account } from '@shared/contract/account'
import { aLeader, aMembership } from '../builders/account'
import { people } from '../builders/city'
import { anOrder } from '../builders/order'
import { aTeam } from '../builders/team'
import type { World } from './world'

/** Twenty teams with a leader each. */
export const LEADERS: Account[] = Array.from({ length: 20 }, (_, n) =>
  aLeader({ _id: `p-lead-${n}`, memberships: [aMembership({ teamId: `t-many-${n}`, role: 'leader' })] }),
)
const TEAMS = LEADERS.map((_, n) => aTeam({ _id: `t-many-${n}`, name: `第 ${n} 队` }))
const TEAM_IDS = TEAMS.map(({ _id }) => _id)

/** 派单 of one order to so many of them. */
export async function offeredTo(count: number, world: World) {
  await world.given({ orders: [anOrder({ status: 'verified' })], accounts: LEADERS, teams: TEAMS })
  await world.as(people.station).get('order.offer', { orderId: 'o-1', teamIds: TEAM_IDS.slice(0, count) })
}

/** The codes of those answers that were refusals. */
export const codesOf = (replies: readonly { ok: boolean; code?: string }[]) =>
  replies.flatMap((reply) => (reply.ok ? [] : [reply.code]))

/** What somebody has been told, by kind. */
export async function kinds(world: World, person: Account): Promise<string[]> {
  await world.settle()
  return (await world.as(person).get('notice.list', {})).items.map(({ kind }) => kind).sort()
}
