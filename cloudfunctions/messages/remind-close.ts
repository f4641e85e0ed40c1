import type { Activity } from '@shared/contract/activity'
import { closeReminder } from '@shared/domain/activity/close-reminder'
import { isCivil } from '@shared/domain/notice/civil-hours'
import { DAY_MS, HOUR_MS } from '@shared/domain/time/china-time'
import { timeKey } from '@shared/domain/time/list-key'
import type { World } from '@cloud/aggregation/world'
import { holidaysOf } from '@cloud/kernel/holidays'
import { tell } from './tell'
import { takeTurn } from './turn'

const EVERY_MS = HOUR_MS
/** Ten working days over the longest holiday are not more days than this. */
const LOOK_BACK_MS = 35 * DAY_MS
const AT_ONCE = 1_000
const IDS_AT_ONCE = 100
const OFFICERS_AT_MOST = 100

type Due = { activity: Activity; mark: string; note: string }

/**
 * 结项提醒: to those who lead the team, three working days before the last day and one before it; once each, at a civil
 * hour. Where the calendar is missing nothing is guessed and nobody is rung. Answers how many activities it reminded of.
 */
export async function remindToClose(world: World): Promise<number> {
  if (!isCivil(world.now())) return 0
  if (!(await takeTurn('closing', EVERY_MS, world))) return 0

  const due = await notYetReminded(await dueNow(world), world)
  for (const one of due) await remindOf(one, world)
  return due.length
}

async function dueNow({ store, now }: World): Promise<Due[]> {
  const calendar = await holidaysOf(store)
  const ended = await store.activities.find({
    where: { status: 'published' },
    range: { field: 'listKey', gt: timeKey(now() - LOOK_BACK_MS), lt: timeKey(now()) },
    order: { field: 'listKey', direction: 'asc' },
    limit: AT_ONCE,
  })
  return ended.flatMap((activity) => {
    const reminder = closeReminder(activity, now(), calendar)
    return reminder ? [{ activity, ...reminder }] : []
  })
}

async function notYetReminded(due: readonly Due[], { store }: World): Promise<Due[]> {
  const marks = new Set<string>()
  for (let from = 0; from < due.length; from += IDS_AT_ONCE) {
    const some = due.slice(from, from + IDS_AT_ONCE).map(({ mark }) => mark)
    for (const { _id } of await store.reminded.getMany(some)) marks.add(_id)
  }
  return due.filter(({ mark }) => !marks.has(mark))
}

/** Marked when everybody has been told, as with every reminder. */
async function remindOf({ activity, mark, note }: Due, world: World): Promise<void> {
  const { _id, teamId, title } = activity
  const leaders = await world.store.accounts.find({ where: { ledTeamIds: teamId }, limit: OFFICERS_AT_MOST })
  for (const { _id: personId } of leaders) {
    const kind = 'closeSoon' as const
    const link = { page: 'activity' as const, id: _id }
    await tell({ _id: `${mark}-${personId}`, personId, kind, subject: title, note, link }, world)
  }
  const isFirst = await world.store.reminded.insert({ _id: mark, rev: 0 })
  if (!isFirst) console.info('reminded at the same time elsewhere', { activityId: _id })
}
