import type { PhotoStatus, PhotoView } from '@shared/contract/photo'
import { PHOTO_STATUS_TEXT } from '@shared/text/terms'
import { PhotoGrid } from '@/components/photo-grid/photo-grid'
import { SectionHead } from '@/components/section-head/section-head'
import { Tag } from '@/components/tag/tag'
import type { TagState } from '@/components/tag/tag-states'
import { clockTime } from '@/components/when'
import { previewPhotos } from '@/platform/image'

const TAGS: Record<PhotoStatus, TagState> = { pending: 'reviewing', passed: 'approved', returned: 'returned' }

/** 已交: what has arrived, with its state. */
export function HandedIn({ photos }: { photos: readonly PhotoView[] }) {
  if (photos.length === 0) return null
  const open = (id: string) => {
    const urls = photos.map(({ url }) => url).filter(Boolean)
    previewPhotos(urls, photos.find(({ _id }) => _id === id)?.url ?? '')
  }

  return (
    <>
      <SectionHead title="已交" note={`${photos.length} 张`} />
      <PhotoGrid
        photos={photos.map((photo) => ({
          id: photo._id,
          url: photo.thumbnailUrl,
          label: `${clockTime(photo.takenAt)} ${photo.uploaderName}拍的，${PHOTO_STATUS_TEXT[photo.status]}`,
          tag: <Tag state={TAGS[photo.status]} />,
        }))}
        onOpen={open}
      />
    </>
  )
}
