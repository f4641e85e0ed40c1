import { View } from '@tarojs/components'
import { BEST } from '@shared/domain/photo/best'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { PhotoGrid } from '@/components/photo-grid/photo-grid'
import { SectionHead } from '@/components/section-head/section-head'
import { clockTime } from '@/components/when'
import { go } from '@/platform/navigate'
import { toast } from '@/platform/toast'
import type { Photos } from '../use-photos'

type Props = { activityId: string; photos: Photos; chosen: readonly string[]; onChange: (ids: string[]) => void }

/** 最好的三张: tapped in the order in which they shall stand. */
export function BestPhotos({ activityId, photos, chosen, onChange }: Props) {
  const { passed } = photos
  const toggle = (id: string) => {
    if (chosen.includes(id)) return onChange(chosen.filter((other) => other !== id))
    if (chosen.length === BEST) return toast('最多三张，先点掉一张再选')
    onChange([...chosen, id])
  }
  const open = () => void go('activityPhotos', { activityId })

  return (
    <>
      <SectionHead title="最好的三张照片" more="去照片页" onMore={open} />
      {passed.length > 0 ? (
        <>
          <PhotoGrid
            photos={passed.map((photo) => ({
              id: photo._id,
              url: photo.thumbnailUrl,
              label: `${clockTime(photo.takenAt)} ${photo.uploaderName}拍的`,
              order: chosen.indexOf(photo._id) + 1 || null,
            }))}
            onOpen={toggle}
          />
          <View className="t28 ink2">{`共 ${passed.length} 张已通过，先替您挑了几张，点一下就能换。选中的会进本月的月报。`}</View>
        </>
      ) : (
        <Card>
          <View className="stack g16">
            <View className="ink2">还没有通过的照片。传上来、看过了，才能选。</View>
            <Button kind="line" isBlock icon="image" onClick={open}>
              去传照片、看照片
            </Button>
          </View>
        </Card>
      )}
    </>
  )
}
