import type { Photo } from '@shared/contract/photo'
import type { ReportPhoto } from '@shared/contract/report'
import { isFitForReport } from '@shared/domain/monthly/photos'
import type { Picture, UnitMonth, WriteReport } from '@cloud/gateways/report-file'
import type { Deps } from '@cloud/kernel/deps'

const IDS_AT_ONCE = 100
const READ_AT_ONCE = 8

/** A picture that is asked for: under whose name, and the how-manieth of theirs. */
export type Wanted = { photo: ReportPhoto; unitName: string; index: number }

/**
 * 现场照片 of a report as files: those that may still be shown today. A city's document takes the small ones, the photo pack
 * the whole ones; tables take none.
 */
export async function picturesOf(
  units: readonly UnitMonth[],
  format: keyof WriteReport,
  deps: Deps,
): Promise<Picture[]> {
  if (format !== 'docx' && format !== 'zip') return []
  const wanted = units.flatMap(({ facts }) =>
    facts.photos.map((photo, index): Wanted => ({ photo, unitName: facts.unitName, index })),
  )
  return picturesFor(wanted, { isSmall: format === 'docx' && units.length > 1 }, deps)
}

/** Those that may still be shown today, in their order. */
export async function picturesFor(
  wanted: readonly Wanted[],
  { isSmall }: { isSmall: boolean },
  deps: Deps,
): Promise<Picture[]> {
  const fit = await fitOf(
    wanted.map(({ photo }) => photo.photoId),
    deps,
  )
  const shown = wanted.filter(({ photo }) => fit.has(photo.photoId))
  const pictures: Picture[] = []
  for (let from = 0; from < shown.length; from += READ_AT_ONCE)
    pictures.push(
      ...(await Promise.all(shown.slice(from, from + READ_AT_ONCE).map((one) => read(one, isSmall, deps)))).flat(),
    )
  return pictures
}

async function fitOf(ids: readonly string[], { store }: Deps): Promise<ReadonlySet<string>> {
  const photos: Photo[] = []
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE)
    photos.push(...(await store.photos.getMany(ids.slice(from, from + IDS_AT_ONCE))))
  return new Set(photos.filter(isFitForReport).map(({ _id }) => _id))
}

/** A file that is gone leaves its place empty. */
async function read({ photo, unitName, index }: Wanted, isSmall: boolean, { files }: Deps): Promise<Picture[]> {
  const bytes = await files.read(isSmall ? photo.thumbnailId : photo.fileId)
  if (!bytes) return []
  const kind = /\.png$/i.test(photo.fileId) ? 'png' : 'jpg'
  const fileName = `${safe(unitName)}/${photo.day}_${safe(photo.title)}_${index + 1}.${kind}`
  return [{ bytes, fileName, caption: `${unitName}：${photo.title}（${photo.day}）` }]
}

/** A name that every file system takes. */
const safe = (name: string) => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/, '_')
