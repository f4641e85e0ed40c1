import { areaApi } from '@shared/contract/area'
import { ok } from '@shared/contract/result'
import { parentOn } from '@shared/domain/area/tree'
import { chinaDay } from '@shared/domain/time/china-time'
import { implement } from '@cloud/kernel/implement'
import { after } from '@cloud/kernel/paging'

/** A picker shows all of one level at once; the fullest has some 80 places. */
const AREAS_AT_ONCE = 100

export const children = implement(areaApi['area.children'], async ({ parentId, on, cursor }, { store, now }) => {
  const found = await store.areas.find({
    where: { parentIds: parentId },
    range: { field: 'listKey', ...after(cursor, 'asc') },
    order: { field: 'listKey', direction: 'asc' },
    limit: AREAS_AT_ONCE,
  })
  const day = on ?? chinaDay(now())
  const last = found[AREAS_AT_ONCE - 1]
  return ok({ items: found.filter((area) => parentOn(area, day) === parentId), nextCursor: last?.listKey ?? null })
})
