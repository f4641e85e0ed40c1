import { type IncomingMessage } from 'node:http'
import { CloudError } from '../emulator/errors'
import { safePath } from '../emulator/files/file-store'
import { type Route } from '../emulator/wire/server'
import { Refusal, addressOf, contentType, readBody, sendJson } from '../emulator/wire/http'
import { readMultipart } from '../emulator/wire/multipart'
import { isPerson, type Sessions } from './sessions'
import { needOwnOrigin } from './web'

const LARGEST_UPLOAD = 10 * 1024 * 1024

type SaveFile = (path: string, bytes: Uint8Array) => Promise<string>

/** `POST /upload?path=…` stands for what WeChat's own client does with a file; only somebody who is signed in may. */
export function uploadRoute(sessions: Sessions, saveFile: SaveFile): Route {
  return async (request, response) => {
    const { path, query } = addressOf(request)
    if (path !== '/upload') return false
    if (request.method !== 'POST') throw new Refusal(405, 'Files are uploaded with POST')
    needOwnOrigin(request)
    if (!isPerson(sessions.identityOf(request))) throw new Refusal(401, 'Sign in first')
    const target = targetOf(query.get('path'))
    sendJson(response, 200, { fileID: await saveFile(target, await contentOf(request)) })
    return true
  }
}

function targetOf(path: string | null): string {
  try {
    return safePath(path)
  } catch (error) {
    throw error instanceof CloudError ? new Refusal(400, error.message) : error
  }
}

async function contentOf(request: IncomingMessage): Promise<Buffer> {
  const type = contentType(request)
  const bytes = await readBody(request, LARGEST_UPLOAD)
  if (!type.startsWith('multipart/')) return bytes
  const content = readMultipart(bytes, type).get('file')?.content
  if (!content) throw new Refusal(400, 'The form has no file')
  return content
}
