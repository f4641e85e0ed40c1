import * as z from 'zod'
import { endpoint } from './endpoint'
import { Cursor, FileId, FormKey, Id, Instant, page, text } from './fields'
import { stored } from './stored'

export const PhotoStatus = z.enum(['pending', 'passed', 'returned'])
export type PhotoStatus = z.infer<typeof PhotoStatus>

/** 照片: in a private path; public only after it passed. The id is `<activityId>-<key>`. */
export const Photo = z.object({
  _id: Id,
  ...stored,
  activityId: Id,
  teamId: Id,
  uploaderId: Id,
  uploaderName: z.string(),
  fileId: FileId,
  thumbnailId: FileId,
  takenAt: Instant,
  uploadedAt: Instant,
  hasPortraitConsent: z.boolean(),
  caption: z.string().max(60),
  status: PhotoStatus,
  returnReason: z.string(),
  listKey: z.string(),
})
export type Photo = z.infer<typeof Photo>

export const PhotoView = Photo.pick({
  _id: true,
  activityId: true,
  uploaderName: true,
  takenAt: true,
  uploadedAt: true,
  hasPortraitConsent: true,
  caption: true,
  status: true,
  returnReason: true,
}).extend({
  /** Signed links that expire; empty when the file is gone. */
  url: z.string(),
  thumbnailUrl: z.string(),
  isMine: z.boolean(),
})
export type PhotoView = z.infer<typeof PhotoView>

export const photoApi = {
  /** 照片: attaches uploaded files to an activity. A file that still carries an EXIF block is refused. */
  'photo.attach': endpoint({
    input: z.object({
      activityId: Id,
      key: FormKey,
      fileId: FileId,
      thumbnailId: FileId,
      takenAt: Instant,
      hasPortraitConsent: z.boolean(),
      caption: Photo.shape.caption,
    }),
    output: PhotoView,
    errors: [
      'NOT_SIGNED_UP',
      'ACTIVITY_FINAL',
      'FILE_NOT_FOUND',
      'FILE_NOT_YOURS',
      'FILE_NOT_A_PHOTO',
      'PHOTO_HAS_EXIF',
    ],
  }),

  /** Photos of one activity: passed ones for everybody, the rest for who uploaded them and who leads. */
  'photo.list': endpoint({
    input: z.object({ activityId: Id, cursor: Cursor }),
    output: page(PhotoView),
    errors: [],
  }),

  /** The leader's eye: lets a photo pass, or returns it with a reason. */
  'photo.review': endpoint({
    input: z.object({ photoId: Id, isPassed: z.boolean(), reason: text(0, 60) }),
    output: PhotoView,
    errors: ['REASON_MISSING', 'CHANGED_MEANWHILE'],
  }),
}
