import { refuse } from '@shared/contract/result'
import { inspectPhoto } from '@shared/domain/photo/exif'
import { liesIn } from '@shared/domain/photo/photo'
import type { Deps } from '@cloud/kernel/deps'

/** Files must lie in the caller's own folder, be there, be pictures, and carry no EXIF block (PRODUCT.md, section 6). */
export async function refusalOfFiles(fileIds: readonly string[], ownFolder: string, { files }: Pick<Deps, 'files'>) {
  if (!liesIn(ownFolder, fileIds)) return refuse('FILE_NOT_YOURS')
  const contents = await Promise.all(fileIds.map((fileId) => files.read(fileId)))
  const findings = contents.map((bytes) => (bytes ? inspectPhoto(bytes) : null))
  if (findings.includes(null)) return refuse('FILE_NOT_FOUND')
  if (findings.includes('notAPhoto')) return refuse('FILE_NOT_A_PHOTO')
  return findings.includes('hasExif') ? refuse('PHOTO_HAS_EXIF') : null
}
