import { createHmac, timingSafeEqual } from 'node:crypto'
import { type FileStore, safePath } from './file-store'

/** Object storage as the client sees it: ids, signed links that expire, signed uploads. */
export type Storage = {
  files: FileStore
  env: string
  secret: string
  now: () => number
  baseUrl: () => string
}

export const FILES_AT = '/files/'
const UPLOAD_SECONDS = 900
export const LINK_SECONDS = 7200

export const fileIdOf = ({ env }: Pick<Storage, 'env'>, path: string): string =>
  `cloud://${env}.6c6f-${env}-1250000000/${path}`

/** The path behind an id of this environment, if it is one. */
export function pathOf({ env }: Storage, fileId: unknown): string | undefined {
  const [, owner, path] = /^cloud:\/\/([^./]+)\.[^/]+\/(.+)$/s.exec(String(fileId)) ?? []
  if (owner !== env || path === undefined) return undefined
  try {
    return safePath(path)
  } catch {
    return undefined
  }
}

/** Where a file goes, and the signature that lets it in. */
export type UploadPlace = { url: string; authorization: string; fileId: string }

export function uploadPlace(storage: Storage, wanted: unknown): UploadPlace {
  const path = safePath(wanted)
  const expires = storage.now() + UPLOAD_SECONDS * 1000
  return {
    url: `${storage.baseUrl()}${FILES_AT}${encodeURI(path)}`,
    authorization: `${expires}.${signature(storage, ['upload', path, expires])}`,
    fileId: fileIdOf(storage, path),
  }
}

export function mayUpload(storage: Storage, path: string, authorization: unknown): boolean {
  const [expires = '', signed = ''] = String(authorization).split('.')
  return isSigned(storage, ['upload', path, Number(expires)], signed)
}

/** Not percent-encoded, as on the platform: the client encodes it before it fetches. */
export function downloadLink(storage: Storage, path: string, seconds = LINK_SECONDS): string {
  const expires = storage.now() + seconds * 1000
  return `${storage.baseUrl()}${FILES_AT}${path}?sign=${signature(storage, ['download', path, expires])}&t=${expires}`
}

export const mayDownload = (storage: Storage, path: string, query: URLSearchParams): boolean =>
  isSigned(storage, ['download', path, Number(query.get('t'))], query.get('sign') ?? '')

type Signed = readonly [use: 'upload' | 'download', path: string, expires: number]

const signature = ({ secret }: Storage, parts: Signed): string =>
  createHmac('sha256', secret).update(JSON.stringify(parts)).digest('hex')

function isSigned(storage: Storage, parts: Signed, signed: string): boolean {
  const expected = Buffer.from(signature(storage, parts))
  const given = Buffer.from(signed)
  return given.length === expected.length && timingSafeEqual(given, expected) && parts[2] >= storage.now()
}
