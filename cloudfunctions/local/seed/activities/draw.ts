import type { Team } from '@shared/contract/team'
import { MINUTE_MS, chinaDay } from '@shared/domain/time/china-time'
import { isWeekend, monthOf } from '../calendar'
import { type Topic, TOPICS } from '../topics'
import { choosePlace } from './places'
import type { Outline, Stage } from './stage'

/** Minutes after midnight at which activities begin. */
const SLOTS = [9 * 60, 9 * 60 + 30, 10 * 60, 14 * 60, 14 * 60 + 30, 15 * 60]
const EVENING = 19 * 60 + 30

/** What a team of this kind offers; teams without tags offer anything. */
export const topicFor = (stage: Stage, team: Team): Topic => {
  const offered = TOPICS.filter(({ tag }) => team.tags.includes(tag))
  return stage.random.pick(offered.length > 0 ? offered : TOPICS)
}

/** An activity on a day that is given, everything else left to chance. */
export const drawOutline = (
  stage: Stage,
  chosen: Pick<Outline, 'id' | 'state' | 'team'> & { midnight: number },
): Outline => {
  const { midnight, ...fixed } = chosen
  const topic = topicFor(stage, chosen.team)
  const isEvening = topic.title.endsWith('夜')
  const seats = stage.random.int(8, 22)

  return {
    ...fixed,
    topic,
    place: choosePlace(stage, chosen.team, { topic, day: chinaDay(midnight) }),
    startsAt: midnight + (isEvening ? EVENING : stage.random.pick(SLOTS)) * MINUTE_MS,
    minutes: stage.random.pick([90, 120, 120, 150, 180]),
    seats,
    capacity: seats + stage.random.int(0, 12),
    withdrawn: stage.random.chance(0.3) ? 1 : 0,
  }
}

/** More on weekends, most in March (雷锋月) and September (科普月), little around the New Year. */
export const weightOf = (midnight: number) => (BY_MONTH[monthOf(midnight) - 1] ?? 1) * (isWeekend(midnight) ? 1.6 : 1)

const BY_MONTH = [0.5, 0.5, 2.4, 1, 1.4, 1, 0.7, 0.7, 2.4, 1, 1.1, 1]

/** Days out of many, by weight; the same day may come again. */
export const drawDays = (stage: Stage, midnights: readonly number[], count: number): number[] => {
  const sums: number[] = []
  for (const midnight of midnights) sums.push((sums.at(-1) ?? 0) + Math.round(100 * weightOf(midnight)))

  return Array.from({ length: count }, () => {
    const drawn = stage.random.int(1, sums.at(-1) ?? 1)
    return midnights[sums.findIndex((sum) => sum >= drawn)] ?? 0
  })
}

/** `act-wansheng-007` */
export const numbered = (prefix: string, index: number) => `${prefix}-${String(index + 1).padStart(3, '0')}`

/** The year-long theme of 沙坪坝. */
export const RED_ROCK = '红岩科技志愿服务行'
