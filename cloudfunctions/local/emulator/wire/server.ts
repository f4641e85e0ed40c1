import { randomBytes } from 'node:crypto'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { CloudError } from '../errors'
import { parse } from '../ejson'
import { newTally } from '../engine/engine'
import { commitTogether } from '../store/database'
import { type RequestReport } from './report'
import { type Action, type Body, type Cloud } from './cloud'
import { serveFile } from './files'
import { FILES_AT } from '../files/storage'
import { Refusal, addressOf, contentType, readBody, send, sendJson } from './http'
import { readMultipart } from './multipart'

/** Serves something besides the protocol; true when it has answered. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<boolean> | boolean

type Wire = {
  cloud: Cloud
  actions: Record<string, Action>
  onRequest: (report: RequestReport) => void
  routes: readonly Route[]
  isAllowed: (request: IncomingMessage) => boolean
}

const LARGEST_BODY = 20 * 1024 * 1024

export function createWire(wire: Wire): Server {
  const { requestMs } = wire.cloud.engine.limits
  const patience = {
    requestTimeout: requestMs,
    headersTimeout: requestMs,
    keepAliveTimeout: 60_000,
    // Node looks for late requests only this often.
    connectionsCheckingInterval: Math.min(requestMs, 1000),
  }
  return createServer(patience, (request, response) => {
    answer(wire, request, response).catch((error: unknown) => fail(response, error))
  })
}

async function answer(wire: Wire, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!wire.isAllowed(request)) throw new Refusal(403, 'Only this machine is served')
  for (const route of wire.routes) if (await route(request, response)) return
  const { path, query } = addressOf(request)
  if (path.startsWith(FILES_AT)) return serveFile(wire.cloud.storage, request, response)
  if (request.method !== 'POST' || (path !== '/' && path !== '/admin')) throw new Refusal(404, 'Nothing here')
  const body = await readAdminBody(request)
  const reply = await perform(wire, body, traceOf(query))
  // The clients tell refusals of wx.openApi from its raw bytes by the content type, to the letter.
  if (Buffer.isBuffer(reply)) send(response, 200, { type: 'application/octet-stream', content: reply })
  else sendJson(response, 200, reply)
}

/** Another site's page must not speak to the database, so a browser's cross-site forms are refused. */
async function readAdminBody(request: IncomingMessage): Promise<Body> {
  if (request.headers.origin !== undefined) throw new Refusal(403, 'The database is not for browsers')
  const type = contentType(request)
  const bytes = await readBody(request, LARGEST_BODY)
  if (type.startsWith('multipart/')) {
    const parts = [...readMultipart(bytes, type).values()]
    return Object.fromEntries(
      parts.map(({ name, content }) => [name, name === 'requestData' ? content : content.toString()]),
    )
  }
  if (!type.startsWith('application/json')) throw new Refusal(415, 'JSON was expected')
  const body = parseBody(bytes)
  if (typeof body !== 'object' || body === null) throw new Refusal(400, 'An object was expected')
  return body as Body
}

function parseBody(bytes: Buffer): unknown {
  try {
    return parse(bytes.toString())
  } catch {
    throw new Refusal(400, 'Malformed JSON')
  }
}

const WRITES = new Set(
  ['add', 'update', 'delete', 'insert', 'modify', 'remove']
    .map((verb) => `database.${verb}Document`)
    .concat('database.modifyAndReturnDoc', 'database.commitTransaction'),
)

/** The client passes on the sequence id of the call it works for. */
const traceOf = (query: URLSearchParams): string | undefined => /^([0-9a-f]{12})-/.exec(query.get('seqId') ?? '')?.[1]

async function perform({ cloud, actions, onRequest }: Wire, body: Body, trace: string | undefined): Promise<object> {
  const requestId = randomBytes(8).toString('hex')
  const { database } = cloud.engine.store
  const tally = newTally()
  const startedAt = performance.now()
  const action = String(body.action)
  let code: string | undefined
  try {
    const act = Object.hasOwn(actions, action) ? actions[action] : undefined
    if (!act) throw new CloudError('INVALID_PARAM', `Unknown action: ${action}`)
    if (WRITES.has(action)) commitTogether(database)
    const reply = (await act({ cloud, body, tally })) as object
    await database.together
    return Buffer.isBuffer(reply) ? reply : { requestId, ...reply }
  } catch (error) {
    if (!(error instanceof CloudError)) throw error
    code = error.code
    return { requestId, code, message: error.message }
  } finally {
    const collection = typeof body.collectionName === 'string' ? body.collectionName : undefined
    onRequest({ ...tally, action, collection, ms: performance.now() - startedAt, code, trace })
  }
}

function fail(response: ServerResponse, error: unknown): void {
  const isOurFault = !(error instanceof Refusal) && (error as NodeJS.ErrnoException).code !== 'ECONNRESET'
  if (isOurFault) console.error(error)
  if (response.headersSent) return void response.destroy()
  const status = error instanceof Refusal ? error.status : 500
  response.setHeader('connection', 'close')
  sendJson(response, status, { code: 'REFUSED', message: error instanceof Refusal ? error.message : 'Internal error' })
}
