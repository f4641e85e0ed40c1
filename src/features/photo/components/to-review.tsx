import { useState } from 'react'
import { View } from '@tarojs/components'
import type { PhotoView } from '@shared/contract/photo'
import { Button } from '@/components/button/button'
import { CardList } from '@/components/card/card'
import { Photo } from '@/components/photo/photo'
import { Pressable } from '@/components/pressable/pressable'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { clockTime } from '@/components/when'
import { previewPhotos } from '@/platform/image'
import { PassSheet, ReturnSheet } from './review-sheets'

type Props = { photos: readonly PhotoView[]; onReviewed: (photo: PhotoView) => void }

/** 审核: the leader's eye on each photo before it is public. */
export function ToReview({ photos, onReviewed }: Props) {
  const [returning, setReturning] = useState<PhotoView | null>(null)
  const [passing, setPassing] = useState<PhotoView | null>(null)
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
            note={notesOn(photo).join('；')}
          >
            <View className="row mt16">
              <Button size="s" kind="line" onClick={() => setPassing(photo)}>
                通过
              </Button>
              <Button size="s" kind="quiet" onClick={() => setReturning(photo)}>
                退回
              </Button>
            </View>
          </Row>
        ))}
      </CardList>
      {passing && <PassSheet photo={passing} onReviewed={onReviewed} onClose={() => setPassing(null)} />}
      {returning && <ReturnSheet photo={returning} onReviewed={onReviewed} onClose={() => setReturning(null)} />}
    </>
  )
}

const notesOn = ({ hasPortraitConsent, machine }: PhotoView): string[] => [
  hasPortraitConsent ? '照片里的人同意公开' : '没问过照片里的人，别公开正脸',
  ...(machine === 'unsure' ? ['微信拿不准，请仔细看'] : []),
  ...(machine === 'silent' ? ['微信没检测这张，由您来看'] : []),
]

const Thumb = ({ photo }: { photo: PhotoView }) => (
  <Pressable label="看大图" onClick={() => previewPhotos([photo.url], photo.url)}>
    <Photo url={photo.thumbnailUrl} label={`${photo.uploaderName}拍的`} />
  </Pressable>
)
