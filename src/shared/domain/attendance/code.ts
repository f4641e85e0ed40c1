import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { hexToBytes } from '@noble/hashes/utils.js'

export const STEP_MS = 30_000
const DIGITS = 6

/** Which code is shown at an instant: the number of its window. */
export const stepAt = (at: number) => Math.floor(at / STEP_MS)

/** 签到码: six digits that change every 30 s (HMAC-SHA-256 and the truncation of RFC 6238 / RFC 4226 §5.3). */
export const codeAt = (seed: string, at: number): string => codeOfStep(seed, stepAt(at))

/** How long the code of an instant is still shown, in milliseconds. */
export const codeExpiresIn = (at: number): number => STEP_MS - (at % STEP_MS)

/** Accepts the code of now and of one step either side: phones and networks lag. */
export const isCodeValid = (seed: string, code: string, at: number): boolean =>
  stepOfCode(seed, code, { at, reach: 1 }) !== null

/** When the step of a code began, looked for at an instant and so many steps either side, the nearest first. */
export function stepOfCode(seed: string, code: string, { at, reach }: { at: number; reach: number }): number | null {
  const drift = outwards(reach).find((steps) => codeOfStep(seed, stepAt(at) + steps) === code)
  return drift === undefined ? null : (stepAt(at) + drift) * STEP_MS
}

/** 0, -1, 1, -2, 2 … */
const outwards = (reach: number) =>
  Array.from({ length: 2 * reach + 1 }, (_, n) => (n % 2 === 0 ? 1 : -1) * Math.ceil(n / 2))

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
