import { activitySeriesApi } from '@shared/contract/activity-series'
import type { Activity } from '@shared/contract/activity'
import { ok, refuse } from '@shared/contract/result'
import { cancelActivity, letOut } from '@shared/domain/activity/lifecycle'
import { submitActivity } from '@shared/domain/activity/review'
import { repeatedPlans, seriesIds, seriesMemberId } from '@shared/domain/activity/series'
import { textsOf, withTextChecked } from '@shared/domain/activity/texts'
import { viewEntry } from '@shared/domain/activity/view'
import { draftActivity } from '@shared/domain/activity/write'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam } from '@shared/domain/permission/relations'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { hostFor, partnerNamesOf, SEED_BYTES, subdistrictOf } from './activity'
import { mayKnow } from './activity-load'
import { publishesFreely } from './activity-review'
import { chosenScript } from './script-load'
import { activeTeam } from './team-load'
import { checkTexts } from './texts'
import { unitAdminIds } from '@cloud/kernel/unit-desk'

export const repeat = implement(
  activitySeriesApi['activity.repeat'],
  async ({ key, repeat, isToPublish, ...plan }, deps) => {
    const team = await hostFor(null, plan.teamId, deps)
    if (!team) return refuse('FORBIDDEN')
    const standing = await activeTeam(plan.teamId, deps)
    if (!standing.ok) return standing
    const subdistrict = await subdistrictOf(plan.areaId, deps)
    if (!subdistrict) return refuse('AREA_UNKNOWN')
    const script = await chosenScript(plan.scriptId, null, deps)
    if (!script.ok) return script

    const partnerNames = await partnerNamesOf(plan, deps)
    const [id, way] = [
      `${deps.caller._id}-${key}`,
      isToPublish ? await publishing(plan.teamId, team.unitId, deps) : kept,
    ]
    const texts = isToPublish ? await checkTexts(textsOf(plan), deps) : ok({ isChecked: true })
    if (!texts.ok) return texts
    const members: Activity[] = []
    for (const [index, each] of repeatedPlans(plan, repeat).entries()) {
      const seed = deps.randomHex(SEED_BYTES)
      const input = { activityId: seriesMemberId(id, index), plan: each, seed, orderId: null, subdistrict, team }
      const drafted = draftActivity({ ...input, partnerNames }, deps.caller, deps.now())
      if (!drafted.ok) return drafted
      const made = way({ ...drafted.value, series: { id, index, count: repeat.times } })
      if (!made.ok) return made
      members.push(withTextChecked(made.value, texts.value.isChecked))
    }
    await keepMissing(members, deps)
    return ok(await entriesOf(members, deps))
  },
)

type Way = (draft: Activity) => { ok: true; value: Activity } | ReturnType<typeof submitActivity>

const kept: Way = (draft) => ok(draft)

/** Published at once, or handed in where the unit looks first. */
async function publishing(teamId: string, unitId: string, deps: Deps): Promise<Way> {
  const now = deps.now()
  if (await publishesFreely({ teamId, unitId }, deps)) return (draft) => letOut(draft, now)
  const adminIds = await unitAdminIds(unitId, deps)
  return (draft) => submitActivity(draft, { personId: deps.caller._id, now }, adminIds)
}

/** What a request that was cut off has written already is left as it is. */
async function keepMissing(members: readonly Activity[], { store }: Deps): Promise<void> {
  for (const member of members) {
    const isNew = await store.activities.insert(member)
    if (!isNew) console.info('member of a series was there', { activityId: member._id })
  }
}

export const series = implement(activitySeriesApi['activity.series'], async ({ activityId }, deps) => {
  const activity = await deps.store.activities.get(activityId)
  if (!activity || !mayKnow(activity, deps)) return refuse('NOT_FOUND')
  return ok(
    await entriesOf(
      seriesIds(activity).map((_id) => ({ _id })),
      deps,
    ),
  )
})

/** As they are stored now, in the order of the series. */
async function entriesOf(members: readonly Pick<Activity, '_id'>[], deps: Deps) {
  const found = await deps.store.activities.getMany(members.map(({ _id }) => _id))
  const known = found.filter((activity) => mayKnow(activity, deps)).sort((a, b) => a.startsAt - b.startsAt)
  return { items: known.map((activity) => viewEntry(activity, deps.now())) }
}

export const cancelRest = implement(activitySeriesApi['activity.cancelRest'], async ({ activityId, reason }, deps) => {
  const { store, caller, now } = deps
  const activity = await store.activities.get(activityId)
  if (!activity || !mayKnow(activity, deps)) return refuse('NOT_FOUND')
  if (!may('activity.cancelRest', caller, ofTeam(activity))) return refuse('FORBIDDEN')

  const ids = seriesIds(activity).slice(activity.series?.index ?? 0)
  const rest = await store.activities.getMany(ids)
  const cancellable = rest.flatMap((before) => {
    const cancelled = cancelActivity(before, reason, now())
    return cancelled.ok ? [{ before, after: cancelled.value }] : []
  })
  if (cancellable.length === 0) return refuse('ACTIVITY_FINAL')

  let isAllSaved = true
  for (const { before, after } of cancellable)
    isAllSaved = (await store.activities.replace(before, after)) && isAllSaved
  return isAllSaved ? ok(await entriesOf(rest, deps)) : refuse('CHANGED_MEANWHILE')
})
