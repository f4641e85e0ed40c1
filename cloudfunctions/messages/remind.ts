import type { Activity } from '@shared/contract/activity'
import { isCivil, remindBefore } from '@shared/domain/notice/civil-hours'
import { MINUTE_MS } from '@shared/domain/time/china-time'
import { timeKey } from '@shared/domain/time/list-key'
import type { World } from '@cloud/aggregation/world'
import { tell } from './tell'
import { takeTurn } from './turn'

const EVERY_MS = 5 * MINUTE_MS
const AT_ONCE = 100

/**
 * 活动提醒: one to everybody who has a place, a day ahead and at a civil hour. One for each start: an activity that was
 * moved reminds again. A cancelled one reminds nobody. Answers how many activities it reminded of.
 */
export async function remind(world: World): Promise<number> {
  if (!isCivil(world.now())) return 0
  if (!(await takeTurn('reminders', EVERY_MS, world))) return 0

  let reminded = 0
  for (let from = timeKey(world.now()); ;) {
    const soon = await beginningSoon(from, world)
    for (const activity of await notYetReminded(soon, world)) {
      await remindOf(activity, world)
      reminded++
    }
    const last = soon[soon.length - 1]
    if (!last || soon.length < AT_ONCE) return reminded
    from = last.listKey
  }
}

const beginningSoon = (from: string, { store, now }: World): Promise<Activity[]> =>
  store.activities.find({
    where: { status: 'published' },
    range: { field: 'listKey', gt: from, lt: timeKey(remindBefore(now())) },
    order: { field: 'listKey', direction: 'asc' },
    limit: AT_ONCE,
  })

const markOf = ({ _id, startsAt }: Activity) => `${_id}-${startsAt}`

async function notYetReminded(activities: readonly Activity[], { store }: World): Promise<Activity[]> {
  if (activities.length === 0) return []
  const marks = new Set((await store.reminded.getMany(activities.map(markOf))).map(({ _id }) => _id))
  return activities.filter((activity) => !marks.has(markOf(activity)))
}

/** Marked when everybody has been told: who is cut off begins again, and nobody hears it twice. */
async function remindOf(activity: Activity, world: World): Promise<void> {
  const { _id, title, people } = activity
  const kind = 'activityReminder' as const
  for (const personId of people) {
    const id = `${markOf(activity)}-${kind}-${personId}`
    await tell({ _id: id, personId, kind, subject: title, link: { page: 'activity', id: _id } }, world)
  }
  const isFirst = await world.store.reminded.insert({ _id: markOf(activity), rev: 0 })
  if (!isFirst) console.info('reminded at the same time elsewhere', { activityId: _id })
}
