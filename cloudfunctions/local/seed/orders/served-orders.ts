import type { Account } from '@shared/contract/account'
import type { Activity } from '@shared/contract/activity'
import type { Order, OrderStatus } from '@shared/contract/order'
import { DAY_MS, HOUR_MS, inChina } from '@shared/domain/time/china-time'
import type { Stage } from '../activities/stage'
import { TOPICS } from '../topics'
import { anOrder } from './an-order'
import { EVERY_STEP, PATHS, RATINGS } from './wishes'

/** The order behind an activity, told backwards from it. */
export const servedOrder = (stage: Stage, activity: Activity, resident: Account): Order => {
  const topic = TOPICS.find(({ scriptId }) => scriptId === activity.scriptId)
  const steps = stepsOf(stage, activity)
  const isRated = steps.some(({ status }) => status === 'rated')

  const served = anOrder(stage, {
    resident,
    activityId: activity._id,
    team: {
      teamId: activity.teamId,
      teamName: activity.teamName,
      leaderId: activity.createdById,
      unitId: activity.unitId,
    },
    steps,
    rating: isRated ? ratingOf(stage, activity) : null,
    wanted: {
      _id: activity.orderId ?? '',
      topic: topic?.tag ?? 'other',
      need: topic?.need ?? activity.title,
      day: activity.day,
      partOfDay: inChina(activity.startsAt).hour() < 12 ? 'morning' : 'afternoon',
      areaId: activity.areaId,
      subdistrictId: activity.subdistrictId,
      subdistrictName: activity.subdistrictName,
      place: activity.venueName,
      headCount: stage.random.int(15, 80),
      // Who answers for the place may be another unit than the team's.
      unitId: answering(stage, activity),
    },
  })
  return { ...served, scriptId: activity.scriptId }
}

const answering = (stage: Stage, { unitId, subdistrictId, day }: Activity) => {
  const isSociety = stage.units.some(({ _id, kind }) => _id === unitId && kind !== 'area')
  const districtId = stage.tree.districtOf(subdistrictId, day)
  return isSociety ? (stage.units.find(({ areaId }) => areaId === districtId)?._id ?? unitId) : unitId
}

const stepsOf = (stage: Stage, activity: Activity) => {
  const scheduledAt = activity.publishedAt ?? activity.createdAt
  const servedAt = activity.closing?.at ?? null
  const path = activity._id === 'act-fullest' ? EVERY_STEP : PATHS[statusOf(stage, servedAt)]
  const before = path.indexOf('scheduled')
  const afterServed: Partial<Record<OrderStatus, number>> = { delivered: 0, rated: 30 * HOUR_MS, closed: 15 * DAY_MS }

  return path.map((status, index) => ({
    status,
    at:
      index > before
        ? (servedAt ?? scheduledAt) + (afterServed[status] ?? 0)
        : scheduledAt - (before - index) * 22 * HOUR_MS,
  }))
}

const statusOf = (stage: Stage, servedAt: number | null): OrderStatus => {
  if (servedAt === null) return 'scheduled'
  const age = stage.now - servedAt
  if (age > 16 * DAY_MS) return 'closed'
  return age > 5 * DAY_MS && stage.random.chance(0.7) ? 'rated' : 'delivered'
}

const ratingOf = (stage: Stage, { _id }: Activity): Order['rating'] =>
  (_id === 'act-fullest' ? RATINGS[0] : stage.random.pick(RATINGS)) ?? null
