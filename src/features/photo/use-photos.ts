import { useEffect, useState } from 'react'
import type { PhotoView } from '@shared/contract/photo'
import { usePagedList } from '@/hooks/use-paged-list'

/** 照片 of one activity, all of them; what is reviewed here is seen at once. */
export function usePhotos(activityId: string) {
  const list = usePagedList('photo.list', { activityId })
  const [changed, setChanged] = useState<ReadonlyMap<string, PhotoView>>(new Map())
  const { hasMore, isLoadingMore, status, loadMore } = list

  // The best three are chosen among all.
  useEffect(() => {
    if (hasMore && !isLoadingMore && status === 'ready') loadMore()
  }, [hasMore, isLoadingMore, status, loadMore])

  const photos = list.items.map((photo) => changed.get(photo._id) ?? photo)
  return {
    list,
    photos,
    passed: photos.filter((photo) => photo.status === 'passed'),
    note: (photo: PhotoView) => setChanged((before) => new Map([...before, [photo._id, photo]])),
    refresh: list.refresh,
  }
}
export type Photos = ReturnType<typeof usePhotos>
