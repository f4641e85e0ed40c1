import { asSeatedIf } from '@shared/domain/activity/places'
import { attendanceId } from '@shared/domain/attendance/sign-up'
import type { Deps } from '@cloud/kernel/deps'

/** Photos of one person of one activity that are looked through for the first from the site. */
const PHOTOS_LOOKED_AT = 20
/** Up to two thousand names each; asked for is only whether one of them is mine. */
const NAMES = ['people', 'waiting'] as const

/** What using a code is decided by, in one request however many take part; with a claim also my photos of it. */
export async function codeWorldOf(activityId: string, isClaim: boolean, { store, caller }: Deps) {
  const { activities, attendances, photos } = store
  const mine = { _id: attendanceId(activityId, caller._id) }
  const ofMe = { activityId, uploaderId: caller._id }
  const questions = {
    mine: { of: attendances, query: { where: mine, limit: 1 } },
    seat: { of: activities, query: { where: { _id: activityId, people: caller._id }, limit: 1 }, without: NAMES },
    ...(isClaim ? { photos: { of: photos, query: { where: ofMe, limit: PHOTOS_LOOKED_AT } } } : {}),
  }
  const about = await activities.getWith(activityId, questions, NAMES)
  if (!about) return null
  const { doc: activity, found } = about
  return {
    activity,
    mine: asSeatedIf(found.seat.length > 0, found.mine[0] ?? null),
    photos: found.photos ?? [],
  }
}
