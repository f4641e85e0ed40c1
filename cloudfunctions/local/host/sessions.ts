import { createHmac, timingSafeEqual } from 'node:crypto'
import { type IncomingMessage } from 'node:http'

/** Whom the platform attests to a function: by openid in WeChat, by a custom id on a desktop, or an anonymous visitor. */
export type Identity = { openId: string } | { customUserId: string } | { anonymousId: string }

/** Who a request says it is: a token of ours in the `Authorization` header or in the session cookie. */
export type Sessions = {
  tokenFor: (openId: string) => string
  tokenOf: (identity: Identity) => string
  identityIn: (token: string) => Identity | undefined
  identityOf: (request: IncomingMessage) => Identity | undefined
  openIdOf: (request: IncomingMessage) => string | undefined
}

const COOKIE = 'session'
const LONGEST_OPEN_ID = 128

export function createSessions(secret: string): Sessions {
  const sign = (text: string) => createHmac('sha256', secret).update(`session:${text}`).digest('base64url')
  const tokenOf = (identity: Identity) => {
    const text = Buffer.from(JSON.stringify(identity)).toString('base64url')
    return `${text}.${sign(text)}`
  }
  const identityIn = (token: string) => {
    const [text = '', signed = ''] = token.split('.')
    const expected = Buffer.from(sign(text))
    const given = Buffer.from(signed)
    const isOurs = given.length === expected.length && timingSafeEqual(given, expected)
    return isOurs ? (JSON.parse(Buffer.from(text, 'base64url').toString()) as Identity) : undefined
  }
  const identityOf = (request: IncomingMessage) => identityIn(bearer(request) ?? cookie(request) ?? '')
  return {
    tokenFor: (openId) => tokenOf({ openId }),
    tokenOf,
    identityIn,
    identityOf,
    openIdOf: (request) => {
      const identity = identityOf(request)
      return identity && 'openId' in identity ? identity.openId : undefined
    },
  }
}

/** Somebody who has signed in, not just opened the site. */
export const isPerson = (identity: Identity | undefined): boolean =>
  identity !== undefined && !('anonymousId' in identity)

export const isOpenId = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_OPEN_ID

/** Not readable by scripts, not sent along from other sites. */
export const sessionCookie = (token: string): string => `${COOKIE}=${token}; Path=/; HttpOnly; SameSite=Strict`

export const endedCookie = (): string => `${sessionCookie('')}; Max-Age=0`

const bearer = ({ headers }: IncomingMessage) => /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1]

const cookie = ({ headers }: IncomingMessage) =>
  new RegExp(`(?:^|;\\s*)${COOKIE}=([^;\\s]+)`).exec(headers.cookie ?? '')?.[1]
