import type { OrderTopic } from '@shared/contract/order'
import { MAX_SUGGESTIONS, type MatchReason } from '@shared/contract/order-match'

/** What an order asks of a team. */
export type MatchNeed = {
  orderId: string
  topic: OrderTopic
  day: string
  streetId: string
  districtId: string | null
  unitId: string
  /** Asked for this order before: who said no is not asked again, who did not answer may be. */
  declinedTeamIds: readonly string[]
  unansweredTeamIds: readonly string[]
}

/** What is known of a team; nothing of its people, its declines elsewhere, or how it was rated. */
export type MatchTeam = {
  teamId: string
  unitId: string
  isActive: boolean
  /** What it says it can do; none said is anything. */
  topics: readonly string[]
  districtId: string | null
  /** Its home and wherever else it says it goes. */
  servedStreetIds: readonly string[]
  /** Its activities by month, those that are over included. */
  activities: Readonly<Record<string, number>>
  /** Days on which it has an activity; a day with two stands there twice. */
  busyDays: readonly string[]
  /** Taken and without a date, or waiting for its answer: work that is coming. */
  waitingOrders: number
  /** Orders served in the last year, by topic. */
  servedTimes: Partial<Record<OrderTopic, number>>
}

type Fit = { score: number; reasons: MatchReason[]; load: number }

/** What a reason weighs. Only the order they make matters; a nearer, freer, more practised team never comes later. */
const WEIGHTS = {
  skill: 4,
  sameStreet: 3,
  sameDistrict: 2,
  experience: 1,
  experienceAtMost: 3,
  load: -1,
  busyDay: -4,
  askedBefore: -4,
} as const

/** More activities and orders than this in one month are a reason to ask others first. */
const LIGHT_LOAD = 2

/**
 * How a team suits an order and why; null where a hard need is not met: the team stands still, cannot do it, is too far,
 * or has said no to this very order.
 */
export function fitOf(need: MatchNeed, team: MatchTeam): Fit | null {
  const skill = skillReason(need, team)
  const distance = distanceReason(need, team)
  if (!team.isActive || !skill || !distance || need.declinedTeamIds.includes(team.teamId)) return null

  const load = loadOf(need, team)
  const experience = team.servedTimes[need.topic] ?? 0
  const busy = team.busyDays.filter((day) => day === need.day).length
  const reasons = [
    ...skill,
    distance,
    ...(experience > 0 ? [why('experience', true, experience)] : []),
    why('load', load <= LIGHT_LOAD, load),
    busy > 0 ? why('busyDay', false, busy) : why('freeDay', true),
    ...(need.unansweredTeamIds.includes(team.teamId) ? [why('askedBefore', false)] : []),
  ]
  return { score: reasons.reduce((sum, reason) => sum + weightOf(reason), 0), reasons, load }
}

const why = (kind: MatchReason['kind'], isFor: boolean, count = 0): MatchReason => ({ kind, isFor, count })

/** Null where it says what it can do, and this is not among it. Where nobody knows what is wanted, anybody may be asked. */
function skillReason({ topic }: MatchNeed, { topics }: MatchTeam): MatchReason[] | null {
  if (topic === 'other') return []
  if (topics.length === 0) return [why('anything', false)]
  return topics.includes(topic) ? [why('skill', true)] : null
}

/** No map says how far it is: the same street, then a street of the same district, then a team of the unit elsewhere. */
function distanceReason({ streetId, districtId, unitId }: MatchNeed, team: MatchTeam): MatchReason | null {
  if (team.servedStreetIds.includes(streetId)) return why('sameStreet', true)
  if (districtId !== null && team.districtId === districtId) return why('sameDistrict', true)
  return team.unitId === unitId ? why('farther', false) : null
}

/** What the team has in the month of the wished day. */
const loadOf = ({ day }: MatchNeed, { activities, waitingOrders }: MatchTeam): number =>
  (activities[day.slice(0, 7)] ?? 0) + waitingOrders

function weightOf({ kind, count }: MatchReason): number {
  if (kind === 'experience') return WEIGHTS.experience * Math.min(count, WEIGHTS.experienceAtMost)
  if (kind === 'load') return WEIGHTS.load * count
  return kind in WEIGHTS ? WEIGHTS[kind as keyof typeof WEIGHTS] : 0
}

/** 可以问问: the teams that suit an order, the best first; of two that suit alike the one with less to do. */
export const suggestTeams = <T extends MatchTeam>(need: MatchNeed, teams: readonly T[]) =>
  best(teams.map((team) => ({ of: team, id: team.teamId, fit: fitOf(need, team) })))

/** 适合我们: the orders that suit a team, the best first. */
export const suggestOrders = <N extends MatchNeed>(team: MatchTeam, needs: readonly N[]) =>
  best(needs.map((need) => ({ of: need, id: need.orderId, fit: fitOf(need, team) })))

type Judged<T> = { of: T; id: string; fit: Fit | null }

function best<T>(judged: readonly Judged<T>[]): { of: T; reasons: MatchReason[] }[] {
  const fitting = judged.flatMap(({ of, id, fit }) => (fit ? [{ of, id, ...fit }] : []))
  return fitting
    .sort((one, other) => other.score - one.score || one.load - other.load || (one.id < other.id ? -1 : 1))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ of, reasons }) => ({ of, reasons }))
}
