import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import { MINUTE_MS } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { PICTURES } from '../pictures'
import { isPresent } from './presence'
import type { Outline, PhotoPlan, Stage } from './stage'

type Scene = { outline: Outline; activity: Activity; attendances: readonly Attendance[] }
type Status = PhotoPlan['photo']['status']

/** 照片 of one activity, uploaded in turn by the people who were there. */
export const planPhotos = (stage: Stage, scene: Scene): PhotoPlan[] => {
  const uploaders = scene.attendances.filter(isPresent)
  if (uploaders.length === 0) return []

  const first = stage.random.int(0, PICTURES.length - 1)
  const usual: Status = scene.outline.state === 'closed' ? 'passed' : 'pending'
  const statuses = [
    ...Array.from({ length: scene.outline.photos ?? 0 }, () => usual),
    ...(scene.outline.unpassedPhotos ? (['pending', 'returned'] as const) : []),
  ]
  return statuses.flatMap((status, index) => {
    const uploader = uploaders[index % uploaders.length]
    return uploader ? [planPhoto(scene, { uploader, index, status, picture: (first + index) % PICTURES.length })] : []
  })
}

type Shot = { uploader: Attendance; index: number; status: Status; picture: number }

const planPhoto = ({ activity }: Scene, { uploader, index, status, picture }: Shot): PhotoPlan => {
  const id = `${activity._id}-photo${String(index + 1).padStart(4, '0')}`
  const takenAt = activity.startsAt + (10 + 4 * index) * MINUTE_MS
  const uploadedAt = takenAt + 2 * MINUTE_MS

  return {
    picture,
    photo: {
      _id: id,
      rev: 0,
      dirty: [],
      outbox: [],
      activityId: activity._id,
      teamId: activity.teamId,
      uploaderId: uploader.personId,
      uploaderName: uploader.personName,
      takenAt,
      uploadedAt,
      hasPortraitConsent: true,
      caption: PICTURES[picture]?.caption ?? '',
      status,
      returnReason: status === 'returned' ? '画面太暗，看不清现场' : '',
      machine: 'passed',
      eye: status,
      listKey: listKey(uploadedAt, id),
    },
  }
}
