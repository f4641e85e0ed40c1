import type { Account } from '@shared/contract/account'
import { chinaDay } from '@shared/domain/time/china-time'
import { personaId } from '../personas'
import type { Outline, Presence, Stage } from './stage'

export type Guest = { account: Account; presence: Presence | null }

/** The people of one activity: those named, the leader, then members of the team and of its unit, nobody twice a day. */
export const chooseCrowd = (
  stage: Stage,
  outline: Outline,
): { seated: Guest[]; waiting: Guest[]; withdrawn: Guest[] } => {
  const busy = busyOn(stage, chinaDay(outline.startsAt))
  const guests = [...namedGuests(stage, outline), ...leaderOf(stage, outline, busy)]
  for (const { account } of guests) busy.add(account._id)

  const wanted = outline.seats + (outline.waiting ?? 0) + (outline.withdrawn ?? 0)
  // Some seeks end at somebody who is busy; a small team may simply have nobody left.
  for (let tries = 0; guests.length < wanted && tries < 6 * wanted; tries++) {
    const account = seek(stage, outline)
    if (busy.has(account._id) || account.createdAt > outline.startsAt) continue
    busy.add(account._id)
    guests.push({ account, presence: null })
  }
  return parted(guests, outline)
}

const parted = (guests: Guest[], outline: Outline) => {
  const afterSeats = guests.slice(outline.seats)
  const waiting = afterSeats.slice(0, outline.waiting ?? 0)
  const withdrawn = afterSeats.slice(waiting.length, waiting.length + (outline.withdrawn ?? 0))

  return { seated: guests.slice(0, outline.seats), waiting, withdrawn }
}

const busyOn = (stage: Stage, day: string) => {
  // The sample volunteer's records are counted, so chance gives them none.
  const busy = stage.busy.get(day) ?? new Set([personaId('volunteer')])
  stage.busy.set(day, busy)
  return busy
}

const namedGuests = (stage: Stage, { named = [] }: Outline): Guest[] =>
  named.map(({ personId, presence }) => ({ account: stage.cast.get(personId), presence }))

const leaderOf = (stage: Stage, outline: Outline, busy: Set<string>): Guest[] => {
  const leader = stage.cast.officersOf(outline.team)?.leader
  const isNamed = outline.named?.some(({ personId }) => personId === leader?._id)
  if (!leader || isNamed || busy.has(leader._id)) return []

  return [{ account: leader, presence: null }]
}

const seek = (stage: Stage, { team }: Outline) =>
  stage.random.chance(0.75)
    ? stage.random.pick(stage.cast.membersOf(team))
    : stage.random.pick(stage.cast.inUnit(team.unitId))
