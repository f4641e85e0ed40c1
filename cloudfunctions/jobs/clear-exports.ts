import type { ReportExport } from '@shared/contract/report'
import { DAY_MS, HOUR_MS } from '@shared/domain/time/china-time'
import type { World } from '@cloud/aggregation/world'
import type { Files } from '@cloud/gateways/files'
import { takeTurn } from '@cloud/messages/turn'

const AT_ONCE = 20

/** Files of exports are there for a day: long enough to take them, and nothing of a report lies about. Answers how many it cleared. */
export async function clearExports(world: World & { files: Files }): Promise<number> {
  const { store, now } = world
  if (!(await takeTurn('exports', HOUR_MS, world))) return 0
  const old = await store.reportExports.find({
    where: { hasFiles: true },
    range: { field: 'at', lt: now() - DAY_MS },
    order: { field: 'at', direction: 'asc' },
    limit: AT_ONCE,
  })
  for (const one of old) await clear(one, world)
  return old.length
}

/** The files first: who was cut off in between takes away what is not there any more. */
async function clear(before: ReportExport, { store, files }: World & { files: Files }): Promise<void> {
  await files.remove([...before.slices, ...Object.values(before.files)])
  const { hasFiles: _, ...rest } = before
  const isSaved = await store.reportExports.replace(before, { ...rest, slices: [], files: {} })
  if (!isSaved) console.info('export goes on', { id: before._id })
}
