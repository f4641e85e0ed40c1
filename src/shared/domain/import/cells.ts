import type { ImportFault, ImportProblem, SheetCell } from '@shared/contract/import'
import { addDays, chinaDay, startOfDay } from '@shared/domain/time/china-time'

/** What a cell came to: a value, or why there is none. */
export type Read<T> = { ok: true; value: T } | { ok: false; fault: ImportFault }

const read = <T>(value: T): Read<T> => ({ ok: true, value })
const fault = (of: ImportFault) => ({ ok: false, fault: of }) as const

const BLANK: SheetCell = { kind: 'blank', text: '' }
const SHOWN_AT_MOST = 40

/** What a record holds of its own under a word that somebody typed: never what every object inherits. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined

export const cellOf = (cells: Record<string, SheetCell>, column: string): SheetCell => own(cells, column) ?? BLANK

/** Full-width letters and digits become plain ones, everything that looks like a space becomes one or nothing. */
export const plain = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u0000-\u0008\u000E-\u001F]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** As it may be shown: cut short, and no phone in full. */
export const shown = (text: string): string =>
  plain(text)
    .replace(/(1\d{2})\d{4}(\d{4})/g, '$1****$2')
    .slice(0, SHOWN_AT_MOST)

export const problem = (column: string, of: ImportFault, text: string): ImportProblem => ({
  column,
  fault: of,
  shown: shown(text),
})

/** The text of a cell; a formula or a merged cell has none that could be trusted. */
export function textOf(cell: SheetCell): Read<string> {
  if (cell.kind === 'formula' || cell.kind === 'merged') return fault(cell.kind)
  return read(plain(cell.text))
}

/** Several words in one cell, however they are parted. */
export const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;，；、|\/]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
]

const NAME = /^[\p{L}][\p{L}·.' -]*$/u

export const asName = (text: string): Read<string> =>
  text.length >= 2 && text.length <= 20 && NAME.test(text) ? read(text) : fault('nameWrong')

const PHONE = /^1[3-9]\d{9}$/

/** A mobile number, with or without the country's prefix, however it is grouped, typed as text or as a number. */
export function asPhone(text: string): Read<string> {
  const digits = text
    .replace(/^'/, '')
    .replace(/[\s()-]/g, '')
    .replace(/^(\+|00)86/, '')
    .replace(/\.0+$/, '')
  return PHONE.test(digits) ? read(digits) : fault('phoneWrong')
}

const WRITTEN_DAY = /^(\d{4})(?:-|\/|\.|年) ?(\d{1,2})(?:-|\/|\.|月) ?(\d{1,2})日?$/
const PACKED_DAY = /^(\d{4})(\d{2})(\d{2})$/
/** Spreadsheets count days from here (their 1900 was a leap year by mistake). */
const FIRST_DAY = '1899-12-30'
const SERIAL_FROM = 61
const SERIAL_TO = 80_000

/** A day typed as text, kept as a date, or left as the bare number a spreadsheet makes of one. */
export function asDay(cell: SheetCell): Read<string> {
  const text = plain(cell.text)
  const serial = Number(text)
  if (cell.kind === 'number' && serial >= SERIAL_FROM && serial <= SERIAL_TO)
    return read(addDays(FIRST_DAY, Math.floor(serial)))

  const [, year, month, day] = WRITTEN_DAY.exec(text) ?? PACKED_DAY.exec(text) ?? []
  if (!year || !month || !day) return fault('dateWrong')
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isRealDay(written) ? read(written) : fault('dateWrong')
}

/** There is no 30 February: a day that comes back as another one was none. */
const isRealDay = (day: string) => {
  const at = startOfDay(day)
  return !Number.isNaN(at) && chinaDay(at) === day && day >= '1900-01-01'
}

const MONTH = /^(20\d{2})(?:-|\/|\.|年) ?(0?[1-9]|1[0-2])月?$/

/** A month typed as text, or kept as one of its days. */
export function asMonth(cell: SheetCell): Read<string> {
  const [, year, month] = MONTH.exec(plain(cell.text)) ?? []
  if (year && month) return read(`${year}-${month.padStart(2, '0')}`)
  const day = asDay(cell)
  return day.ok && day.value >= '2000' ? read(day.value.slice(0, 7)) : fault('monthWrong')
}

const LARGEST_COUNT = 1_000_000

export function asCount(text: string): Read<number> {
  const written = text.replace(/,/g, '').replace(/\.0+$/, '')
  const count = Number(written)
  return /^\d{1,7}$/.test(written) && count <= LARGEST_COUNT ? read(count) : fault('countWrong')
}

const OUTSIDE_NUMBER = /^[A-Za-z0-9-]{4,32}$/

export const asOutsideNumber = (text: string): Read<string> =>
  OUTSIDE_NUMBER.test(text) ? read(text) : fault('numberWrong')
