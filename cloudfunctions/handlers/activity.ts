import type { Activity } from '@shared/contract/activity'
import { activityApi } from '@shared/contract/activity-api'
import type { ActivityPlan } from '@shared/contract/activity-plan'
import type { Caller } from '@shared/contract/caller'
import { ok, refuse } from '@shared/contract/result'
import { closeActivity } from '@shared/domain/activity/close'
import { cancelActivity } from '@shared/domain/activity/lifecycle'
import { textsOf, withTextChecked } from '@shared/domain/activity/texts'
import { viewActivity } from '@shared/domain/activity/view'
import { draftActivity, rewriteActivity, type DraftInput } from '@shared/domain/activity/write'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam } from '@shared/domain/permission/relations'
import { calendarWith } from '@shared/domain/time/loaded-years'
import { settleActivity } from '@cloud/aggregation/settle'
import type { Deps } from '@cloud/kernel/deps'
import { loadedYears } from '@cloud/kernel/holidays'
import { implement } from '@cloud/kernel/implement'
import { mayKnow, shown, worldOf } from './activity-load'
import { publishedOrSubmitted } from './activity-review'
import { chosenScript } from './script-load'
import { activeTeam } from './team-load'
import { checkTexts } from './texts'

export const SEED_BYTES = 20

export const get = implement(activityApi['activity.get'], async ({ activityId }, deps) => {
  const { store } = deps
  const found = await store.activities.getWith(activityId, {
    years: loadedYears(store),
    bookings: {
      of: store.bookings,
      query: {
        where: { activityId },
        order: { field: 'listKey' as const, direction: 'asc' as const },
        limit: RESOURCES_SHOWN,
      },
    },
  })
  if (!found || !mayKnow(found.doc, deps)) return refuse('NOT_FOUND')
  const { years, bookings } = found.found
  return shown(found.doc, deps, { calendar: calendarWith(years), bookings })
})

/** Nobody takes more along. */
const RESOURCES_SHOWN = 10

export const draft = implement(activityApi['activity.draft'], async ({ key, activityId, orderId, ...plan }, deps) => {
  const { store } = deps
  const id = activityId ?? `${deps.caller._id}-${key}`
  const before = await store.activities.get(id)
  if (activityId && !(before && mayKnow(before, deps))) return refuse('NOT_FOUND')
  const team = await hostFor(before, plan.teamId, deps)
  if (!team) return refuse('FORBIDDEN')
  const opening = await mayWrite(before, { plan, orderId }, deps)
  if (!opening.ok) return opening
  const subdistrict = await subdistrictOf(plan.areaId, deps)
  if (!subdistrict) return refuse('AREA_UNKNOWN')

  const seed = deps.randomHex(SEED_BYTES)
  const partnerNames = await partnerNamesOf(plan, deps)
  const input = { activityId: id, plan, seed, orderId: orderId ?? null, subdistrict, team, partnerNames }
  return write(before, input, deps)
})

/** What the partner teams are called; one that is not there has no name and is told nothing. */
export async function partnerNamesOf({ partnerTeamIds }: Pick<ActivityPlan, 'partnerTeamIds'>, { store }: Deps) {
  if (partnerTeamIds.length === 0) return []
  const teams = new Map((await store.teams.getMany(partnerTeamIds)).map(({ _id, name }) => [_id, name]))
  return partnerTeamIds.map((teamId) => teams.get(teamId) ?? '')
}

/** What is new is posted by whom it may be; a script that is chosen now is one that is to be had. */
async function mayWrite(
  before: Activity | null,
  wish: { plan: ActivityPlan; orderId: string | undefined },
  deps: Deps,
) {
  const opening = before ? ok(null) : await mayOpen(wish.plan.teamId, wish.orderId, deps)
  return opening.ok ? chosenScript(wish.plan.scriptId, before?.scriptId ?? null, deps) : opening
}

/** Something new is posted by a team that is active, and for an order by the team that took it. */
async function mayOpen(teamId: string, orderId: string | undefined, deps: Deps) {
  const standing = await activeTeam(teamId, deps)
  if (!standing.ok) return standing
  return orderId && !(await hasAccepted(orderId, teamId, deps)) ? refuse('ORDER_NOT_ACCEPTED') : ok(null)
}

async function write(before: Activity | null, input: DraftInput, deps: Deps) {
  const { caller, store, now } = deps
  const written = before ? rewriteActivity(before, input, now()) : draftActivity(input, caller, now())
  if (!written.ok) return written
  // Nobody but who runs it reads a draft; its text is checked when it is published.
  const checked = written.value.status === 'draft' ? written : await textChecked(written.value, deps)
  if (!checked.ok) return checked

  const isSaved = before
    ? await store.activities.replace(before, checked.value)
    : await store.activities.insert(checked.value)
  return isSaved ? shown(checked.value, deps) : refuse('CHANGED_MEANWHILE')
}

