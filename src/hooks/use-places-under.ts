import { useEffect } from 'react'
import { usePagedList } from './use-paged-list'

/** The places directly under one on a day, all of them: a picker shows every name or misleads. Null waits. */
export function usePlacesUnder(parentId: string | null, on?: string) {
  const { items, hasMore, isLoadingMore, status, loadMore } = usePagedList(
    'area.children',
    parentId ? { parentId, ...(on ? { on } : {}) } : null,
  )

  useEffect(() => {
    if (hasMore && !isLoadingMore && status === 'ready') loadMore()
  }, [hasMore, isLoadingMore, status, loadMore])

  return {
    options: items.map(({ _id, name }) => ({ value: _id, label: name })),
    isLoading: parentId !== null && (status === 'loading' || hasMore),
  }
}
