import type { PhotoView } from '@shared/contract/photo'
import { Button } from '@/components/button/button'
import { CardList } from '@/components/card/card'
import { Photo } from '@/components/photo/photo'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { Tag } from '@/components/tag/tag'
import { clockTime } from '@/components/when'

/** The leader's words, or what stands for them where it was not the leader. */
function whyReturned({ returnReason, hasChild, machine }: PhotoView): string {
  if (returnReason) return returnReason
  if (hasChild) return '14 岁以下的志愿者拍的，只给队伍看，不公开'
  return machine === 'risky' ? '微信检测认为不适合公开，请换一张' : ''
}

/** My photos that came back, each with the reason and a way on. */
export const Returned = ({ photos, onReplace }: { photos: readonly PhotoView[]; onReplace: (() => void) | null }) =>
  photos.length === 0 ? null : (
    <>
      <SectionHead title="退回来的" note={`${photos.length} 张`} />
      <CardList>
        {photos.map((photo) => (
          <Row
            key={photo._id}
            isTop
            leading={<Photo url={photo.thumbnailUrl} label={`${clockTime(photo.takenAt)} 拍的`} />}
            title={`${clockTime(photo.takenAt)} 拍的`}
            note={whyReturned(photo)}
            trailing={<Tag state="returned" />}
          >
            {onReplace && (
              <Button size="s" kind="line" icon="image" onClick={onReplace}>
                换一张
              </Button>
            )}
          </Row>
        ))}
      </CardList>
    </>
  )
