import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Field } from '@/components/field/field'
import { PhotoGrid } from '@/components/photo-grid/photo-grid'
import { clockTime } from '@/components/when'
import { usePagedList } from '@/hooks/use-paged-list'
import { go } from '@/platform/navigate'

type Props = { activityId: string; chosen: string | null; onChange: (photoId: string | null) => void }

/** 签到表的照片 among those of the activity; a second tap takes it back. What was returned bears nothing out. */
export function SheetPhoto({ activityId, chosen, onChange }: Props) {
  const { items, status, hasMore, loadMore } = usePagedList('photo.list', { activityId })
  const photos = items.filter((photo) => photo.status !== 'returned')

  return (
    <Field label="签到表的照片" isRequired={false} help="选一张，核实的人看得到">
      <View className="stack g16">
        {photos.length > 0 && (
          <PhotoGrid
            photos={photos.map(({ _id, thumbnailUrl, takenAt, uploaderName }) => ({
              id: _id,
              url: thumbnailUrl,
              label: `${clockTime(takenAt)} ${uploaderName}拍的`,
              order: _id === chosen ? 1 : null,
            }))}
            onOpen={(id) => onChange(id === chosen ? null : id)}
          />
        )}
        {hasMore && (
          <Button size="s" kind="line" onClick={loadMore}>
            再看一些照片
          </Button>
        )}
        {status === 'ready' && photos.length === 0 && (
          <Button kind="line" isBlock icon="camera" onClick={() => void go('activityPhotos', { activityId })}>
            还没有照片，去传签到表
          </Button>
        )}
      </View>
    </Field>
  )
}
