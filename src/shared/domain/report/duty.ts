import type { Period } from '@shared/contract/dashboard'
import type { DutyState } from '@shared/contract/duty'
import { addDays, DAY_MS, startOfDay } from '@shared/domain/time/china-time'
import type { DutyTally } from './tally'

/** What was done in a term: proven activities, and the ends of those that are published and not closed. */
export type Deeds = { proven: number; unclosedEndsAt: readonly number[] }

/** When somebody who owes a duty was there to do it. */
export type Standing = {
  foundedAt: number
  suspendedAt: number | null
  suspensions?: readonly { from: number; to: number | null }[] | undefined
}

type Term = { term: Period; need: number; deeds: Deeds }

/** How much of a term somebody stood: the whole of it, a part, or no day. */
export function presenceIn({ from, to }: Period, standing: Standing): 'whole' | 'part' | 'none' {
  const [start, end] = [startOfDay(from), startOfDay(addDays(to, 1))]
  let [days, stood] = [0, 0]
  for (let day = start; day < end; day += DAY_MS, days++) if (standsOn(day, standing)) stood++
  if (stood === 0) return 'none'
  return stood === days ? 'whole' : 'part'
}

/** A day counts when it was not wholly before the founding or in a suspension. */
function standsOn(day: number, { foundedAt, suspendedAt, suspensions = [] }: Standing): boolean {
  const stops = suspendedAt === null ? suspensions : [...suspensions, { from: suspendedAt, to: null }]
  const isStopped = stops.some(({ from, to }) => from <= day && (to === null || to >= day + DAY_MS))
  return foundedAt < day + DAY_MS && !isStopped
}

/**
 * The light of one term by itself. Ended and not closed is done but for the closing; only a whole term that went by
 * without is missed: who was founded or stood still meanwhile is asked to make haste, not blamed (PRODUCT.md, section 9).
 */
function lightOf({ need, term, deeds }: Term, standing: Standing, now: number): DutyState['light'] {
  const { proven, unclosedEndsAt } = deeds
  const ended = unclosedEndsAt.filter((endsAt) => endsAt <= now).length
  if (proven >= need) return 'done'
  if (proven + ended >= need) return 'toClose'
  if (proven + unclosedEndsAt.length >= need) return 'planned'
  const isOver = now >= startOfDay(addDays(term.to, 1))
  return isOver && presenceIn(term, standing) === 'whole' ? 'missed' : 'atRisk'
}

/** The running term and the one before it, as they are for one group. */
export type Terms = { current: Term; before: Term; standing: Standing }

/**
 * 职责灯 of the running term. Red is who missed the term before and has none in this one yet, even if one is published;
 * null is who owes nothing now: no activity is asked for, or it does not stand.
 */
export function dutyOf({ current, before, standing }: Terms, now: number): DutyState | null {
  const presence = presenceIn(current.term, standing)
  if (current.need === 0 || hasStopped(standing, now) || presence === 'none') return null

  const light = lightOf(current, standing, now)
  const missedBefore = !DONE.includes(light) && lightOf(before, standing, now) === 'missed'
  const why = light === 'atRisk' && presence === 'part' ? 'lately' : null
  return {
    ...(missedBefore ? { light: 'missed', why: 'missedBefore' } : { light, why }),
    isOnTrack: ON_TRACK.includes(light),
    need: current.need,
    ...countDeeds(current.deeds, now),
  }
}

const DONE: readonly DutyState['light'][] = ['toClose', 'done']
const ON_TRACK: readonly DutyState['light'][] = ['planned', ...DONE]

const hasStopped = ({ suspendedAt }: Standing, now: number) => suspendedAt !== null && suspendedAt <= now

function countDeeds({ proven, unclosedEndsAt }: Deeds, now: number) {
  const ahead = unclosedEndsAt.filter((endsAt) => endsAt > now)
  const nextAt = ahead.length > 0 ? Math.min(...ahead) : null
  return { proven, ended: unclosedEndsAt.length - ahead.length, ahead: ahead.length, nextAt }
}

type Leveled = { _id: string; parentId: string | null }

/** A team's deeds and those of every team under it: a duty is met by its descendants, too (PRODUCT.md, section 2). */
export function deedsOf(teamId: string, teams: readonly Leveled[], tally: DutyTally): Deeds {
  const counted = [...below(teamId, teams)]
  return {
    proven: counted.reduce((sum, id) => sum + (tally.provenByTeam[id] ?? 0), 0),
    unclosedEndsAt: counted.flatMap((id) => tally.unclosedByTeam[id] ?? []),
  }
}

/** A set that grows while it is gone through: each team once, whatever stands under what. */
function below(teamId: string, teams: readonly Leveled[]): Set<string> {
  const found = new Set([teamId])
  for (const above of found) teams.filter(({ parentId }) => parentId === above).forEach(({ _id }) => found.add(_id))
  return found
}

/** All of a unit's deeds. */
export const deedsOfUnit = ({ provenByTeam, unclosedByTeam }: DutyTally): Deeds => ({
  proven: Object.values(provenByTeam).reduce((sum, count) => sum + count, 0),
  unclosedEndsAt: Object.values(unclosedByTeam).flat(),
})
