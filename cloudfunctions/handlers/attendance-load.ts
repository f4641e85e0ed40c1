import type { Attendance } from '@shared/contract/attendance'
import type { Deps } from '@cloud/kernel/deps'

const AT_ONCE = 1_000

/** Every record of one activity; at most 2,000 people have a place in one. */
export async function allAttendances(activityId: string, { store }: Pick<Deps, 'store'>): Promise<Attendance[]> {
  const all: Attendance[] = []
  for (let last = ''; ;) {
    const found = await store.attendances.find({
      where: { activityId },
      range: { field: 'listKey', gt: last },
      order: { field: 'listKey', direction: 'asc' },
      limit: AT_ONCE,
    })
    all.push(...found)
    if (found.length < AT_ONCE) return all
    last = found[found.length - 1]!.listKey
  }
}
