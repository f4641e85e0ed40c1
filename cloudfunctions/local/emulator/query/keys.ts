/**
 * How a value stands in an index column. SQLite orders numbers < texts < blobs, MongoDB
 * null < numbers < texts < objects < arrays < booleans < dates, so null becomes the least number and
 * what comes after texts becomes a blob with a tag in front.
 */
export type Key = number | string | Buffer

const NULL_KEY = Number.NEGATIVE_INFINITY
const TAG = { object: 3, array: 4, boolean: 8, date: 9 } as const
/** Moves the earliest date a Date can hold to zero, so that the bytes order as the dates do. */
const DATE_SHIFT = 8_640_000_000_000_000

export function keyOf(value: unknown): Key {
  if (value === null || value === undefined) return NULL_KEY
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'boolean') return Buffer.from([TAG.boolean, value ? 1 : 0])
  if (value instanceof Date) return dateKey(value)
  return compositeKey(value)
}

/** Only of these may SQL decide alone; objects and arrays are left to the matcher. */
export const isScalar = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date

/** `$gt: 5` finds numbers only: the keys of the same type, from `low` up to but without `high`. */
export function typeBracket(key: Key): { low: Key; high: Key } {
  if (typeof key === 'number') return { low: -Number.MAX_VALUE, high: '' }
  if (typeof key === 'string') return { low: '', high: Buffer.alloc(0) }
  const tag = key[0] ?? 0
  return { low: Buffer.from([tag]), high: Buffer.from([tag + 1]) }
}

export const isNullKey = (key: Key): boolean => key === NULL_KEY

function compositeKey(value: unknown): Buffer {
  const tag = Array.isArray(value) ? TAG.array : TAG.object
  return Buffer.concat([Buffer.from([tag]), Buffer.from(JSON.stringify(value))])
}

function dateKey(date: Date): Buffer {
  const key = Buffer.alloc(9)
  key[0] = TAG.date
  key.writeBigUInt64BE(BigInt(date.getTime() + DATE_SHIFT), 1)
  return key
}

/** The order SQLite gives keys; texts by their UTF-8 bytes, as MongoDB does. */
export function compareKeys(left: Key, right: Key): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right || 0
  const rank = rankOf(left) - rankOf(right)
  if (rank !== 0) return rank
  if (left === right) return 0
  return Buffer.compare(Buffer.from(left as string | Buffer), Buffer.from(right as string | Buffer))
}

const rankOf = (key: Key): number => (typeof key === 'number' ? 0 : typeof key === 'string' ? 1 : 2)

/** The value a key was made of. Undefined where that cannot be told: nothing or null, an object, an array. */
export function scalarOf(key: Key): { value: unknown } | undefined {
  if (isNullKey(key)) return undefined
  if (typeof key === 'number' || typeof key === 'string') return { value: key }
  if (key[0] === TAG.boolean) return { value: key[1] === 1 }
  if (key[0] === TAG.date) return { value: new Date(Number(key.readBigUInt64BE(1)) - DATE_SHIFT) }
  return undefined
}
