import { DAY_MS } from '@shared/domain/time/china-time'
import { midnightOf } from '../calendar'
import { personaId } from '../personas'
import { MAIN_UNIT_ID } from '../teams'
import { drawDays, drawOutline, numbered, RED_ROCK } from './draw'
import { FULLEST_DAYS_AGO } from './sample-activities'
import type { Outline, Presence, Stage } from './stage'

/** With the fullest activity 294; six of them were held twice, which makes the 300 sessions of the year. */
const ACTIVITIES = 293
const HELD_TWICE = 6
/** With the fullest activity, 118 records of the sample volunteer. */
const RECORDS = 117

/** 沙坪坝's year of 红岩科技志愿服务行, all of it closed. */
export const mainYear = (stage: Stage): Outline[] => {
  const teams = stage.teams.filter(({ unitId }) => unitId === MAIN_UNIT_ID)
  const today = midnightOf(stage.now)
  const past = Array.from({ length: 361 }, (_, index) => today - (index + 3) * DAY_MS)
  const days = drawDays(stage, past, ACTIVITIES).sort((one, other) => one - other)
  const attended = daysOfVolunteer(days, today - FULLEST_DAYS_AGO * DAY_MS)

  return days.map((day, index): Outline => {
    const team = teams[(index * 7) % teams.length]
    if (!team) throw new Error('沙坪坝 has no teams')

    const isRecent = stage.now - day < 182 * DAY_MS
    const id = numbered('act-main', index)
    const record = attended.get(index)
    return {
      ...drawOutline(stage, { id, state: 'closed', team, midnight: day }),
      theme: RED_ROCK,
      sessions: index < HELD_TWICE ? 2 : 1,
      photos: photoCount(stage, isRecent),
      ...(isRecent && stage.random.chance(0.4) ? { orderId: `o-${id}` } : {}),
      ...(record ? { named: [{ personId: personaId('volunteer'), presence: record }] } : {}),
    }
  })
}

const photoCount = (stage: Stage, isRecent: boolean) =>
  isRecent ? stage.random.int(0, 4) : stage.random.chance(0.4) ? 1 : 0

/** Which activities the sample volunteer was at: one a day, spread over the year, none on the fullest day. */
const daysOfVolunteer = (days: readonly number[], fullestDay: number) => {
  const firsts = days.flatMap((day, index) => (day !== days[index - 1] && day !== fullestDay ? [index] : []))
  if (firsts.length < RECORDS) throw new Error('Too few days for the sample volunteer')

  return new Map(
    Array.from({ length: RECORDS }, (_, nth) => {
      const index = firsts[Math.floor((nth * firsts.length) / RECORDS)] ?? 0
      return [index, presenceOf(nth)] as const
    }),
  )
}

const presenceOf = (nth: number): Presence => {
  if (nth % 29 === 7) return 'byHand'
  return nth % 9 === 4 ? 'noCheckOut' : 'complete'
}
