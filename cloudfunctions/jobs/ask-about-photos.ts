import type { Photo } from '@shared/contract/photo'
import { askedInVain, asking, hearMachine, nextAsk, unmarked } from '@shared/domain/photo/check'
import type { World } from '@cloud/aggregation/world'
import type { ContentCheck } from '@cloud/gateways/content-check'
import type { Files } from '@cloud/gateways/files'

/** At most as many as links are signed at once. */
const AT_ONCE = 20

export type AskWorld = World & { files: Files; contentCheck: ContentCheck }
type Known = { urls: ReadonlyMap<string, string>; openIds: ReadonlyMap<string, string> }

/**
 * 内容检测: asks WeChat about new photos, and again about those it said nothing of; after three times the leader's eye is
 * enough. Two machines at once ask once: who asks has moved the photo on by its revision. Answers how many it looked at.
 */
export async function askAboutPhotos(world: AskWorld): Promise<number> {
  const { store, now, files } = world
  const due = await store.photos.find({
    where: { isUnchecked: true },
    range: { field: 'askAt', lte: now() },
    order: { field: 'askAt', direction: 'asc' },
    limit: AT_ONCE,
  })
  if (due.length === 0) return 0

  const [urls, uploaders] = await Promise.all([
    files.linksTo(due.map(({ fileId }) => fileId)),
    store.accounts.getMany([...new Set(due.map(({ uploaderId }) => uploaderId))]),
  ])
  const known = { urls, openIds: new Map(uploaders.map(({ _id, openId }) => [_id, openId])) }
  for (const photo of due) await askSafely(photo, known, world)
  return due.length
}

/** One photo that cannot be asked about must not stop the others. */
async function askSafely(photo: Photo, known: Known, world: AskWorld): Promise<void> {
  try {
    await moveOn(photo, known, world)
  } catch (error) {
    console.error('photo not asked about', { id: photo._id, error })
  }
}

async function moveOn(photo: Photo, known: Known, world: AskWorld): Promise<void> {
  const step = nextAsk(photo)
  if (step === 'ask') return ask(photo, known, world)
  if (step === 'forget') return keep(photo, unmarked(photo), world)

  const activity = await world.store.activities.get(photo.activityId)
  return keep(photo, (activity && hearMachine(photo, activity, 'silent')) ?? unmarked(photo), world)
}

async function ask(photo: Photo, { urls, openIds }: Known, world: AskWorld): Promise<void> {
  const { store, now, contentCheck } = world
  const claimed = asking(photo, now())
  const isMine = await store.photos.replace(photo, claimed)
  if (!isMine) return

  const [url, openId] = [urls.get(photo.fileId), openIds.get(photo.uploaderId)]
  const traceId = url && openId ? await contentCheck.picture(url, openId) : null
  const held = { ...claimed, rev: photo.rev + 1 }
  if (traceId === null) return keep(held, askedInVain(held, now()), world)
  const isNoted = await store.photos.change(photo._id, { append: { field: 'traceIds', value: traceId } })
  if (!isNoted) console.warn('photo is gone', { id: photo._id })
}

/** Lost to somebody else who wrote the same photo: the next round looks again. */
async function keep(before: Photo, after: Photo, { store }: AskWorld): Promise<void> {
  const isSaved = await store.photos.replace(before, after)
  if (!isSaved) console.info('photo is in other hands', { id: before._id })
}
