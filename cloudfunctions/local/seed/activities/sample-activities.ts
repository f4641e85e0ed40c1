import type { Team } from '@shared/contract/team'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@shared/domain/time/china-time'
import { midnightOf } from '../calendar'
import { personaId, SAMPLE_HOME_ID } from '../personas'
import { MAIN_UNIT_ID } from '../teams'
import { TOPICS } from '../topics'
import { drawOutline, numbered, RED_ROCK } from './draw'
import { atVenue } from './places'
import type { Outline, Place, Stage } from './stage'

export const FULLEST_DAYS_AGO = 24
/** The largest activity of the sample leader. */
export const FULLEST = 'act-fullest'
const HALF_HOUR = 30 * MINUTE_MS

/** What the sample people lead and attend, and every state an activity can be in, around `now`. */
export const sampleActivities = (stage: Stage): Outline[] => {
  const teams = stage.teams.filter(({ unitId }) => unitId === MAIN_UNIT_ID)
  const [, power, firstAid, medicine] = teams
  if (!power || !firstAid || !medicine) throw new Error('沙坪坝 has no squads')

  return [
    ongoing(stage, power),
    tomorrow(stage, power),
    toClose(stage, power),
    { ...fullest(stage, power), partners: [firstAid] },
    { ...inDays(stage, { id: 'act-draft', state: 'draft', team: power }, 9), seats: 0, withdrawn: 0 },
    inDays(stage, { id: 'act-cancelled', state: 'cancelled', team: power }, 3),
    { ...inDays(stage, { id: 'act-full', state: 'upcoming', team: firstAid }, 5), capacity: 20, seats: 20, waiting: 5 },
    { ...inDays(stage, { id: 'act-overdue', state: 'ended', team: medicine }, -20), photos: 2 },
    ...others(stage, teams),
  ]
}

const electricity = (index: number) => {
  const topic = TOPICS.filter(({ tag }) => tag === 'electricity')[index]
  if (!topic) throw new Error('No such topic')
  return topic
}

const atHome = (stage: Stage): Place => {
  const subdistrict = stage.tree.get(SAMPLE_HOME_ID)
  const venue = stage.venuesIn.get(subdistrict._id)?.[0]
  if (!venue) throw new Error('No venue in 双碑街道')
  return atVenue(venue, subdistrict)
}

const ongoing = (stage: Stage, team: Team): Outline => ({
  id: 'act-ongoing',
  state: 'ongoing',
  team,
  topic: electricity(0),
  place: atHome(stage),
  startsAt: Math.floor(stage.now / HALF_HOUR) * HALF_HOUR - HALF_HOUR,
  minutes: 150,
  capacity: 30,
  seats: 24,
  withdrawn: 2,
  named: [
    { personId: personaId('volunteer'), presence: 'signedUp' },
    { personId: personaId('leader'), presence: 'signedUp' },
  ],
})

const tomorrow = (stage: Stage, team: Team): Outline => ({
  id: 'act-tomorrow',
  state: 'upcoming',
  team,
  topic: electricity(1),
  place: atHome(stage),
  startsAt: midnightOf(stage.now) + DAY_MS + 14 * HOUR_MS + HALF_HOUR,
  minutes: 120,
  capacity: 20,
  seats: 15,
  named: ['leader', 'volunteer', 'volunteer-2'].map((word) => ({ personId: personaId(word), presence: 'signedUp' })),
})

const toClose = (stage: Stage, team: Team): Outline => ({
  id: 'act-to-close',
  state: 'ended',
  team,
  topic: electricity(0),
  place: { ...atHome(stage), venueName: '双碑街道便民服务中心', venueId: null, venuePoint: null },
  startsAt: midnightOf(stage.now) - DAY_MS + 14 * HOUR_MS + HALF_HOUR,
  minutes: 120,
  capacity: 24,
  seats: 18,
  named: [{ personId: personaId('leader'), presence: 'complete' }],
  photos: 4,
  unpassedPhotos: true,
})

const fullest = (stage: Stage, team: Team): Outline => ({
  id: FULLEST,
  state: 'closed',
  team,
  topic: electricity(0),
  title: '用电安全大课堂：双碑街道专场',
  theme: RED_ROCK,
  place: atHome(stage),
  startsAt: midnightOf(stage.now) - FULLEST_DAYS_AGO * DAY_MS + 9 * HOUR_MS + HALF_HOUR,
  minutes: 150,
  capacity: 80,
  seats: 66,
  withdrawn: 4,
  named: ['leader', 'volunteer', 'village-head'].map((word) => ({ personId: personaId(word), presence: 'complete' })),
  photos: 14,
  unpassedPhotos: true,
  orderId: 'o-fullest',
})

const inDays = (stage: Stage, chosen: Pick<Outline, 'id' | 'state' | 'team'>, days: number) =>
  drawOutline(stage, { ...chosen, midnight: midnightOf(stage.now) + days * DAY_MS })

/** The coming two weeks of 沙坪坝, and what has ended and waits to be closed. */
const others = (stage: Stage, teams: readonly Team[]): Outline[] => {
  const coming = Array.from({ length: 16 }, (_, index) => {
    const id = numbered('act-coming', index)
    const outline = inDays(stage, { id, state: 'upcoming', team: stage.random.pick(teams) }, 1 + (index % 14))
    const isFull = index % 7 === 3
    const isOrdered = index % 4 === 0
    return {
      ...outline,
      ...(isFull ? { capacity: outline.seats, waiting: 3, withdrawn: 0 } : {}),
      ...(isOrdered ? { orderId: `o-${id}` } : {}),
    }
  })
  const ended = Array.from({ length: 6 }, (_, index) => ({
    ...inDays(stage, { id: numbered('act-ended', index), state: 'ended', team: stage.random.pick(teams) }, -1 - index),
    photos: index % 3,
  }))
  return [...coming, ...ended]
}
