import { type IncomingMessage, type ServerResponse } from 'node:http'
import { Refusal, readBody, send } from '../emulator/wire/http'

export const sendPage = (response: ServerResponse, markup: string): void => {
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; frame-ancestors 'none'",
  )
  response.setHeader('cache-control', 'no-store')
  send(response, 200, { type: 'text/html; charset=utf-8', content: markup })
}

export function redirect(response: ServerResponse, to: string): void {
  response.writeHead(303, { location: to })
  response.end()
}

/** What only our own pages and programs may do: a page of another site always sends its origin along. */
export function needOwnOrigin({ headers }: IncomingMessage): void {
  const { origin, host } = headers
  if (origin !== undefined && origin !== `http://${host}`) throw new Refusal(403, 'Not from another site')
}

export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const text = (await readBody(request, limit)).toString()
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new Refusal(400, 'Malformed JSON')
  }
}
