import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import { photoApi, type Photo } from '@shared/contract/photo'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam } from '@shared/domain/permission/relations'
import { isUnder } from '@shared/domain/person/age'
import { attachPhoto, photoFolder, photoId, reviewPhoto, seesPhoto, viewPhoto } from '@shared/domain/photo/photo'
import { chinaDay } from '@shared/domain/time/china-time'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { mayKnow, mineOf } from './activity-load'
import { bearOut } from './bear-out'
import { refusalOfFiles } from './picture-files'
import { checkTexts } from './texts'

export const attach = implement(photoApi['photo.attach'], async ({ activityId, ...attachment }, deps) => {
  const { caller, now, store } = deps
  const activity = await store.activities.get(activityId)
  if (!activity || !mayKnow(activity, deps)) return refuse('NOT_FOUND')
  const mine = await mineOf(activity, deps)
  if (!takesPart(activity, mine, deps)) return refuse('NOT_SIGNED_UP')
  const attached = attachPhoto(attachment, activity, { caller, isChild: isChild(deps), now: now() })
  if (!attached.ok) return (await attachedBefore(activityId, attachment.key, deps)) ?? attached

  const folder = photoFolder(activityId, caller._id)
  const refusal = await refusalOfFiles([attachment.fileId, attachment.thumbnailId], folder, deps)
  if (refusal) return refusal
  const words = await checkTexts([attachment.caption], deps)
  if (!words.ok) return words
  const isNew = await store.photos.insert(attached.value)
  const photo = isNew ? attached.value : await store.photos.get(attached.value._id)
  if (!photo) return refuse('NOT_FOUND')
  await bearOut(mine, photo, deps)
  return ok(await withLinks(photo, deps))
})

/** A retry of something that did arrive finds it, also when the activity has been closed since. */
async function attachedBefore(activityId: string, key: string, deps: Deps) {
  const photo = await deps.store.photos.get(photoId(activityId, deps.caller._id, key))
  return photo && ok(await withLinks(photo, deps))
}

const isChild = ({ caller, vault, now }: Deps) =>
  !!caller.birthSealed && isUnder(14, vault.open(caller.birthSealed), chinaDay(now()))

const takesPart = (activity: Activity, mine: Attendance | null, { caller }: Deps) =>
  may('photo.review', caller, ofTeam(activity)) || mine?.status === 'present'

export const list = implement(photoApi['photo.list'], async ({ activityId, cursor }, deps) => {
  const activity = await deps.store.activities.get(activityId)
  if (!activity || !mayKnow(activity, deps)) return refuse('NOT_FOUND')
  const found = await deps.store.photos.find({
    where: { activityId },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  const page = pageOf(found, (photo) => photo)
  const seen = page.items.filter((photo) => seesPhoto(photo, activity, deps.caller))
  const links = await deps.files.linksTo(seen.flatMap(({ fileId, thumbnailId }) => [fileId, thumbnailId]))
  return ok({
    items: seen.map((photo) => viewPhoto(photo, linksOf(photo, links), deps.caller)),
    nextCursor: page.nextCursor,
  })
})

export const review = implement(photoApi['photo.review'], async ({ photoId, ...verdict }, deps) => {
  const photo = await deps.store.photos.get(photoId)
  const activity = photo ? await deps.store.activities.get(photo.activityId) : null
  if (!photo || !activity || !seesPhoto(photo, activity, deps.caller)) return refuse('NOT_FOUND')
  if (!may('photo.review', deps.caller, ofTeam(activity))) return refuse('FORBIDDEN')

  const reviewed = reviewPhoto(photo, activity, verdict)
  if (!reviewed.ok) return reviewed
  const isSaved = await deps.store.photos.replace(photo, reviewed.value)
  return isSaved ? ok(await withLinks(reviewed.value, deps)) : refuse('CHANGED_MEANWHILE')
})

const withLinks = async (photo: Photo, { files, caller }: Deps) =>
  viewPhoto(photo, linksOf(photo, await files.linksTo([photo.fileId, photo.thumbnailId])), caller)

const linksOf = ({ fileId, thumbnailId }: Photo, links: ReadonlyMap<string, string>) => ({
  url: links.get(fileId) ?? '',
  thumbnailUrl: links.get(thumbnailId) ?? '',
})
