import { isFields } from '../emulator/document'
import { CloudError } from '../emulator/errors'
import { type UploadPlace } from '../emulator/files/storage'
import { type Route } from '../emulator/wire/server'
import { Refusal, addressOf, sendJson } from '../emulator/wire/http'
import { isPerson, type Sessions } from './sessions'
import { needOwnOrigin, readJson } from './web'

const SMALL_BODY = 64 * 1024
const MOST_FILES = 50

/**
 * `POST /v1/storages/get-objects-upload-info`: the part of CloudBase's storage over HTTP that a browser needs. The file
 * itself then goes to the address it is given, with the signature in the header.
 */
export function storageRoute(sessions: Sessions, placeOf: (path: string) => UploadPlace): Route {
  return async (request, response) => {
    if (addressOf(request).path !== '/v1/storages/get-objects-upload-info') return false
    if (request.method !== 'POST') throw new Refusal(405, 'Ask with POST')
    needOwnOrigin(request)
    if (!isPerson(sessions.identityOf(request))) throw new Refusal(401, 'Sign in first')
    const asked = await readJson(request, SMALL_BODY)
    if (!Array.isArray(asked) || asked.length > MOST_FILES) throw new Refusal(400, 'A list of objects was expected')
    const places = asked.map((one: unknown) => answerTo(one, placeOf, request.headers.host))
    sendJson(response, 200, places)
    return true
  }
}

/** As on the platform, one object that is refused does not stop the others. */
function answerTo(asked: unknown, placeOf: (path: string) => UploadPlace, host: string | undefined): object {
  const objectId = isFields(asked) ? String(asked.objectId) : ''
  try {
    const { url, authorization, fileId } = placeOf(objectId)
    return {
      objectId,
      // Under the name the page was opened by, so that the browser takes it for the same site.
      uploadUrl: url.replace(/^http:\/\/[^/]+/, `http://${host}`),
      authorization,
      token: 'local',
      cloudObjectMeta: 'local',
      cloudObjectId: fileId,
    }
  } catch (error) {
    if (!(error instanceof CloudError)) throw error
    return { code: error.code, message: error.message }
  }
}
