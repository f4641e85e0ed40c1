import type { Activity } from '@shared/contract/activity'
import type { Caller } from '@shared/contract/caller'
import type { Photo, PhotoView } from '@shared/contract/photo'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam } from '@shared/domain/permission/relations'
import { listKey } from '@shared/domain/time/list-key'
import { eyeOf, machineOf, unasked, withWords } from './check'

type Attachment = Pick<Photo, 'fileId' | 'thumbnailId' | 'takenAt' | 'hasPortraitConsent' | 'caption'> & { key: string }

/** Private folder of one person's photos of one activity; uploads land there and nowhere else. */
export const photoFolder = (activityId: string, personId: string): string => `photos/${activityId}/${personId}/`

/** Whether all files lie in the folder into which this person may have put them. */
export const liesIn = (folder: string, fileIds: readonly string[]): boolean =>
  fileIds.every((fileId) => pathOf(fileId).startsWith(folder) && !fileId.includes('..'))

/** `cloud://<environment>.<bucket>/<path>` */
const pathOf = (fileId: string) => fileId.replace(/^cloud:\/\/[^/]*\//, '')

export const photoId = (activityId: string, personId: string, key: string): string => `${activityId}-${personId}-${key}`

/** Photos are of what happens: from the start on, until the activity is closed. */
export const takesPhotos = ({ status, startsAt }: Pick<Activity, 'status' | 'startsAt'>, now: number): boolean =>
  status === 'published' && now >= startsAt

/** `isChild`: who uploads it is under 14. */
type Uploader = { caller: Caller; isChild: boolean; now: number }

/**
 * 照片 as it is attached: pending until WeChat and the leader looked at it. Taken times in the future are the phone's
 * error. What a child under 14 uploads is evidence of the activity and never public: it may well be the child on it.
 */
export function attachPhoto(attachment: Attachment, activity: Activity, by: Uploader) {
  if (activity.status !== 'published') return refuse('ACTIVITY_FINAL')
  if (!takesPhotos(activity, by.now)) return refuse('ACTIVITY_NOT_STARTED')

  const { key, ...file } = attachment
  const id = photoId(activity._id, by.caller._id, key)
  const photo: Photo = {
    ...file,
    takenAt: Math.min(file.takenAt, by.now),
    _id: id,
    rev: 0,
    dirty: [],
    outbox: [],
    activityId: activity._id,
    teamId: activity.teamId,
    uploaderId: by.caller._id,
    uploaderName: by.caller.name,
    uploadedAt: by.now,
    status: by.isChild ? 'returned' : 'pending',
    returnReason: '',
    ...unasked(by.now, by.isChild),
    listKey: listKey(by.now, id),
  }
  return ok(photo)
}

type Look = { isPassed: boolean; reason: string; child: 'unsaid' | 'none' | 'seen' }

/** The leader's eye: pass, or return with a reason that the uploader is told. */
export function reviewPhoto(photo: Photo, activity: Activity, look: Look) {
  const refusal = look.isPassed ? whyNotPublic(photo, look) : whyNotReturned(look)
  if (refusal) return refuse(refusal)

  const words = {
    eye: look.isPassed ? 'passed' : 'returned',
    ...(look.child === 'seen' ? { hasChild: true } : {}),
  } as const
  return ok({ ...withWords(photo, words, activity), returnReason: look.isPassed ? '' : look.reason })
}

const whyNotReturned = ({ reason }: Look) => (reason.trim() === '' ? 'REASON_MISSING' : null)

function whyNotPublic(photo: Photo, { child }: Look) {
  if (photo.hasChild || child === 'seen') return 'PHOTO_SHOWS_CHILD'
  if (machineOf(photo) === 'risky') return 'PHOTO_NOT_ALLOWED'
  return child === 'none' ? null : 'CHILD_UNCHECKED'
}

/** Passed photos are for everybody; the rest for the uploader and who runs the activity. */
export const seesPhoto = (photo: Photo, activity: Activity, caller: Caller): boolean =>
  photo.status === 'passed' || photo.uploaderId === caller._id || may('photo.review', caller, ofTeam(activity))

export const viewPhoto = (photo: Photo, links: { url: string; thumbnailUrl: string }, caller: Caller): PhotoView => ({
  ...photo,
  ...links,
  isMine: photo.uploaderId === caller._id,
  machine: machineOf(photo),
  eye: eyeOf(photo),
  hasChild: photo.hasChild ?? false,
})
