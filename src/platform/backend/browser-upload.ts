import * as z from 'zod'
import type { Upload } from './backend'
import { authorization } from './browser-session'
import { post } from './gateway'

/** Where CloudBase lets one object be put, with the signature that allows it. */
const Place = z.object({
  uploadUrl: z.url(),
  authorization: z.string(),
  token: z.string(),
  cloudObjectMeta: z.string(),
  cloudObjectId: z.string(),
})
type Place = z.infer<typeof Place>

/** Asks the gateway where the file goes, puts it straight into the storage, and answers its file id. */
export async function uploadFromBrowser({ localPath, cloudPath, onProgress = ignore }: Upload): Promise<string> {
  const file = await (await fetch(localPath)).blob()
  const place = await placeOf(cloudPath)
  await put(file, place, onProgress)
  return place.cloudObjectId
}

async function placeOf(objectId: string): Promise<Place> {
  const response = await post('/v1/storages/get-objects-upload-info', [{ objectId }], await authorization())
  if (!response.ok) throw new Error(`The storage answered ${response.status}`)
  return z.tuple([Place]).parse(await response.json())[0]
}

// fetch cannot tell how much has been sent; XMLHttpRequest can.
const put = (file: Blob, place: Place, onProgress: (percent: number) => void) =>
  new Promise<void>((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', place.uploadUrl)
    request.setRequestHeader('authorization', place.authorization)
    request.setRequestHeader('x-cos-security-token', place.token)
    request.setRequestHeader('x-cos-meta-fileid', place.cloudObjectMeta)
    request.setRequestHeader('content-type', file.type || 'application/octet-stream')
    request.upload.onprogress = (state) => onProgress(Math.round((state.loaded / Math.max(1, state.total)) * 100))
    request.onerror = () => reject(new Error('The upload was cut off'))
    request.onload = () => {
      if (request.status === 200) resolve()
      else reject(new Error(`The upload was answered with ${request.status}`))
    }
    request.send(file)
  })

const ignore = () => undefined
