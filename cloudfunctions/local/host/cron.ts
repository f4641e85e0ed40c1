/** A timer of a cloud function: seven fields, second to year, read in China's time as the platform does. */
export type Cron = { matches: readonly ((value: number) => boolean)[] }

const MINUTE = 60_000
const CHINA_OFFSET = 8 * 60 * MINUTE
const LONGEST_SEARCH_DAYS = 366 * 5

const FIELDS = [
  { name: 'second', from: 0, to: 59 },
  { name: 'minute', from: 0, to: 59 },
  { name: 'hour', from: 0, to: 23 },
  { name: 'day', from: 1, to: 31 },
  { name: 'month', from: 1, to: 12 },
  { name: 'weekday', from: 0, to: 6 },
  { name: 'year', from: 1970, to: 2099 },
] as const

const DAY_NAMES = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const MONTH_NAMES = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

export function parseCron(text: string): Cron {
  const parts = text.trim().split(/\s+/)
  if (parts.length !== FIELDS.length) throw new Error(`A timer has seven fields (second … year): ${text}`)
  return { matches: FIELDS.map((field, at) => parseField(field, parts[at] ?? '')) }
}

/** The first moment after `after` that the timer names, or undefined if there is none in sight. */
export function nextRun(cron: Cron, after: number): number | undefined {
  const start = Math.floor(after / 1000) * 1000 + 1000 + CHINA_OFFSET
  for (let day = 0; day < LONGEST_SEARCH_DAYS; day += 1) {
    const midnight = Math.floor(start / 86_400_000) * 86_400_000 + day * 86_400_000
    if (!isDay(cron, new Date(midnight))) continue
    const at = firstTimeOfDay(cron, midnight, Math.max(start, midnight))
    if (at !== undefined) return at - CHINA_OFFSET
  }
  return undefined
}

function isDay({ matches }: Cron, day: Date): boolean {
  const values = [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCDay(), day.getUTCFullYear()]
  return values.every((value, at) => matches[at + 3]?.(value))
}

function firstTimeOfDay({ matches }: Cron, midnight: number, from: number): number | undefined {
  const isFine = (at: number, value: number) => matches[at]?.(value) === true
  for (let minute = Math.floor((from - midnight) / MINUTE); minute < 24 * 60; minute += 1) {
    if (!isFine(2, Math.floor(minute / 60)) || !isFine(1, minute % 60)) continue
    const begin = midnight + minute * MINUTE
    const second = secondsFrom(Math.max(from - begin, 0)).find((each) => isFine(0, each))
    if (second !== undefined) return begin + second * 1000
  }
  return undefined
}

function secondsFrom(milliseconds: number): number[] {
  const first = Math.ceil(milliseconds / 1000)
  return Array.from({ length: Math.max(60 - first, 0) }, (_, at) => first + at)
}

type Field = (typeof FIELDS)[number]

function parseField(field: Field, text: string): (value: number) => boolean {
  const ranges = text.split(',').map((part) => parseRange(field, part))
  return (value) => ranges.some(({ from, to, step }) => value >= from && value <= to && (value - from) % step === 0)
}

function parseRange(field: Field, text: string): { from: number; to: number; step: number } {
  const [range = '', step = '1'] = text.split('/')
  const [from, to] = boundsOf(field, range, text.includes('/'))
  const every = Number(step)
  const isSound = [from, to, every].every(Number.isInteger) && from >= field.from && to <= field.to && every > 0
  if (!isSound) throw new Error(`Not a ${field.name} of a timer: ${text}`)
  return { from, to, step: every }
}

function boundsOf(field: Field, range: string, isStepped: boolean): [number, number] {
  if (range === '*' || range === '?') return [field.from, field.to]
  const [first = '', last] = range.split('-')
  const from = valueOf(field, first)
  return [from, last !== undefined ? valueOf(field, last) : isStepped ? field.to : from]
}

function valueOf({ name }: Field, text: string): number {
  const upper = text.toUpperCase()
  if (name === 'weekday' && DAY_NAMES.includes(upper)) return DAY_NAMES.indexOf(upper)
  if (name === 'month' && MONTH_NAMES.includes(upper)) return MONTH_NAMES.indexOf(upper) + 1
  const value = text === '' ? Number.NaN : Number(text)
  return name === 'weekday' && value === 7 ? 0 : value
}
