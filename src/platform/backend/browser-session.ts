import * as z from 'zod'
import { forget, load, save } from '../storage'
import { post } from './gateway'

/** What CloudBase hands out when somebody signs in over HTTP, anonymously or with a ticket. */
const Tokens = z.object({ access_token: z.string(), refresh_token: z.string().optional(), expires_in: z.number() })

/** `key` says which desktop this is; an anonymous visitor has none. */
const Session = z.object({
  accessToken: z.string(),
  refreshToken: z.string(),
  expiresAt: z.number(),
  key: z.string().nullable(),
})
type Session = z.infer<typeof Session>

const KEPT = 'desktop-session'
const DEVICE = 'device-id'
/** Renewed this long before it ends, so that no call meets its end on the way. */
const MARGIN_MS = 60_000

/** A cloud on a laptop brings a sign-in page of its own and keeps its session in a cookie. */
export const pickerUrl = () => window.__ZHIHUI__?.signInUrl

/** The key this desktop got when it signed in by QR. */
export const desktopKey = () => kept()?.key ?? null

/** The header that says who is calling; without a session an anonymous one, as the gateway lets nobody else in. */
export async function authorization(): Promise<Record<string, string>> {
  const session = await current()
  return session ? { authorization: `Bearer ${session.accessToken}` } : {}
}

/** 自定义登录: trades the ticket for a session and keeps it on this desktop. */
export async function signInWithTicket(ticket: string, key: string): Promise<void> {
  const session = await signIn('/auth/v1/signin/custom', { provider_id: 'custom', ticket })
  if (!session) throw new Error('The ticket was not accepted')
  save(KEPT, { ...session, key } satisfies Session)
}

export const endSession = () => forget(KEPT)

const kept = () => load(KEPT, Session)

let underWay: Promise<Session | null> | undefined

async function current(): Promise<Session | null> {
  const session = kept()
  if (session && Date.now() < session.expiresAt - MARGIN_MS) return session
  if (!session && pickerUrl() !== undefined) return null
  // A refresh token is good once: calls at the same time share one renewal.
  underWay ??= renewed(session).finally(() => (underWay = undefined))
  return underWay
}

async function renewed(session: Session | null): Promise<Session | null> {
  const again = session && (await signIn('/auth/v1/token', refreshing(session)))
  if (again) return remembered({ ...again, key: session.key })
  endSession()
  if (pickerUrl() !== undefined) return null
  const visitor = await signIn('/auth/v1/signin/anonymously', {})
  return visitor && remembered(visitor)
}

const refreshing = ({ refreshToken }: Session) => ({ grant_type: 'refresh_token', refresh_token: refreshToken })

function remembered(session: Session): Session {
  save(KEPT, session)
  return session
}

/** Null when the gateway said no; throws when it could not be reached. */
async function signIn(path: string, body: object): Promise<Session | null> {
  const response = await post(path, body, { 'x-device-id': deviceId() })
  if (response.status >= 500) throw new Error(`The cloud answered ${response.status}`)
  const tokens = response.ok ? Tokens.safeParse(await response.json()) : undefined
  if (!tokens?.success) return null
  const { access_token: accessToken, refresh_token: refreshToken = '', expires_in: seconds } = tokens.data
  return { accessToken, refreshToken, expiresAt: Date.now() + seconds * 1000, key: null }
}

/** Made once per browser: CloudBase counts one anonymous visitor per device. */
function deviceId(): string {
  const known = load(DEVICE, z.string().min(8))
  if (known) return known
  // A name, not a secret: chance is enough.
  const made = Array.from({ length: 4 }, () => Math.random().toString(36).slice(2, 10)).join('-')
  save(DEVICE, made)
  return made
}
