import type { Activity } from '@shared/contract/activity'
import type { ActivityPlan } from '@shared/contract/activity-plan'
import type { Area } from '@shared/contract/area'
import type { Caller } from '@shared/contract/caller'
import { ok, refuse } from '@shared/contract/result'
import { chinaDay, DAY_MS } from '@shared/domain/time/china-time'
import { dayKey, listKey } from '@shared/domain/time/list-key'
import { tellOfChange, tellReviewer } from './change-notice'
import { insuranceGap } from './insurance'
import { UNPUBLISHED } from './phase'
import { moveUp } from './places'
import { changed } from '@shared/domain/report/bucket'
import { activityBuckets } from '@shared/domain/report/buckets-of'

export type DraftInput = {
  activityId: string
  plan: ActivityPlan
  /** Seed of the rotating code, 20 random bytes as hex. */
  seed: string
  orderId: string | null
  subdistrict: Pick<Area, '_id' | 'name'>
  team: { name: string; unitId: string }
  /** In the order of the plan's `partnerTeamIds`. */
  partnerNames?: readonly string[]
}

/** A new draft of a team's activity. */
export function draftActivity(input: DraftInput, caller: Caller, now: number) {
  if (!lastsAWhile(input.plan)) return refuse('INVALID_INPUT')
  if (input.plan.startsAt <= now) return refuse('ACTIVITY_STARTED')

  const activity: Activity = {
    ...input.plan,
    ...placed(input),
    _id: input.activityId,
    rev: 0,
    dirty: [],
    outbox: [],
    effects: [],
    status: 'draft',
    taken: 0,
    people: [],
    waiting: [],
    seed: input.seed,
    closing: null,
    corrections: [],
    cancelReason: '',
    review: null,
    series: null,
    orderId: input.orderId,
    createdById: caller._id,
    createdAt: now,
    publishedAt: null,
  }
  return ok(activity)
}

/** Rewrites a plan before the start; people keep their places. */
export function rewriteActivity(before: Activity, input: DraftInput, now: number) {
  if (!lastsAWhile(input.plan)) return refuse('INVALID_INPUT')
  if (before.startsAt <= now || input.plan.startsAt <= now) return refuse('ACTIVITY_STARTED')
  if (before.status !== 'published' && !UNPUBLISHED.includes(before.status)) return refuse('ACTIVITY_STARTED')
  if (input.plan.capacity < before.taken) return refuse('CAPACITY_BELOW_TAKEN')
  const gap = before.status === 'published' ? insuranceGap(input.plan) : null
  if (gap) return refuse(gap)

  const after = moveUp({ ...before, ...input.plan, ...placed(input), status: statusAfter(before) })
  return ok(changed(before, tellReviewer(before, tellOfChange(before, after)), activityBuckets))
}

/** What is rewritten while the unit looks at it is handed in anew: nobody passes what they have not seen. */
const statusAfter = ({ status }: Activity) => (status === 'submitted' ? 'draft' : status)

/** With time to come early and to leave late, presence stays below the week that `Minutes` can hold. */
const LONGEST_MS = 6 * DAY_MS

const lastsAWhile = ({ startsAt, endsAt }: ActivityPlan) => startsAt < endsAt && endsAt - startsAt <= LONGEST_MS

const placed = ({ activityId, plan, subdistrict, team, partnerNames = [] }: DraftInput) => ({
  partnerNames: [...partnerNames],
  teamName: team.name,
  unitId: team.unitId,
  subdistrictId: subdistrict._id,
  subdistrictName: subdistrict.name,
  ...dayOf(plan.startsAt, activityId),
  listKey: listKey(plan.endsAt, activityId),
})

const dayOf = (startsAt: number, activityId: string) => {
  const day = chinaDay(startsAt)
  return { day, dayKey: dayKey(day, activityId) }
}
