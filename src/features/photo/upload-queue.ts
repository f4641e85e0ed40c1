import { useEffect, useSyncExternalStore } from 'react'
import { ERROR_TEXT } from '@shared/text/errors'
import { call } from '@/platform/call'
import type { LocalPhoto } from '@/platform/image'
import { uploadFile } from '@/platform/upload'
import { dropped, kept, remember, remembered, reopened, type Remembered } from './upload-memory'

/** Where a photo belongs, and who sends it. */
export type Home = Pick<Remembered, 'activityId' | 'personId' | 'hasPortraitConsent'>
export type Queued = Remembered & {
  state: 'waiting' | 'sending' | 'failed'
  percent: number
  /** Why it did not go, in words. */
  why: string
}

/** The large picture is nearly all of what is sent; the thumbnail and the note about it are the rest. */
const LARGE_SHARE = 0.9
const GONE = '这张照片已经不在手机里，请重新选一次。'

// Outside the pages, so that photos go on being sent while the reader looks elsewhere.
let queue: readonly Queued[] = []
let sent = 0
let isWorking = false
let hasResumed = false
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
  useEffect(() => void resumeUploads(), [])
  return { items: all.filter((queued) => queued.activityId === activityId), arrived }
}

export async function enqueue(photos: readonly { key: string; photo: LocalPhoto }[], home: Home) {
  const fresh = photos.map((one) => ({ ...one, ...home, fileId: null, thumbnailId: null, ...WAITING }))
  set([...queue, ...fresh])
  for (const { key, photo } of photos) update(key, { photo: await kept({ key, photo }) })
  remember(queue)
  void work()
}

const WAITING = { state: 'waiting', percent: 0, why: '' } as const

/** Goes on with what was on its way when the app was closed, once; what had been uploaded is attached. */
export async function resumeUploads() {
  if (hasResumed) return
  hasResumed = true
  for (const before of remembered()) {
    if (queue.some(({ key }) => key === before.key)) continue
    const photo = await reopened(before)
    set([...queue, photo ? { ...before, photo, ...WAITING } : { ...before, ...WAITING, state: 'failed', why: GONE }])
  }
  void work()
}

export function retryUploads(keys: readonly string[]) {
  keys.forEach((key) => update(key, WAITING))
  void work()
}

export function dropUpload(key: string) {
  const queued = queue.find((one) => one.key === key)
  set(queue.filter((one) => one.key !== key))
  remember(queue)
  if (queued) void dropped(queued)
}

/** One after the other: two at once only make both slow on one bar of signal. */
async function work() {
  if (isWorking) return
  isWorking = true
  for (let next = firstWaiting(); next; next = firstWaiting()) await send(next)
  isWorking = false
}

const firstWaiting = () => queue.find(({ state }) => state === 'waiting')

async function send({ key, ...queued }: Queued) {
  update(key, { state: 'sending' })
  const { photo } = queued
  const folder = `photos/${queued.activityId}/${queued.personId}`
  const onProgress = (percent: number) => update(key, { percent: Math.round(percent * LARGE_SHARE) })
  const fileId = queued.fileId ?? (await sentFile(photo.localPath, `${folder}/${key}.jpg`, onProgress))
  note(key, { fileId })
  const thumbnailId = queued.thumbnailId ?? (fileId && (await sentFile(photo.thumbPath, `${folder}/${key}-small.jpg`)))
  note(key, { thumbnailId })
  if (!fileId || !thumbnailId) return update(key, { state: 'failed', why: '网断了，照片还在手机里。' })

  const reply = await call('photo.attach', attachment({ key, ...queued }, fileId, thumbnailId))
  if (reply.ok) return arrive(key)
  // What the cloud does not find has to be sent once more.
  if (reply.code === 'FILE_NOT_FOUND') note(key, { fileId: null, thumbnailId: null })
  update(key, { state: 'failed', why: `${ERROR_TEXT[reply.code]}。` })
}

async function sentFile(localPath: string, cloudPath: string, onProgress?: (percent: number) => void) {
  const reply = await uploadFile({ localPath, cloudPath, onProgress })
  return reply.ok ? reply.value : null
}

function arrive(key: string) {
  sent += 1
  dropUpload(key)
}

const attachment = (
  { activityId, key, photo, hasPortraitConsent }: Remembered,
  fileId: string,
  thumbnailId: string,
) => ({
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

/** A change that the phone must not forget. */
function note(key: string, part: Partial<Queued>) {
  update(key, part)
  remember(queue)
}

function set(next: readonly Queued[]) {
  queue = next
  listeners.forEach((listen) => listen())
}

function subscribe(listen: () => void) {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}
