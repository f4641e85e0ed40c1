import { TeamRequest, type TeamPlan } from '@shared/contract/team-life'
import { requestId } from '@shared/domain/team/request'
import { listKey } from '@shared/domain/time/list-key'
import { NOW } from './clock'

/** 建队: what the new team is to be. */
export const aTeamPlan = (wish: Partial<TeamPlan> = {}): TeamPlan => ({
  name: '歌乐山天文队',
  unitId: 'u-1',
  parentId: null,
  level: 'squad',
  kind: '专业分队',
  tags: ['children'],
  homeSubdistrictId: 's-1',
  ...wish,
})

/** 申请 to join the first team, by somebody who is in none. */
export const aTeamRequest = (wish: Partial<TeamRequest> = {}): TeamRequest => {
  const { teamId = 't-1', personId = 'p-asker', askedAt = NOW } = wish
  const _id = wish._id ?? requestId.join(teamId, personId)
  return TeamRequest.parse({
    _id,
    rev: 0,
    kind: 'join',
    teamId,
    teamName: '红岩科普队',
    unitId: 'u-1',
    personId,
    askedById: personId,
    fromTeamId: null,
    fromTeamName: '',
    plan: null,
    words: '我会修电器',
    status: 'pending',
    isToApply: false,
    decision: null,
    askedAt,
    listKey: listKey(askedAt, _id),
    ...wish,
  })
}

/** 建队申请 of the same person. */
export const aFounding = (wish: Partial<TeamRequest> = {}): TeamRequest => {
  const _id = wish._id ?? requestId.found(wish.personId ?? 'p-asker', 'founding01')
  const plan = wish.plan ?? aTeamPlan()
  return aTeamRequest({ kind: 'found', _id, teamId: `t-${_id}`, teamName: plan.name, plan, ...wish })
}

/** 交接: the leader of the first team offers the lead to a member. */
export const anOffer = (wish: Partial<TeamRequest> = {}): TeamRequest =>
  aTeamRequest({
    kind: 'handOver',
    _id: requestId.handOver('t-1'),
    personId: 'p-volunteer',
    askedById: 'p-leader',
    words: '',
    ...wish,
  })
