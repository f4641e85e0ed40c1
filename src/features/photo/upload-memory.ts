import * as z from 'zod'
import { dropKeptPhoto, keepPhoto, openKeptPhoto } from '@/platform/photo/keep'
import { forget, load, save } from '@/platform/storage'

/** A photo on its way as the phone remembers it: where it belongs, where its files lie, and what has arrived already. */
const Remembered = z.object({
  key: z.string(),
  activityId: z.string(),
  personId: z.string(),
  hasPortraitConsent: z.boolean(),
  photo: z.object({
    localPath: z.string(),
    thumbPath: z.string(),
    bytes: z.number(),
    width: z.number(),
    height: z.number(),
    takenAt: z.number(),
  }),
  /** File ids, once uploaded: only the note about them is missing. */
  fileId: z.string().nullable(),
  thumbnailId: z.string().nullable(),
})
export type Remembered = z.infer<typeof Remembered>

const KEPT = 'uploads'

export function remember(queue: readonly Remembered[]) {
  if (queue.length === 0) return forget(KEPT)
  save(
    KEPT,
    queue.map((queued) => Remembered.parse(queued)),
  )
}

/** What was on its way when the app was closed. */
export const remembered = (): Remembered[] => load(KEPT, z.array(Remembered)) ?? []

const namesOf = (key: string) => ({ large: key, small: `${key}-small` })

/** The photo with its files where closing the app does not take them away. */
export async function kept({ key, photo }: Pick<Remembered, 'key' | 'photo'>): Promise<Remembered['photo']> {
  const { large, small } = namesOf(key)
  const localPath = await keepPhoto(large, photo.localPath)
  return { ...photo, localPath, thumbPath: await keepPhoto(small, photo.thumbPath) }
}

/** The photo with files that can be read now; null where they are gone and were not uploaded before. */
export async function reopened({ key, photo, fileId, thumbnailId }: Remembered): Promise<Remembered['photo'] | null> {
  const { large, small } = namesOf(key)
  const localPath = await openKeptPhoto(large, photo.localPath)
  const thumbPath = await openKeptPhoto(small, photo.thumbPath)
  const isThere = (localPath !== null || fileId !== null) && (thumbPath !== null || thumbnailId !== null)
  return isThere ? { ...photo, localPath: localPath ?? '', thumbPath: thumbPath ?? '' } : null
}

export async function dropped({ key, photo }: Pick<Remembered, 'key' | 'photo'>): Promise<void> {
  const { large, small } = namesOf(key)
  await dropKeptPhoto(large, photo.localPath)
  await dropKeptPhoto(small, photo.thumbPath)
}
