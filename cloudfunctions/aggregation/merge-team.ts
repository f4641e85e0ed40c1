import type { Team } from '@shared/contract/team'
import { ok } from '@shared/contract/result'
import { followMerger } from '@shared/domain/team/memberships'
import { decideRequest } from '@shared/domain/team/request'
import { changeAccount } from './change-account'
import type { World } from './world'

/** Members moved in one go: each is a read and a write, and a function's time is short. */
const MERGE_SLICE = 20
const TEAMS_BELOW = 100

/**
 * One slice of a merger: members follow into the successor, teams below it follow, open requests are answered with the
 * reason. Asked again it goes on where it stopped; the records of the team that ended are not touched.
 */
export async function moveSlice(team: Team, world: World): Promise<{ isDone: boolean; moved: number }> {
  const into = team.successorId ? await world.store.teams.get(team.successorId) : null
  if (!into) return { isDone: true, moved: 0 }

  const members = await world.store.accounts.find({ where: { teamIds: team._id }, limit: MERGE_SLICE + 1 })
  const slice = members.slice(0, MERGE_SLICE)
  for (const { _id } of slice) await changeAccount(_id, (account) => ok(followMerger(account, team._id, into)), world)
  if (members.length > MERGE_SLICE) return { isDone: false, moved: slice.length }

  await moveTeamsBelow(team, into, world)
  return { isDone: await answerOpenRequests(team, world), moved: slice.length }
}

async function moveTeamsBelow(team: Team, into: Team, { store }: World): Promise<void> {
  for (const below of await store.teams.find({ where: { parentId: team._id }, limit: TEAMS_BELOW })) {
    const parentId = below._id === into._id ? team.parentId : into._id
    const isSaved = await store.teams.replace(below, { ...below, parentId })
    if (!isSaved) throw new Error(`team ${below._id} changed meanwhile; the next round moves it`)
  }
}

async function answerOpenRequests(team: Team, { store, now }: World): Promise<boolean> {
  const open = await store.teamRequests.find({ where: { teamId: team._id, status: 'pending' }, limit: MERGE_SLICE })
  const last = team.suspensions[team.suspensions.length - 1]
  for (const request of open) {
    const reason = last?.reason ?? team.successorName
    const refused = decideRequest(request, { byId: last?.byId ?? '-', isApproved: false, reason, now: now() })
    const isSaved = !refused.ok || (await store.teamRequests.replace(request, refused.value))
    if (!isSaved) console.info('request changed meanwhile, the next round answers it', { id: request._id })
  }
  return open.length === 0
}
