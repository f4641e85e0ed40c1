import type { VolunteerType } from '@shared/contract/account'
import type { ImportProblem, SheetRow } from '@shared/contract/import'
import type { OutsideNumbers } from '@shared/contract/platform'
import { asDay, asName, asOutsideNumber, asPhone, cellOf, own, problem, textOf, wordsOf, type Read } from './cells'

/** A row that can be imported. */
export type VolunteerRow = {
  row: number
  name: string
  phone: string
  teamId: string
  teamName: string
  types: VolunteerType[]
  skills: string[]
  birthDate: string | null
  outsideNumbers: OutsideNumbers
}

/** What the words of a sheet may mean in this unit today. */
export type VolunteerWords = {
  teams: readonly { _id: string; name: string }[]
  types: Readonly<Record<string, VolunteerType>>
  platformIds: readonly string[]
  today: string
}

export type ParsedRow<T> = { row: number; title: string; problems: ImportProblem[]; value: T | null }

const TYPES_AT_MOST = 5
const SKILLS_AT_MOST = 10
const SKILL_LENGTH = 20
const NUMBER_COLUMN = 'number:'

/** One row of the list of volunteers: a person that can be listed, or every reason why not. Never both, never neither. */
export function parseVolunteerRow(sheetRow: SheetRow, words: VolunteerWords): ParsedRow<VolunteerRow> {
  const problems: ImportProblem[] = []
  const { cells, row } = sheetRow
  const take = <T>(column: string, parse: (text: string) => Read<T>, whenBlank: T | null): T | null =>
    noted(column, cellOf(cells, column).text, reading(sheetRow, { column, parse, whenBlank }))
  const noted = <T>(column: string, text: string, result: Read<T | null>): T | null => {
    if (result.ok) return result.value
    problems.push(problem(column, result.fault, text))
    return null
  }

  const name = take('name', asName, null)
  const phone = take('phone', asPhone, null)
  const team = take('team', (text) => teamNamed(text, words), null)
  const types = take('types', (text) => typesIn(text, words), null)
  const skills = take('skills', skillsIn, [])
  const birthDate = take('birthDate', () => birthDay(sheetRow, words), '')
  const outsideNumbers: OutsideNumbers = {}
  for (const id of words.platformIds) {
    const number = take(NUMBER_COLUMN + id, asOutsideNumber, '')
    if (number) outsideNumbers[id] = number
  }

  const title = name ?? wordOf(sheetRow, 'name')
  const isWhole = problems.length === 0 && name && phone && team && types && skills
  if (!isWhole) return { row, title, problems, value: null }
  const value = { row, name, phone, teamId: team._id, teamName: team.name, types, skills }
  return { row, title, problems, value: { ...value, birthDate: birthDate || null, outsideNumbers } }
}

const NEEDED = ['name', 'phone', 'team', 'types', 'unit', 'month']

/** A cell that must be filled in and is not is a problem; one that may be empty is what it is worth empty. */
export function reading<T>(
  { cells }: SheetRow,
  { column, parse, whenBlank }: { column: string; parse: (text: string) => Read<T>; whenBlank: T | null },
): Read<T | null> {
  const text = textOf(cellOf(cells, column))
  if (!text.ok) return text
  if (text.value !== '') return parse(text.value)
  return NEEDED.includes(column) ? { ok: false, fault: 'missing' } : { ok: true, value: whenBlank }
}

/** What a row is called in the preview, whatever stands in the cell. */
export function wordOf({ cells }: SheetRow, column: string): string {
  const text = textOf(cellOf(cells, column))
  return text.ok ? text.value.slice(0, 20) : ''
}

function teamNamed(text: string, { teams }: VolunteerWords): Read<{ _id: string; name: string }> {
  const [found, another] = teams.filter(({ name }) => name.trim() === text)
  if (another) return { ok: false, fault: 'teamAmbiguous' }
  return found ? { ok: true, value: found } : { ok: false, fault: 'teamUnknown' }
}

function typesIn(text: string, { types }: VolunteerWords): Read<VolunteerType[]> {
  const named = wordsOf(text).map((word) => own(types, word))
  const known = [...new Set(named.filter((type) => type !== undefined))]
  if (named.includes(undefined) || known.length === 0) return { ok: false, fault: 'typeUnknown' }
  return known.length <= TYPES_AT_MOST ? { ok: true, value: known } : { ok: false, fault: 'tooMany' }
}

function skillsIn(text: string): Read<string[]> {
  const skills = wordsOf(text)
  if (skills.some((skill) => skill.length > SKILL_LENGTH)) return { ok: false, fault: 'tooLong' }
  return skills.length <= SKILLS_AT_MOST ? { ok: true, value: skills } : { ok: false, fault: 'tooMany' }
}

function birthDay({ cells }: SheetRow, { today }: VolunteerWords): Read<string> {
  const day = asDay(cellOf(cells, 'birthDate'))
  return day.ok && day.value > today ? { ok: false, fault: 'dateAhead' } : day
}