async function textChecked(activity: Activity, deps: Deps) {
  const texts = await checkTexts(textsOf(activity), deps)
  return texts.ok ? ok(withTextChecked(activity, texts.value.isChecked)) : texts
}

/** The hosting team: one the caller may post for; what exists stays with its team and may be rewritten by whoever runs it. */
export async function hostFor(
  before: Activity | null,
  teamId: string,
  { caller, store }: Deps,
): Promise<DraftInput['team'] | null> {
  const team = before ? hostOf(before) : (ownTeam(teamId, caller) ?? (await store.teams.get(teamId)))
  if (!team || team._id !== teamId) return null
  return may('activity.draft', caller, { teamIds: [teamId], unitId: team.unitId }) ? team : null
}

const hostOf = ({ teamId, teamName, unitId }: Activity) => ({ _id: teamId, name: teamName, unitId })

/** Whoever leads the team carries its name along: it need not be looked up. */
const ownTeam = (teamId: string, { memberships }: Caller) => {
  const own = memberships.find((one) => one.teamId === teamId)
  return own && { _id: teamId, name: own.teamName, unitId: own.unitId }
}

export const publish = implement(activityApi['activity.publish'], async ({ activityId }, deps) => {
  const activity = await deps.store.activities.get(activityId)
  if (!activity || !mayKnow(activity, deps)) return refuse('NOT_FOUND')
  if (!may('activity.publish', deps.caller, ofTeam(activity))) return refuse('FORBIDDEN')

  const published = await publishedOrSubmitted(activity, deps)
  if (!published.ok) return published
  const standing = await activeTeam(activity.teamId, deps)
  if (!standing.ok) return standing
  const checked = await textChecked(published.value, deps)
  if (!checked.ok) return checked
  const isSaved = await deps.store.activities.replace(activity, checked.value)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')

  // The order moves on at once, while somebody looks; `jobs` would do it within seconds.
  if (activity.orderId) await settleActivity(activityId, deps)
  return ok(viewActivity(checked.value, null, worldOf(checked.value, deps)))
})

export const cancel = implement(activityApi['activity.cancel'], async ({ activityId, reason }, deps) => {
  const activity = await deps.store.activities.get(activityId)
  if (!activity || !mayKnow(activity, deps)) return refuse('NOT_FOUND')
  if (!may('activity.cancel', deps.caller, ofTeam(activity))) return refuse('FORBIDDEN')

  const cancelled = cancelActivity(activity, reason, deps.now())
  if (!cancelled.ok) return cancelled
  const isSaved = await deps.store.activities.replace(activity, cancelled.value)
  return isSaved ? shown(cancelled.value, deps) : refuse('CHANGED_MEANWHILE')
})

export const close = implement(activityApi['activity.close'], async ({ activityId, closing }, deps) => {
  const { store, caller, now } = deps
  const activity = await store.activities.get(activityId)
  if (!activity || !mayKnow(activity, deps)) return refuse('NOT_FOUND')
  if (!may('activity.close', caller, ofTeam(activity))) return refuse('FORBIDDEN')

  // One who waits for a word is enough to refuse; nobody else's record need be looked at.
  const waiting = { activityId, status: 'present', confirmed: null } as const
  const attendances = await store.attendances.find({ where: waiting, limit: 1 })
  const photos = await store.photos.getMany(closing.bestPhotoIds)
  const passedPhotoIds = photos
    .filter((photo) => photo.activityId === activityId && photo.status === 'passed')
    .map(({ _id }) => _id)
  const closed = closeActivity(
    activity,
    { ...closing, attendances, passedPhotoIds },
    { personId: caller._id, now: now() },
  )
  if (!closed.ok) return closed

  const isSaved = await store.activities.replace(activity, closed.value)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  if (activity.orderId) await settleActivity(activityId, deps)
  return shown(closed.value, deps)
})

async function hasAccepted(orderId: string, teamId: string, { store }: Deps) {
  const order = await store.orders.get(orderId)
  return order?.teamId === teamId && order.status === 'accepted'
}

/** The subdistrict a place lies in: itself, or the one above a community. */
export async function subdistrictOf(areaId: string, { store }: Pick<Deps, 'store'>) {
  const area = await store.areas.get(areaId)
  if (!area || area.level === 'city' || area.level === 'district') return null
  if (area.level === 'subdistrict') return area
  const parentId = area.periods[area.periods.length - 1]?.parentId
  return parentId ? store.areas.get(parentId) : null
}
