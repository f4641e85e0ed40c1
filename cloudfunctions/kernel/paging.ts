import type { Page } from '@shared/contract/fields'

export const PAGE_SIZE = 20
/** One more than a page: whether it comes back says whether there is a next one. */
export const PAGE_PROBE = PAGE_SIZE + 1

type Keyed = { listKey: string }

/** Where a page starts in a list that is ordered by `listKey`. */
export const after = (cursor: string | undefined, direction: 'asc' | 'desc') =>
  cursor === undefined ? {} : direction === 'asc' ? { gt: cursor } : { lt: cursor }

/** A page out of one more document than it holds. */
export function pageOf<T extends Keyed, V>(found: readonly T[], view: (doc: T) => V): Page<V> {
  const items = found.slice(0, PAGE_SIZE)
  const last = items[items.length - 1]
  return { items: items.map(view), nextCursor: found.length > PAGE_SIZE && last ? last.listKey : null }
}
