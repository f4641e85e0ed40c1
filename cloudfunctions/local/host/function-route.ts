import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type Route } from '../emulator/wire/server'
import { Refusal, addressOf, contentType, send, sendJson } from '../emulator/wire/http'
import { type Calls, callFunction } from './calls'
import { FunctionFailure } from './pool'
import { type Sessions } from './sessions'
import { needOwnOrigin, readJson } from './web'

const LARGEST_REQUEST = 100 * 1024

const STATUS: Record<FunctionFailure['code'], number> = {
  FUNCTION_NOT_FOUND: 404,
  FUNCTIONS_EXECUTE_FAIL: 500,
  FUNCTIONS_REPLY_TOO_LARGE: 500,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: 504,
}

type Rules = { functions: Record<string, { invoke: boolean | string }> }

/** 云函数安全规则: the names that no client may call. */
export const closedFunctions = (permissions: string): string[] =>
  Object.entries((JSON.parse(permissions) as Rules).functions).flatMap(([name, { invoke }]) =>
    invoke === false ? [name] : [],
  )

type Door = { sessions: Sessions; now: () => number; closed: readonly string[] }

/** `POST /functions/:name`, or `/v1/functions/:name` as at CloudBase, calls a function as the signed-in person, or as nobody. */
export function functionRoute(calls: Calls, { sessions, now, closed }: Door): Route {
  return async (request, response) => {
    const { path } = addressOf(request)
    const name = /^(?:\/v1)?\/functions\/([\w-]+)$/.exec(path)?.[1]
    if (name === undefined) return false
    checkRequest(request)
    if (closed.includes(name)) throw new Refusal(403, 'No client may call this function')
    const event = await readJson(request, LARGEST_REQUEST)
    response.setHeader('date', new Date(now()).toUTCString())
    response.setHeader('cache-control', 'no-store')
    const visitor = { identity: sessions.identityOf(request), address: request.socket.remoteAddress ?? '' }
    await answer(calls, { name, event, ...visitor }, response)
    return true
  }
}

function checkRequest(request: IncomingMessage): void {
  if (request.method !== 'POST') throw new Refusal(405, 'Functions are called with POST')
  needOwnOrigin(request)
  if (!contentType(request).startsWith('application/json')) throw new Refusal(415, 'JSON was expected')
}

type Asked = Parameters<typeof callFunction>[1]

async function answer(calls: Calls, asked: Asked, response: ServerResponse): Promise<void> {
  try {
    const { result, trace } = await callFunction(calls, asked)
    response.setHeader('x-trace', trace)
    send(response, 200, { type: 'application/json; charset=utf-8', content: result })
  } catch (error) {
    if (!(error instanceof FunctionFailure)) throw error
    sendJson(response, STATUS[error.code], { code: error.code })
  }
}
