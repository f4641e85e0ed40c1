import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { hexToBytes } from '@noble/hashes/utils.js'

export const STEP_MS = 30_000
const DIGITS = 6

const stepAt = (at: number) => Math.floor(at / STEP_MS)

/** 签到码: six digits that change every 30 s (HMAC-SHA-256 and the truncation of RFC 6238 / RFC 4226 §5.3). */
export const codeAt = (seed: string, at: number): string => codeOfStep(seed, stepAt(at))

/** How long the code of an instant is still shown, in milliseconds. */
export const codeExpiresIn = (at: number): number => STEP_MS - (at % STEP_MS)

/** Accepts the code of now and of one step either side: phones and networks lag. */
export const isCodeValid = (seed: string, code: string, at: number): boolean =>
  [-1, 0, 1].some((drift) => codeOfStep(seed, stepAt(at) + drift) === code)

function codeOfStep(seed: string, step: number): string {
  const digest = hmac(sha256, hexToBytes(seed), counterBytes(step))
  const offset = digest[digest.length - 1]! & 0x0f
  const number = new DataView(digest.buffer, digest.byteOffset).getUint32(offset) & 0x7fffffff
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0')
}

function counterBytes(step: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setUint32(4, step)
  return bytes
}

const QR_PREFIX = 'zhihui:check-in:'

/** What the QR of the code screen says. */
export const codeQr = (activityId: string, code: string): string => `${QR_PREFIX}${activityId}:${code}`

/** What a scanned QR says, or null when it is not one of ours. */
export function parseCodeQr(text: string): { activityId: string; code: string } | null {
  const match = /^zhihui:check-in:([\w.-]{1,80}):(\d{6})$/.exec(text)
  return match ? { activityId: match[1]!, code: match[2]! } : null
}
