import type { DesktopRequest } from '@shared/contract/desktop'
import { ok, refuse } from '@shared/contract/result'
import { DAY_MS, MINUTE_MS } from '@shared/domain/time/china-time'

/** A code on a screen is worth something for two minutes. */
export const CODE_LASTS_MS = 2 * MINUTE_MS
export const WRONG_DIGITS_ALLOWED = 3
/** A signed-in desktop asks again after this long, as the platform's own session does. */
export const DESKTOP_LASTS_MS = 30 * DAY_MS

/** One address may ask for so many codes in ten minutes; a whole office can stand behind one address. */
export const CODES_PER_ADDRESS = 60
export const ADDRESS_WINDOW_MS = 10 * MINUTE_MS

type Fresh = { code: string; secretHash: string; digits: string; words: string }

/** 电脑登录码 as it is made. */
export const newRequest = ({ code, ...fresh }: Fresh, now: number): DesktopRequest => ({
  _id: code,
  rev: 0,
  ...fresh,
  state: 'shown',
  personId: null,
  wrongTries: 0,
  at: now,
  expiresAt: now + CODE_LASTS_MS,
})

/** Four digits out of random hex. */
export const digitsOf = (hex: string): string => String(Number.parseInt(hex, 16) % 10_000).padStart(4, '0')

const isOpen = (request: DesktopRequest | null, now: number): request is DesktopRequest =>
  request !== null && request.state === 'shown' && now < request.expiresAt

/** What a phone may still look at. Gone is gone: expired, used, declined and made-up codes answer alike. */
export const lookAt = (request: DesktopRequest | null, now: number) =>
  isOpen(request, now) ? ok(request) : refuse('DESKTOP_CODE_GONE')

/** 确认登录. Wrong digits are counted on the code, which is worth nothing after three. */
export function confirmRequest(
  request: DesktopRequest | null,
  { personId, digits }: { personId: string; digits: string },
  now: number,
) {
  const open = lookAt(request, now)
  if (!open.ok) return open
  if (open.value.digits === digits) return ok({ ...open.value, state: 'confirmed' as const, personId })

  const wrongTries = open.value.wrongTries + 1
  const state = wrongTries >= WRONG_DIGITS_ALLOWED ? ('declined' as const) : open.value.state
  return ok({ ...open.value, wrongTries, state })
}

/** 不是我 */
export function declineRequest(request: DesktopRequest | null, now: number) {
  const open = lookAt(request, now)
  return open.ok ? ok({ ...open.value, state: 'declined' as const }) : open
}

/** What a waiting desktop is told. Whoever lacks the secret is told what a made-up code is told. */
export function collectRequest(request: DesktopRequest | null, secretHash: string, now: number) {
  if (!request || request.secretHash !== secretHash || now >= request.expiresAt) return refuse('DESKTOP_CODE_GONE')
  if (request.state === 'used') return refuse('DESKTOP_CODE_GONE')
  if (request.state === 'declined') return refuse('DESKTOP_DECLINED')
  if (request.state === 'shown' || request.personId === null) return ok({ state: 'waiting' as const })
  return ok({ state: 'in' as const, personId: request.personId, after: { ...request, state: 'used' as const } })
}
