import { Photo } from '@shared/contract/photo'
import { photoFolder } from '@shared/domain/photo/photo'
import { listKey } from '@shared/domain/time/list-key'
import { NOW } from './clock'

/** The file id of a path in the storage of the tests. */
export const fileIdAt = (path: string): string => `cloud://local.6c6f-local-1250000000/${path}`

/** 照片 of the volunteer, waiting for the leader's eye. */
export const aPhoto = (wish: Partial<Photo> = {}): Photo => {
  const { activityId = 'a-1', uploaderId = 'p-volunteer', uploadedAt = NOW } = wish
  const _id = wish._id ?? `${activityId}-${uploaderId}-photo0001`
  const folder = fileIdAt(photoFolder(activityId, uploaderId))
  return Photo.parse({
    _id,
    rev: 0,
    activityId,
    teamId: 't-1',
    uploaderId,
    uploaderName: '李志愿',
    fileId: `${folder}1.jpg`,
    thumbnailId: `${folder}1-small.jpg`,
    takenAt: uploadedAt,
    uploadedAt,
    hasPortraitConsent: true,
    caption: '',
    status: 'pending',
    returnReason: '',
    listKey: listKey(uploadedAt, _id),
    ...wish,
  })
}

const segment = (marker: number, body: readonly number[]) => {
  const length = body.length + 2
  return [0xff, marker, length >> 8, length & 0xff, ...body]
}

const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

/** The frame of a JPEG file, as far as anybody looks at it: start, APP0, what is given, the scan, the end. */
export const aJpeg = (between: readonly number[] = []): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe0, letters('JFIF\0')),
    ...between,
    ...segment(0xda, [1, 2, 3]),
    9,
    9,
    9,
    0xff,
    0xd9,
  ])

/** An APP1 segment as a camera writes it. */
export const exifSegment = (): number[] => segment(0xe1, [...letters('Exif\0\0'), 1, 2, 3, 4])

export const aJpegWithExif = (): Uint8Array => aJpeg(exifSegment())

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A PNG of the given chunks; lengths are right, check sums are not looked at. */
export const aPng = (chunks: readonly { type: string; body: readonly number[] }[] = []): Uint8Array =>
  Uint8Array.from([
    ...PNG_SIGNATURE,
    ...[...chunks, { type: 'IEND', body: [] }].flatMap(({ type, body }) => [
      0,
      0,
      body.length >> 8,
      body.length & 0xff,
      ...letters(type),
      ...body,
      0,
      0,
      0,
      0,
    ]),
  ])
