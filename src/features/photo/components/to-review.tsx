import { useState } from 'react'
import { View } from '@tarojs/components'
import type { PhotoView } from '@shared/contract/photo'
import { Button } from '@/components/button/button'
import { CardList } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Photo } from '@/components/photo/photo'
import { Pressable } from '@/components/pressable/pressable'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import { clockTime } from '@/components/when'
import { useAction } from '@/hooks/use-action'
import { previewPhotos } from '@/platform/image'

type Props = { photos: readonly PhotoView[]; onReviewed: (photo: PhotoView) => void }

/** 审核: the leader's eye on each photo before it is public. */
export function ToReview({ photos, onReviewed }: Props) {
  const [returning, setReturning] = useState<PhotoView | null>(null)
  const { run, isBusy } = useAction('photo.review', { onDone: onReviewed })
  if (photos.length === 0) return null

  return (
    <>
      <SectionHead title="等您看" note={`${photos.length} 张`} />
      <CardList>
        {photos.map((photo) => (
          <Row
            key={photo._id}
            isTop
            leading={<Thumb photo={photo} />}
            title={`${clockTime(photo.takenAt)} ${photo.uploaderName}拍的`}
            note={photo.hasPortraitConsent ? '照片里的人同意公开' : '没问过照片里的人，别公开正脸'}
          >
            <View className="row mt16">
              <Button
                size="s"
                kind="line"
                isBusy={isBusy}
                busyText="正在记"
                onClick={() => void run({ photoId: photo._id, isPassed: true, reason: '' })}
              >
                通过
              </Button>
              <Button size="s" kind="quiet" onClick={() => setReturning(photo)}>
                退回
              </Button>
            </View>
          </Row>
        ))}
      </CardList>
      {returning && <ReturnSheet photo={returning} onReviewed={onReviewed} onClose={() => setReturning(null)} />}
    </>
  )
}

const Thumb = ({ photo }: { photo: PhotoView }) => (
  <Pressable label="看大图" onClick={() => previewPhotos([photo.url], photo.url)}>
    <Photo url={photo.thumbnailUrl} label={`${photo.uploaderName}拍的`} />
  </Pressable>
)

const REASONS = ['有孩子的正脸', '看不清', '和活动无关', '有别人的证件或号码'].map((value) => ({ value, label: value }))

type SheetProps = { photo: PhotoView; onReviewed: Props['onReviewed']; onClose: () => void }

function ReturnSheet({ photo, onReviewed, onClose }: SheetProps) {
  const [reason, setReason] = useState('')
  const { run, isBusy } = useAction('photo.review', {
    onDone: (after) => {
      onReviewed(after)
      onClose()
    },
  })

  return (
    <Sheet isOpen title="为什么退回？" onClose={onClose}>
      <View className="stack g24">
        <Chips isSingle label="常见原因" options={REASONS} value={[reason]} onChange={([one = '']) => setReason(one)} />
        <TextArea label="原因" value={reason} onChange={setReason} maxLength={60} placeholder="拍的人会看到这句话" />
        <Button
          isBlock
          off={reason.trim() ? undefined : '请先写原因'}
          isBusy={isBusy}
          busyText="正在退回"
          onClick={() => void run({ photoId: photo._id, isPassed: false, reason })}
        >
          退回
        </Button>
      </View>
    </Sheet>
  )
}
