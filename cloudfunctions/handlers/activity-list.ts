import { activityApi } from '@shared/contract/activity'
import type { Input } from '@shared/contract/api'
import { ok, refuse } from '@shared/contract/result'
import { viewEntry } from '@shared/domain/activity/view'
import { may } from '@shared/domain/permission/permissions'
import { timeKey } from '@shared/domain/time/list-key'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { streetsToday } from './streets'

type ListInput = Input<'activity.list'>
type When = NonNullable<ListInput['when']>

/** Each list is one stored state and one side of the clock, so that one index serves it. */
const LISTS = {
  upcoming: { status: 'published', direction: 'asc', side: 'gt' },
  toClose: { status: 'published', direction: 'desc', side: 'lt' },
  closed: { status: 'closed', direction: 'desc', side: 'lt' },
  draft: { status: 'draft', direction: 'desc', side: null },
} as const satisfies Record<When, object>

export const list = implement(activityApi['activity.list'], async (input, deps) => {
  const { status, direction, side } = LISTS[input.when]
  if (status === 'draft' && !may('activity.draft', deps.caller, targetOf(input))) return refuse('FORBIDDEN')

  const now = deps.now()
  const found = await deps.store.activities.find({
    where: { status, ...groupOf(input) },
    ...(await streetsOf(input, deps)),
    range: { field: 'listKey', ...(side ? { [side]: timeKey(now) } : {}), ...after(input.cursor, direction) },
    order: { field: 'listKey', direction },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (activity) => viewEntry(activity, now)))
})

/** What is asked for narrows what is found: a draft that is listed lies in the named team and the named unit. */
const targetOf = ({ teamId, unitId }: ListInput) => ({ teamIds: teamId ? [teamId] : [], unitId: unitId ?? null })

const groupOf = ({ subdistrictId, teamId, unitId }: ListInput) => ({
  ...(subdistrictId ? { subdistrictId } : {}),
  ...(teamId ? { teamId } : {}),
  ...(unitId ? { unitId } : {}),
})

/** A district is asked for by its subdistricts of today: records never store a district. */
async function streetsOf({ districtId }: ListInput, deps: Deps) {
  if (!districtId) return {}
  return { oneOf: { field: 'subdistrictId' as const, values: await streetsToday(districtId, deps) } }
}
