import { hearMachine } from '@shared/domain/photo/check'
import type { World } from '@cloud/aggregation/world'
import type { PictureVerdict } from '@cloud/gateways/content-check'

const TRIES = 5

/** WeChat's word on a photo, however late and however often. Answers whether it changed anything. */
export async function takeVerdict({ traceId, said }: PictureVerdict, { store }: World): Promise<boolean> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const [photo] = await store.photos.find({ where: { traceIds: traceId }, limit: 1 })
    const activity = photo ? await store.activities.get(photo.activityId) : null
    const after = photo && activity && hearMachine(photo, activity, said)
    if (!photo || !after) return false
    if (await store.photos.replace(photo, after)) return true
  }
  throw new Error('the photo kept changing')
}
