import { createHash, timingSafeEqual } from 'node:crypto'
import { type IncomingMessage } from 'node:http'
import { isThisMachine } from '../emulator'
import { type Route } from '../emulator/wire/server'
import { addressOf } from '../emulator/wire/http'
import { redirect } from './web'

const COOKIE = 'gate'

/** Lets other machines in that know the token: once in the address, from then on in a cookie. */
export type Gate = { isAllowed: (request: IncomingMessage) => boolean; route: Route }

export function createGate(token: string): Gate {
  return {
    isAllowed: (request) =>
      isThisMachine(request) || isSame(cookieOf(request), token) || isSame(queryOf(request), token),
    route: (request, response) => {
      if (request.method !== 'GET' || !isSame(queryOf(request), token)) return false
      response.setHeader('set-cookie', `${COOKIE}=${encodeURIComponent(token)}; Path=/; HttpOnly; SameSite=Strict`)
      redirect(response, addressOf(request).path)
      return true
    },
  }
}

const queryOf = (request: IncomingMessage): string | null => addressOf(request).query.get('token')

function cookieOf({ headers }: IncomingMessage): string | null {
  const value = new RegExp(`(?:^|;\\s*)${COOKIE}=([^;\\s]+)`).exec(headers.cookie ?? '')?.[1]
  return value === undefined ? null : decodeURIComponent(value)
}

/** Hashed first, so that neither length nor beginning can be guessed from the time it takes. */
function isSame(given: string | null, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return given !== null && timingSafeEqual(hash(given), hash(token))
}
