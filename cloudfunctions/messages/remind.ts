import type { Activity } from '@shared/contract/activity'
import { isCivil, remindBefore } from '@shared/domain/notice/civil-hours'
import { chinaDay, eachDay, MINUTE_MS } from '@shared/domain/time/china-time'
import type { World } from '@cloud/aggregation/world'
import { findAll } from '@cloud/kernel/find-all'
import { tell } from './tell'
import { takeTurn } from './turn'

const EVERY_MS = 5 * MINUTE_MS
const IDS_AT_ONCE = 100

/**
 * 活动提醒: one to everybody who has a place, a day ahead and at a civil hour. One for each start: an activity that was
 * moved reminds again. A cancelled one reminds nobody. Answers how many activities it reminded of.
 */
export async function remind(world: World): Promise<number> {
  if (!isCivil(world.now())) return 0
  if (!(await takeTurn('reminders', EVERY_MS, world))) return 0

  const [now, before] = [world.now(), remindBefore(world.now())]
  let reminded = 0
  for (const day of eachDay(chinaDay(now), chinaDay(before))) {
    const soon = (await publishedOn(day, world)).filter(({ startsAt }) => startsAt > now && startsAt < before)
    for (const activity of await notYetReminded(soon, world)) {
      await remindOf(activity, world)
      reminded++
    }
  }
  return reminded
}

const publishedOn = (day: string, { store }: World): Promise<Activity[]> =>
  findAll(store.activities, { where: { day, status: 'published' } }, 'listKey')

const markOf = ({ _id, startsAt }: Activity) => `${_id}-${startsAt}`

async function notYetReminded(activities: readonly Activity[], { store }: World): Promise<Activity[]> {
  const marks = new Set<string>()
  for (let from = 0; from < activities.length; from += IDS_AT_ONCE) {
    const some = activities.slice(from, from + IDS_AT_ONCE).map(markOf)
    for (const { _id } of await store.reminded.getMany(some)) marks.add(_id)
  }
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
