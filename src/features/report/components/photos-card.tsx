import { View } from '@tarojs/components'
import type { PhotoChoice } from '@shared/contract/report-api'
import { PHOTOS_AT_LEAST, PHOTOS_AT_MOST } from '@shared/domain/monthly/checks'
import { Card } from '@/components/card/card'
import { PhotoGrid } from '@/components/photo-grid/photo-grid'
import { SectionHead } from '@/components/section-head/section-head'
import { monthDay } from '@/components/when'
import { toast } from '@/platform/toast'

type Props = { photos: readonly PhotoChoice[]; chosen: readonly string[]; onPick: ((ids: string[]) => void) | null }

/** ④ 现场照片: what the leaders marked as best; the unit picks three to six. */
export function PhotosCard({ photos, chosen, onPick }: Props) {
  function turn(id: string) {
    if (chosen.includes(id)) return onPick?.(chosen.filter((one) => one !== id))
    if (chosen.length >= PHOTOS_AT_MOST) return toast(`最多选 ${PHOTOS_AT_MOST} 张，先点掉一张`)
    onPick?.([...chosen, id])
  }
  const note = onPick ? `选 ${PHOTOS_AT_LEAST} 到 ${PHOTOS_AT_MOST} 张，已选 ${chosen.length} 张` : undefined

  return (
    <Card>
      <SectionHead isInCard title="四、现场照片" note={note} />
      {photos.length === 0 ? (
        <View className="t28 ink2">本期没有队长选出的照片，没有也能交。</View>
      ) : (
        <PhotoGrid
          photos={photos.map(({ photoId, thumbnailUrl, title, day }) => ({
            id: photoId,
            url: thumbnailUrl,
            label: `${title}，${monthDay(day)}`,
            order: onPick ? chosen.indexOf(photoId) + 1 || null : undefined,
          }))}
          onOpen={onPick ? turn : () => undefined}
          shape="wide"
        />
      )}
    </Card>
  )
}
