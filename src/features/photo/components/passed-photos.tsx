import { View } from '@tarojs/components'
import { PhotoGrid } from '@/components/photo-grid/photo-grid'
import { SectionHead } from '@/components/section-head/section-head'
import { clockTime } from '@/components/when'
import { usePagedList } from '@/hooks/use-paged-list'
import { previewPhotos } from '@/platform/image'
import { go } from '@/platform/navigate'

const SHOWN = 6

/** The passed photos of an activity, a few of them; nothing where there are none. */
export function PassedPhotos({ activityId }: { activityId: string }) {
  const list = usePagedList('photo.list', { activityId })
  const passed = list.items.filter(({ status }) => status === 'passed').slice(0, SHOWN)
  if (passed.length === 0) return null
  const urls = passed.map(({ url }) => url)

  return (
    <View className="stack g16">
      <SectionHead title="照片" more="全部照片" onMore={() => void go('activityPhotos', { activityId })} />
      <PhotoGrid
        photos={passed.map((photo) => ({
          id: photo._id,
          url: photo.thumbnailUrl,
          label: photo.caption || `${clockTime(photo.takenAt)} 拍的`,
        }))}
        onOpen={(id) => previewPhotos(urls, passed.find(({ _id }) => _id === id)?.url ?? '')}
      />
    </View>
  )
}
