import { type IncomingMessage, type ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { safePath } from '../files/file-store'
import { FILES_AT, type Storage, mayDownload, mayUpload } from '../files/storage'
import { Refusal, addressOf, contentType, readBody, send } from './http'
import { readMultipart } from './multipart'

const LARGEST_FILE = 100 * 1024 * 1024

const TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Objects by signed link: read with GET, written with PUT or a form, as the clients do. */
export async function serveFile(storage: Storage, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { path: address, query } = addressOf(request)
  const path = readPath(address.slice(FILES_AT.length))
  if (request.method === 'GET') return download(storage, { path, query }, response)
  if (request.method === 'PUT' || request.method === 'POST') return upload(storage, { path, request }, response)
  throw new Refusal(405, 'Files are read with GET and written with PUT or POST')
}

function readPath(path: string): string {
  try {
    return safePath(path)
  } catch {
    throw new Refusal(400, 'Not a safe file path')
  }
}

type Download = { path: string; query: URLSearchParams }

async function download(storage: Storage, { path, query }: Download, response: ServerResponse): Promise<void> {
  if (!mayDownload(storage, path, query)) throw new Refusal(403, 'The link is not valid or has expired')
  const content = await storage.files.read(path)
  if (!content) throw new Refusal(404, 'There is no such file')
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'
  // A file somebody uploaded must never run as a page of this site.
  response.setHeader('content-security-policy', "sandbox; default-src 'none'")
  if (!type.startsWith('image/')) response.setHeader('content-disposition', 'attachment')
  send(response, 200, { type, content })
}

type Upload = { path: string; request: IncomingMessage }

async function upload(storage: Storage, { path, request }: Upload, response: ServerResponse): Promise<void> {
  const { authorization, content } = await readUpload(request)
  if (!mayUpload(storage, path, authorization)) return refuseUpload(response)
  if (!content) throw new Refusal(400, 'The form has no file')
  await storage.files.save(path, content)
  send(response, 200, { type: 'application/xml', content: '' })
}

/** tcb-admin-node sends a form with the signature in it, newer clients and browsers the bare file with a header. */
async function readUpload(request: IncomingMessage): Promise<{ authorization: unknown; content: Buffer | undefined }> {
  const type = contentType(request)
  const bytes = await readBody(request, LARGEST_FILE)
  if (!type.startsWith('multipart/'))
    return { authorization: request.headers.signature ?? request.headers.authorization, content: bytes }
  const parts = readMultipart(bytes, type)
  return { authorization: parts.get('Signature')?.content, content: parts.get('file')?.content }
}

const refuseUpload = (response: ServerResponse): void =>
  send(response, 403, {
    type: 'application/xml',
    content:
      '<?xml version="1.0" encoding="utf-8"?><Error><Code>SignatureDoesNotMatch</Code>' +
      '<Message>The signature is not valid or has expired</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>',
  })
