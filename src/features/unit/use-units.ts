import { useEffect } from 'react'
import { usePagedList } from '@/hooks/use-paged-list'

/** Every unit of today, for a choice: a picker shows every name or misleads. */
export function useUnits(isWanted: boolean) {
  const { items, hasMore, isLoadingMore, status, loadMore } = usePagedList('unit.list', isWanted ? {} : null)

  useEffect(() => {
    if (hasMore && !isLoadingMore && status === 'ready') loadMore()
  }, [hasMore, isLoadingMore, status, loadMore])

  return items.map(({ _id, name }) => ({ value: _id, label: name }))
}
