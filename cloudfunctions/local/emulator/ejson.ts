import { type Document, type Fields, isFields } from './document'
import { invalid } from './errors'

/**
 * Between the wire (extended JSON) and what the engine works on (plain JSON with dates).
 * `now` is what a server date becomes. Malformed wrappers are refused, never guessed.
 */
export function decode(value: unknown, now: number): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((element) => decode(element, now))
  const fields = value as Fields
  const wrapper = wrapperOf(fields)
  if (wrapper) return WRAPPERS[wrapper]?.(fields, now)
  const decoded: Fields = {}
  for (const key in fields) {
    if (key === '__proto__') throw invalid('A field must not be called __proto__')
    decoded[key] = decode(fields[key], now)
  }
  return decoded
}

/** Decodes and insists on an object: a document, a filter or an update. */
export function decodeFields(value: unknown, now: number): Fields {
  const decoded = decode(typeof value === 'string' ? parse(value) : (value ?? {}), now)
  if (isFields(decoded)) return decoded
  throw invalid('An object was expected')
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw invalid('Malformed JSON')
  }
}

/** Dates leave as `{ $date: milliseconds }`, which both dialects of the client read. */
export function encode(value: unknown): unknown {
  if (value instanceof Date) return { $date: value.getTime() }
  if (Array.isArray(value)) return value.map(encode)
  if (!isFields(value)) return value
  const encoded: Fields = {}
  for (const key in value) if (value[key] !== undefined) encoded[key] = encode(value[key])
  return encoded
}

/** Most documents hold no date, and then what JSON makes of them is what is stored: no copy is needed. */
export const encodeText = (value: unknown): string => JSON.stringify(holdsDate(value) ? encode(value) : value)

function holdsDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (value instanceof Date) return true
  if (Array.isArray(value)) return value.some(holdsDate)
  for (const key in value) if (holdsDate((value as Fields)[key])) return true
  return false
}

export const canonicalInteger = (value: number): string => JSON.stringify({ $numberInt: String(value) })

/** Reads what the store wrote; the walk is only needed where there is a date. */
export function decodeStored(text: string): Document {
  const stored = JSON.parse(text) as Document
  return text.includes('{"$date":') ? (decode(stored, 0) as Document) : stored
}

const WRAPPERS: Record<string, (fields: Fields, now: number) => unknown> = {
  $tcb_server_date: (fields, now) => serverDate(fields.$tcb_server_date, now),
  $date: (fields, now) => decodeDate(fields.$date, now),
  $numberInt: (fields) => finite(fields.$numberInt),
  $numberLong: (fields) => finite(fields.$numberLong),
  $numberDouble: (fields) => finite(fields.$numberDouble),
  $numberDecimal: (fields) => finite(fields.$numberDecimal),
  $regularExpression: (fields) => decodeRegex(fields.$regularExpression),
}

/** A wrapper is an object of one key that we know; anything else is an ordinary object. */
function wrapperOf(fields: Fields): string | undefined {
  const keys = Object.keys(fields)
  const [key] = keys
  if (keys.length !== 1 || key === undefined || !key.startsWith('$')) return undefined
  return Object.hasOwn(WRAPPERS, key) ? key : undefined
}

function decodeDate(date: unknown, now: number): Date {
  if (!isFields(date)) return validDate(typeof date === 'string' ? Date.parse(date) : date)
  if ('offset' in date) return serverDate(date, now)
  return validDate(decode(date, now))
}

function serverDate(date: unknown, now: number): Date {
  const offset = isFields(date) ? decode(date.offset ?? 0, now) : 0
  return validDate(now + finite(offset))
}

function validDate(milliseconds: unknown): Date {
  const date = new Date(typeof milliseconds === 'number' ? milliseconds : Number.NaN)
  if (Number.isNaN(date.getTime())) throw invalid('Malformed date')
  return date
}

function finite(value: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number === 'number' && Number.isFinite(number)) return number
  throw invalid('Malformed number')
}

function decodeRegex(value: unknown): Fields {
  if (!isFields(value) || typeof value.pattern !== 'string') throw invalid('Malformed regular expression')
  return { $regex: value.pattern, $options: value.options ?? '' }
}
