import { useSyncExternalStore } from 'react'
import { ERROR_TEXT } from '@shared/text/errors'
import { call } from '@/platform/call'
import type { LocalPhoto } from '@/platform/image'
import { uploadFile } from '@/platform/upload'

/** Where a photo belongs, and who sends it. */
export type Home = { activityId: string; personId: string; hasPortraitConsent: boolean }
export type Queued = Home & {
  key: string
  photo: LocalPhoto
  state: 'waiting' | 'sending' | 'failed'
  percent: number
  /** Why it did not go, in words. */
  why: string
}

/** The large picture is nearly all of what is sent; the thumbnail and the note about it are the rest. */
const LARGE_SHARE = 0.9

// Outside the pages, so that photos go on being sent while the reader looks elsewhere.
let queue: readonly Queued[] = []
let sent = 0
let isWorking = false
const listeners = new Set<() => void>()

/** What is on its way, and how many have arrived since the app was opened. */
export function useUploads(activityId: string) {
  const all = useSyncExternalStore(
    subscribe,
    () => queue,
    () => queue,
  )
  const arrived = useSyncExternalStore(
    subscribe,
    () => sent,
    () => sent,
  )
  return { items: all.filter((queued) => queued.activityId === activityId), arrived }
}

export function enqueue(photos: readonly { key: string; photo: LocalPhoto }[], home: Home) {
  set([...queue, ...photos.map((one) => ({ ...one, ...home, state: 'waiting' as const, percent: 0, why: '' }))])
  void work()
}

export function retryUpload(key: string) {
  update(key, { state: 'waiting', percent: 0, why: '' })
  void work()
}

export const dropUpload = (key: string) => set(queue.filter((queued) => queued.key !== key))

/** One after the other: two at once only make both slow on one bar of signal. */
async function work() {
  if (isWorking) return
  isWorking = true
  for (let next = firstWaiting(); next; next = firstWaiting()) await send(next)
  isWorking = false
}

const firstWaiting = () => queue.find(({ state }) => state === 'waiting')

async function send(queued: Queued) {
  const { key, photo } = queued
  update(key, { state: 'sending' })
  const folder = `photos/${queued.activityId}/${queued.personId}`
  const onProgress = (percent: number) => update(key, { percent: Math.round(percent * LARGE_SHARE) })
  const large = await uploadFile({ localPath: photo.localPath, cloudPath: `${folder}/${key}.jpg`, onProgress })
  const thumb = large.ok && (await uploadFile({ localPath: photo.thumbPath, cloudPath: `${folder}/${key}-small.jpg` }))
  if (!large.ok || !thumb || !thumb.ok) return update(key, { state: 'failed', why: '网断了，照片还在手机里。' })

  const reply = await call('photo.attach', attachment(queued, large.value, thumb.value))
  if (!reply.ok) return update(key, { state: 'failed', why: `${ERROR_TEXT[reply.code]}。` })
  sent += 1
  dropUpload(key)
}

const attachment = ({ activityId, key, photo, hasPortraitConsent }: Queued, fileId: string, thumbnailId: string) => ({
  activityId,
  key,
  fileId,
  thumbnailId,
  takenAt: Math.round(photo.takenAt),
  hasPortraitConsent,
  caption: '',
})

const update = (key: string, part: Partial<Queued>) =>
  set(queue.map((queued) => (queued.key === key ? { ...queued, ...part } : queued)))

function set(next: readonly Queued[]) {
  queue = next
  listeners.forEach((listen) => listen())
}

function subscribe(listen: () => void) {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}
