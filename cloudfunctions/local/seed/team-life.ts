import type { Account } from '@shared/contract/account'
import type { Team } from '@shared/contract/team'
import type { TeamRequest } from '@shared/contract/team-life'
import { DAY_MS, HOUR_MS, startOfDay } from '@shared/domain/time/china-time'
import { settled } from '@shared/domain/report/bucket'
import { decideRequest, openRequest, requestId } from '@shared/domain/team/request'
import type { Ground } from './ground'
import { personaId } from './personas'
import { MAIN_UNIT_ID, NEW_TEAM } from './teams'

const UNIT_ADMIN = personaId('unit-admin')

/** Two teams of 沙坪坝 that do nothing any more: one merged into the personas' team, one that waits for a leader. */
export const formerTeams = ({ now, teams }: Ground): Team[] => {
  const into = named(teams, '供电服务分队')
  const mergedAt = now - 120 * DAY_MS
  const stillSince = now - 25 * DAY_MS

  return [
    {
      ...aFormer('t-500106-90', '家电维修分队', mergedAt),
      suspensions: [{ from: mergedAt, to: null, reason: '和供电服务分队人员重合，合在一起排班', byId: UNIT_ADMIN }],
      successorId: into._id,
      successorName: into.name,
    },
    {
      ...aFormer('t-500106-91', '山火防范分队', stillSince),
      suspensions: [{ from: stillSince, to: null, reason: '队长调走，正在找接任的人', byId: UNIT_ADMIN }],
    },
  ]
}

const aFormer = (id: string, name: string, suspendedAt: number): Team => ({
  ...NEW_TEAM,
  _id: id,
  name,
  unitId: MAIN_UNIT_ID,
  parentId: 't-500106-01',
  level: 'squad',
  kind: '专业分队',
  tags: [],
  homeSubdistrictId: 'a500106007',
  foundedAt: startOfDay('2021-05-12'),
  suspendedAt,
  leaderName: '',
  listKey: `${name}-${id}`,
})

/** 申请: what waits for the personas who lead a team and a unit, and what a persona was answered. */
export const buildTeamRequests = ({ now, teams }: Ground, accounts: readonly Account[]): TeamRequest[] => {
  const team = named(teams, '供电服务分队')
  const inOtherTeams = accounts.filter(
    ({ persona, registration, teamIds }) => !persona && registration && teamIds.length === 1 && teamIds[0] !== team._id,
  )
  const personAt = (index: number) => inOtherTeams[index * 37]?._id ?? ''
  const joins = JOINING.map(([who, words], index) =>
    joining(now - (index * 9 + 2) * HOUR_MS, { personId: who ?? personAt(index), team, words }),
  )
  const refused = joining(now - 20 * DAY_MS, {
    personId: personaId('volunteer'),
    team: named(teams, '机器人科普分队'),
    words: '会一点编程',
  })

  return [
    ...joins,
    joining(now - 3 * HOUR_MS, {
      personId: personaId('volunteer'),
      team: named(teams, '天文观测分队'),
      words: '带过学校天文社',
    }),
    answered(refused, now - 19 * DAY_MS),
    founding(now - 26 * HOUR_MS),
  ].map(settled)
}

const JOINING: readonly (readonly [string | null, string])[] = [
  [personaId('volunteer-2'), '想学用电安全，好给老人一起讲'],
  [null, '退休电工，周末都有空'],
  [null, ''],
  [null, '朋友介绍来的，离双碑近'],
]

type Asked = { personId: string; team: Team; words: string }

const joining = (now: number, { personId, team, words }: Asked): TeamRequest => {
  const { _id: teamId, name: teamName, unitId } = team
  const about = { kind: 'join', teamId, teamName, unitId, words, personId, askedById: personId } as const
  return openRequest(null, { ...about, _id: requestId.join(teamId, personId) }, { now, tell: [] })
}

function answered(request: TeamRequest, now: number): TeamRequest {
  const decided = decideRequest(request, {
    byId: UNIT_ADMIN,
    isApproved: false,
    reason: '这一季人数已满，下一季再招',
    now,
  })
  return decided.ok ? decided.value : request
}

const founding = (now: number): TeamRequest => {
  const personId = personaId('village-head')
  const _id = requestId.found(personId, 'orchard001')
  const plan = {
    name: '青木关果树技术队',
    unitId: MAIN_UNIT_ID,
    parentId: null,
    level: 'team',
    kind: '服务队',
    tags: ['farming'],
    homeSubdistrictId: 'a500106104',
  } as const
  const about = { _id, kind: 'found', teamId: `t-${_id}`, teamName: plan.name, unitId: MAIN_UNIT_ID } as const
  const words = '镇上六个村都种果树，想把各村的土专家组织起来'
  return openRequest(
    null,
    { ...about, plan: { ...plan, tags: [...plan.tags] }, words, personId, askedById: personId },
    { now, tell: [] },
  )
}

function named(teams: readonly Team[], name: string): Team {
  const team = teams.find((one) => one.name === name)
  if (!team) throw new Error(`No team ${name}`)
  return team
}
