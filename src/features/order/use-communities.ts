import { useEffect } from 'react'
import { usePagedList } from '@/hooks/use-paged-list'

/** The communities of a street as choices; the street itself is the answer of who does not know. */
export function useCommunities(street: { id: string; name: string } | null) {
  const list = usePagedList('area.children', street ? { parentId: street.id } : null)
  const { items, hasMore, isLoadingMore, status, loadMore } = list

  // A picker shows all names or misleads.
  useEffect(() => {
    if (hasMore && !isLoadingMore && status === 'ready') loadMore()
  }, [hasMore, isLoadingMore, status, loadMore])

  const unsure = street ? [{ value: street.id, label: '说不准，先写街道' }] : []
  return {
    options: [...unsure, ...items.map(({ _id, name }) => ({ value: _id, label: name }))],
    isLoading: street !== null && (status === 'loading' || hasMore),
  }
}
