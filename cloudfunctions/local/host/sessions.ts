import { createHmac, timingSafeEqual } from 'node:crypto'
import { type IncomingMessage } from 'node:http'

/** Who a request says it is: a token of ours in the `Authorization` header or in the session cookie. */
export type Sessions = {
  tokenFor: (openId: string) => string
  openIdOf: (request: IncomingMessage) => string | undefined
}

const COOKIE = 'session'
const LONGEST_OPEN_ID = 128

export function createSessions(secret: string): Sessions {
  const sign = (text: string) => createHmac('sha256', secret).update(`session:${text}`).digest('base64url')
  return {
    tokenFor: (openId) => {
      const text = Buffer.from(openId).toString('base64url')
      return `${text}.${sign(text)}`
    },
    openIdOf: (request) => {
      const [text = '', signed = ''] = (bearer(request) ?? cookie(request) ?? '').split('.')
      const expected = Buffer.from(sign(text))
      const given = Buffer.from(signed)
      const isOurs = given.length === expected.length && timingSafeEqual(given, expected)
      return isOurs ? Buffer.from(text, 'base64url').toString() : undefined
    },
  }
}

export const isOpenId = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_OPEN_ID

/** Not readable by scripts, not sent along from other sites. */
export const sessionCookie = (token: string): string => `${COOKIE}=${token}; Path=/; HttpOnly; SameSite=Strict`

export const endedCookie = (): string => `${sessionCookie('')}; Max-Age=0`

const bearer = ({ headers }: IncomingMessage) => /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1]

const cookie = ({ headers }: IncomingMessage) =>
  new RegExp(`(?:^|;\\s*)${COOKIE}=([^;\\s]+)`).exec(headers.cookie ?? '')?.[1]
