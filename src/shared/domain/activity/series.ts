import type { Activity } from '@shared/contract/activity'
import type { ActivityPlan, Repeat } from '@shared/contract/activity-plan'
import { DAY_MS, inChina, instantOf } from '@shared/domain/time/china-time'

/** Each of a series has a name of its own, so that sending the form again makes nothing twice. */
export const seriesMemberId = (seriesId: string, index: number): string => `${seriesId}-${index}`

/** The ids of a whole series, first one first; an activity that stands alone has only its own. */
export const seriesIds = ({ _id, series }: Pick<Activity, '_id' | 'series'>): string[] =>
  series ? Array.from({ length: series.count }, (_, index) => seriesMemberId(series.id, index)) : [_id]

/** The plans of a series: the same form on later days, at the same time of day. */
export const repeatedPlans = (plan: ActivityPlan, { every, times }: Repeat): ActivityPlan[] =>
  Array.from({ length: times }, (_, index) => {
    const startsAt = stepped(plan.startsAt, every, index)
    return { ...plan, startsAt, endsAt: startsAt + (plan.endsAt - plan.startsAt) }
  })

const DAYS = { week: 7, fortnight: 14 } as const

/** A month later is the same day of the month, or its last where it is shorter. */
export const stepped = (at: number, every: Repeat['every'], steps: number): number =>
  every === 'month' ? instantOf(inChina(at).add(steps, 'month')) : at + steps * DAYS[every] * DAY_MS
