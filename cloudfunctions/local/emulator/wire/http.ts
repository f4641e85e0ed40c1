import { type IncomingMessage, type ServerResponse } from 'node:http'

/** Refused before it could mean anything: too large, too strange, not allowed. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** The whole body, or a refusal as soon as it grows beyond `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new Refusal(413, 'The body is too large')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new Refusal(413, 'The body is too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export function send(
  response: ServerResponse,
  status: number,
  body: { type: string; content: string | Uint8Array },
): void {
  response.writeHead(status, {
    'content-type': body.type,
    'content-length': Buffer.byteLength(body.content),
    'x-content-type-options': 'nosniff',
  })
  response.end(body.content)
}

export const sendJson = (response: ServerResponse, status: number, value: unknown): void =>
  send(response, status, { type: 'application/json; charset=utf-8', content: JSON.stringify(value) })

export const contentType = (request: IncomingMessage): string => request.headers['content-type'] ?? ''

/** The path and query asked for; what cannot be read is refused. */
export function addressOf(request: IncomingMessage): { path: string; query: URLSearchParams } {
  try {
    // Put behind a name of our own, so that `//elsewhere/` is a path and not another machine.
    const url = new URL(`http://local${request.url ?? '/'}`)
    return { path: decodeURIComponent(url.pathname), query: url.searchParams }
  } catch {
    throw new Refusal(400, 'Malformed address')
  }
}
