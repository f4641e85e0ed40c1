import { CITY_AREA_ID } from '@shared/contract/area'
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
  /** The team whose offering the asker chose from the menu. */
  chosenTeamId: string | null
  scriptId: string | null
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
  homeStreetId: string
  districtId: string | null
  /** Streets, districts or the whole city, by topic: where its open offerings say it comes. */
  comesTo: Partial<Record<OrderTopic, readonly string[]>>
  /** Its activities by month, those that are over included. */
  activities: Readonly<Record<string, number>>
  /** Days on which it has an activity; a day with two stands there twice. */
  busyDays: readonly string[]
  /** Taken and without a date, or waiting for its answer: work that is coming. */
  waitingOrders: number
  /** Orders served in the last year, by topic. */
  servedTimes: Partial<Record<OrderTopic, number>>
  /** How often it has given a script in the last year. */
  scriptTimes: Readonly<Record<string, number>>
}

type Fit = { score: number; reasons: MatchReason[]; load: number }

/** What a reason weighs. Only the order they make matters; a nearer, freer, more practised team never comes later. */
const WEIGHTS = {
  chosen: 6,
  skill: 4,
  sameStreet: 3,
  servesStreet: 3,
  sameDistrict: 2,
  comes: 1,
  experience: 1,
  script: 1,
  load: -1,
  busyDay: -4,
  askedBefore: -4,
} as const

/** Practice counts up to this: who has done it three times can do it. */
const PRACTISED = 3

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
  const busy = team.busyDays.filter((day) => day === need.day).length
  const reasons = [
    ...(need.chosenTeamId === team.teamId ? [why('chosen', true)] : []),
    ...skill,
    distance,
    ...practiceReasons(need, team),
    why('load', load <= LIGHT_LOAD, load),
    busy > 0 ? why('busyDay', false, busy) : why('freeDay', true),
    ...(need.unansweredTeamIds.includes(team.teamId) ? [why('askedBefore', false)] : []),
  ]
  return { score: reasons.reduce((sum, reason) => sum + weightOf(reason), 0), reasons, load }
}

const why = (kind: MatchReason['kind'], isFor: boolean, count = 0): MatchReason => ({ kind, isFor, count })

/**
 * Null where it says what it can do, and this is not among it; a dish of its menu says so as well. Where nobody knows what
 * is wanted, anybody may be asked.
 */
function skillReason({ topic }: MatchNeed, { topics, comesTo }: MatchTeam): MatchReason[] | null {
  if (topic === 'other') return []
  if (topics.includes(topic) || comesTo[topic]) return [why('skill', true)]
  return topics.length === 0 ? [why('anything', false)] : null
}

/** No map says how far it is: the street, then a street of the same district, then whoever comes, then the unit's own. */
function distanceReason({ topic, streetId, districtId, unitId }: MatchNeed, team: MatchTeam): MatchReason | null {
  const places = comesFor(topic, team)
  if (team.homeStreetId === streetId) return why('sameStreet', true)
  if (places.includes(streetId)) return why('servesStreet', true)
  if (districtId !== null && team.districtId === districtId) return why('sameDistrict', true)
  if (places.includes(CITY_AREA_ID) || (districtId !== null && places.includes(districtId))) return why('comes', true)
  return team.unitId === unitId ? why('farther', false) : null
}

/** Where the team says it comes: for this topic, or for anything where nobody knows the topic. */
const comesFor = (topic: OrderTopic, { comesTo }: MatchTeam): readonly string[] =>
  topic === 'other' ? Object.values(comesTo).flat() : (comesTo[topic] ?? [])

/** How often it has served such an order, and given this very script. */
function practiceReasons({ topic, scriptId }: MatchNeed, { servedTimes, scriptTimes }: MatchTeam): MatchReason[] {
  const served = servedTimes[topic] ?? 0
  const given = scriptId === null ? 0 : (scriptTimes[scriptId] ?? 0)
  return [...(served > 0 ? [why('experience', true, served)] : []), ...(given > 0 ? [why('script', true, given)] : [])]
}

/** What the team has in the month of the wished day. */
const loadOf = ({ day }: MatchNeed, { activities, waitingOrders }: MatchTeam): number =>
  (activities[day.slice(0, 7)] ?? 0) + waitingOrders

function weightOf({ kind, count }: MatchReason): number {
  if (kind === 'experience' || kind === 'script') return WEIGHTS[kind] * Math.min(count, PRACTISED)
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
