import type { Activity } from '@shared/contract/activity'
import type { Caller } from '@shared/contract/caller'
import type { Photo, PhotoView } from '@shared/contract/photo'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam } from '@shared/domain/permission/relations'
import { bucketKey } from '@shared/domain/report/bucket'
import { listKey } from '@shared/domain/time/list-key'

type Attachment = Pick<Photo, 'fileId' | 'thumbnailId' | 'takenAt' | 'hasPortraitConsent' | 'caption'> & { key: string }

/** Private folder of one person's photos of one activity; uploads land there and nowhere else. */
export const photoFolder = (activityId: string, personId: string): string => `photos/${activityId}/${personId}/`

/** Whether all files lie in the folder into which this person may have put them. */
export const liesIn = (folder: string, fileIds: readonly string[]): boolean =>
  fileIds.every((fileId) => pathOf(fileId).startsWith(folder) && !fileId.includes('..'))

/** `cloud://<environment>.<bucket>/<path>` */
const pathOf = (fileId: string) => fileId.replace(/^cloud:\/\/[^/]*\//, '')

/** 照片 as it is attached: pending until somebody looked at it. Taken times in the future are the phone's error. */
export function attachPhoto(attachment: Attachment, activity: Activity, by: { caller: Caller; now: number }) {
  if (activity.status !== 'published') return refuse('ACTIVITY_FINAL')

  const { key, ...file } = attachment
  const id = `${activity._id}-${by.caller._id}-${key}`
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
    status: 'pending',
    returnReason: '',
    listKey: listKey(by.now, id),
  }
  return ok(photo)
}

/** The leader's eye: pass, or return with a reason that the uploader is told. */
export function reviewPhoto(photo: Photo, activity: Activity, verdict: { isPassed: boolean; reason: string }) {
  if (!verdict.isPassed && verdict.reason.trim() === '') return refuse('REASON_MISSING')

  const reviewed: Photo = {
    ...photo,
    status: verdict.isPassed ? 'passed' : 'returned',
    returnReason: verdict.isPassed ? '' : verdict.reason,
    isPending: true,
    dirty: [...new Set([...photo.dirty, bucketKey(activity)])],
    outbox: verdict.isPassed
      ? photo.outbox
      : [
          ...photo.outbox,
          {
            personId: photo.uploaderId,
            atRev: photo.rev,
            kind: 'photoReturned',
            subject: activity.title,
            link: { page: 'activity', id: activity._id },
          },
        ],
  }
  return ok(reviewed)
}

/** Passed photos are for everybody; the rest for the uploader and who runs the activity. */
export const seesPhoto = (photo: Photo, activity: Activity, caller: Caller): boolean =>
  photo.status === 'passed' || photo.uploaderId === caller._id || may('photo.review', caller, ofTeam(activity))

export const viewPhoto = (photo: Photo, links: { url: string; thumbnailUrl: string }, caller: Caller): PhotoView => ({
  ...photo,
  ...links,
  isMine: photo.uploaderId === caller._id,
})
