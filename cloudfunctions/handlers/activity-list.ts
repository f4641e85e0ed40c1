import { activityApi } from '@shared/contract/activity-api'
import type { Input } from '@shared/contract/api'
import { ok, refuse } from '@shared/contract/result'
import { viewEntry } from '@shared/domain/activity/view'
import { UNPUBLISHED } from '@shared/domain/activity/phase'
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
  toReview: { status: 'submitted', direction: 'asc', side: null },
} as const satisfies Record<When, object>

export const list = implement(activityApi['activity.list'], async (input, deps) => {
  const { status, direction, side } = LISTS[input.when]
  if (UNPUBLISHED.includes(status) && !may('activity.draft', deps.caller, targetOf(input))) return refuse('FORBIDDEN')

  const now = deps.now()
  const found = await deps.store.activities.find({
    where: { ...groupOf(input), ...(isMixed(input) ? {} : { status }) },
    ...(isMixed(input) ? { oneOf: { field: 'status', values: UNPUBLISHED } } : await streetsOf(input, deps)),
    range: { field: 'listKey', ...(side ? { [side]: timeKey(now) } : {}), ...after(input.cursor, direction) },
    order: { field: 'listKey', direction },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (activity) => viewEntry(activity, now)))
})

/** What is asked for narrows what is found: a draft that is listed lies in the named team and the named unit. */
const targetOf = ({ teamId, unitId }: ListInput) => ({ teamIds: teamId ? [teamId] : [], unitId: unitId ?? null })

/** What a team has not out yet is one list: drafts, handed in, returned. One field at a time can be one of several. */
const isMixed = ({ when, districtId }: ListInput) => when === 'draft' && !districtId

const groupOf = ({ subdistrictId, teamId, unitId, partnerTeamId }: ListInput) => ({
  ...(partnerTeamId ? { partnerTeamIds: partnerTeamId } : {}),
  ...(subdistrictId ? { subdistrictId } : {}),
  ...(teamId ? { teamId } : {}),
  ...(unitId ? { unitId } : {}),
})

/** A district is asked for by its subdistricts of today: records never store a district. */
async function streetsOf({ districtId }: ListInput, deps: Deps) {
  if (!districtId) return {}
  return { oneOf: { field: 'subdistrictId' as const, values: await streetsToday(districtId, deps) } }
}
