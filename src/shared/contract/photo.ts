import * as z from 'zod'
import { endpoint } from './endpoint'
import { Cursor, FileId, FormKey, Id, Instant, page, text } from './fields'
import { stored } from './stored'

export const PhotoStatus = z.enum(['pending', 'passed', 'returned'])
export type PhotoStatus = z.infer<typeof PhotoStatus>

/** 内容检测: WeChat's word. `silent`: never asked, or never answered; `unsure`: WeChat wants a person to look. */
export const MachineVerdict = z.enum(['waiting', 'silent', 'passed', 'unsure', 'risky'])
export type MachineVerdict = z.infer<typeof MachineVerdict>

/** What the leader says of children under 14 on a photo: looked and found none, or saw one. */
export const ChildMark = z.enum(['unsaid', 'none', 'seen'])

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
  /** What follows from WeChat's word and the leader's: public only when both let it pass. */
  status: PhotoStatus,
  returnReason: z.string(),
  /** The two words themselves. Older photos have neither: nobody asked WeChat, and the status is what the leader said. */
  machine: MachineVerdict.optional(),
  eye: PhotoStatus.optional(),
  /** A child under 14 can be recognised on it, or took it: never public. */
  hasChild: z.boolean().optional(),
  /** 内容检测: present only while WeChat's word is awaited. It is asked for again from `askAt` on. */
  isUnchecked: z.literal(true).optional(),
  askAt: Instant.optional(),
  timesAsked: z.number().int().optional(),
  /** Under which the answers come. They never leave the server. */
  traceIds: z.array(z.string()).optional(),
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
  machine: MachineVerdict,
  eye: PhotoStatus,
  hasChild: z.boolean(),
})
export type PhotoView = z.infer<typeof PhotoView>

export const photoApi = {
  /**
   * 照片: attaches uploaded files to an activity that has begun, once per key. A file that still carries an EXIF block is
   * refused. WeChat is asked about it right afterwards.
   */
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
      'ACTIVITY_NOT_STARTED',
      'TEXT_NOT_ALLOWED',
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

  /**
   * The leader's eye: lets a photo pass, or returns it with a reason. Passing needs the word that no child under 14 can be
   * recognised; where one was seen, the photo is never public (个人信息保护法 §31).
   */
  'photo.review': endpoint({
    input: z.object({
      photoId: Id,
      isPassed: z.boolean(),
      reason: text(0, 60),
      child: ChildMark.default('unsaid'),
    }),
    output: PhotoView,
    errors: ['REASON_MISSING', 'CHILD_UNCHECKED', 'PHOTO_SHOWS_CHILD', 'PHOTO_NOT_ALLOWED', 'CHANGED_MEANWHILE'],
  }),
}
