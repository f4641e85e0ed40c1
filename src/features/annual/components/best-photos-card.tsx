import { View } from '@tarojs/components'
import type { AnnualView } from '@shared/contract/annual'
import { Card } from '@/components/card/card'
import { PhotoGrid } from '@/components/photo-grid/photo-grid'
import { SectionHead } from '@/components/section-head/section-head'
import { monthDay } from '@/components/when'
import { toast } from '@/platform/toast'

const AT_MOST = 9

type Props = { year: AnnualView; chosen: readonly string[]; onPick: ((ids: string[]) => void) | null }

/** 现场照片: of a unit those that its monthly reports showed, of a team what its leaders marked as best. */
export function BestPhotosCard({ year, chosen, onPick }: Props) {
  const photos = onPick ? year.candidates : year.photos
  function turn(id: string) {
    if (chosen.includes(id)) return onPick?.(chosen.filter((one) => one !== id))
    if (chosen.length >= AT_MOST) return toast(`最多选 ${AT_MOST} 张，先点掉一张`)
    onPick?.([...chosen, id])
  }

  return (
    <Card>
      <SectionHead
        isInCard
        title="现场照片"
        note={onPick ? `最多 ${AT_MOST} 张，已选 ${chosen.length} 张` : undefined}
      />
      {photos.length === 0 ? (
        <View className="t28 ink2">{year.teamId ? '这一年没有队长选出的照片。' : '这一年交了的月报里没有照片。'}</View>
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
