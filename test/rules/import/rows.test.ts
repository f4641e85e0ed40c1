import fc from 'fast-check'
import type { SheetCell, SheetRow } from '@shared/contract/import'
import { parsePlatformRow } from '@shared/domain/import/platform-row'
import { sortVolunteers } from '@shared/domain/import/sheet'
import { parseVolunteerRow, type VolunteerWords } from '@shared/domain/import/volunteer-row'

const WORDS: VolunteerWords = {
  teams: [
    { _id: 't-1', name: '红岩科普队' },
    { _id: 't-2', name: '同名队' },
    { _id: 't-3', name: '同名队' },
  ],
  types: { 科技专家: 'scienceExpert', 大学生: 'student' },
  platformIds: ['pf-1'],
  today: '2026-11-21',
}
const PLATFORM_WORDS = {
  units: [{ _id: 'u-1', name: '沙坪坝区科协' }],
  platformIds: ['pf-1'],
  frozenIds: new Set(['u-1-2026-09']),
  thisMonth: '2026-11',
}

const cell = (text: string, kind: SheetCell['kind'] = 'text'): SheetCell => ({ kind, text })
const GOOD = {
  name: cell('王小明'),
  phone: cell('13800000001', 'number'),
  team: cell('红岩科普队'),
  types: cell('科技专家、大学生'),
  skills: cell(''),
  birthDate: cell('1988-05-20', 'day'),
}
const parse = (cells: Record<string, SheetCell>, row = 2) => parseVolunteerRow({ row, cells }, WORDS)
const faultsOf = (cells: Record<string, SheetCell>) =>
  parse({ ...GOOD, ...cells }).problems.map(({ column, fault }) => `${column} ${fault}`)

describe('a row of the list', () => {
  it('is a person when everything is right', () => {
    expect(parse(GOOD)).toEqual({
      row: 2,
      title: '王小明',
      problems: [],
      value: {
        row: 2,
        name: '王小明',
        phone: '13800000001',
        teamId: 't-1',
        teamName: '红岩科普队',
        types: ['scienceExpert', 'student'],
        skills: [],
        birthDate: '1988-05-20',
        outsideNumbers: {},
      },
    })
  })

  it.each([
    [{ name: cell('王小明', 'formula') }, 'name formula'],
    [{ team: cell('', 'merged') }, 'team merged'],
    [{ team: cell('同名队') }, 'team teamAmbiguous'],
    [{ types: cell('科技专家、居民') }, 'types typeUnknown'],
    [{ types: cell('constructor') }, 'types typeUnknown'],
    [{ types: cell(' ') }, 'types missing'],
    [{ skills: cell('一'.repeat(21)) }, 'skills tooLong'],
    [{ skills: cell([...'一二三四五六七八九十百'].join('、')) }, 'skills tooMany'],
    [{ birthDate: cell('2026-11-22') }, 'birthDate dateAhead'],
    [{ 'number:pf-1': cell('编号一') }, 'number:pf-1 numberWrong'],
  ])('%j is told as %s', (cells, fault) => {
    expect(faultsOf(cells as Record<string, SheetCell>)).toEqual([fault])
  })

  it('is told where its twin stands; the first of two stays', () => {
    const sheet = sortVolunteers(
      [2, 3, 4].map((row) => ({ row, cells: GOOD })),
      WORDS,
    )

    expect(sheet.good.map(({ row }) => row)).toEqual([2])
    expect(sheet.faulty.map(({ row, problems }) => [row, problems[0]])).toEqual([
      [3, { column: 'phone', fault: 'phoneTwice', shown: '第 2 行' }],
      [4, { column: 'phone', fault: 'phoneTwice', shown: '第 2 行' }],
    ])
  })
})

describe('a row of the platforms’ figures', () => {
  const counts = { unit: cell('沙坪坝区科协'), month: cell('2026-10'), 'volunteers:pf-1': cell('612', 'number') }
  const told = (cells: Record<string, SheetCell>) =>
    parsePlatformRow({ row: 2, cells: { ...counts, ...cells } }, PLATFORM_WORDS).problems.map(({ fault }) => fault)

  it('is a month of a unit, what is empty is nothing', () => {
    expect(parsePlatformRow({ row: 2, cells: counts }, PLATFORM_WORDS).value).toEqual({
      row: 2,
      unitId: 'u-1',
      month: '2026-10',
      counts: { 'pf-1': { volunteers: 612, teams: 0 } },
    })
  })

  it('is never of a foreign unit, of a month to come, or of one the report has frozen', () => {
    expect(told({ unit: cell('北碚区科协') })).toEqual(['unitUnknown'])
    expect(told({ month: cell('2026-12') })).toEqual(['monthAhead'])
    expect(told({ month: cell('2026-09') })).toEqual(['monthFrozen'])
    expect(told({ 'volunteers:pf-1': cell('-1', 'number') })).toEqual(['countWrong'])
  })
})

describe('whatever stands in the cells', () => {
  const kind = fc.constantFrom<SheetCell['kind'][]>('blank', 'text', 'number', 'boolean', 'day', 'formula', 'merged')
  const likely = fc.constantFrom(
    '王小明',
    '13800000001',
    '红岩科普队',
    '科技专家',
    '1988-05-20',
    '44444',
    '=1+1',
    '\u0000',
    '__proto__',
  )
  const anyCell = fc.record({ kind, text: fc.oneof(likely, fc.string({ unit: 'binary', maxLength: 60 })) })
  const column = fc.constantFrom(...Object.keys(GOOD), 'number:pf-1', 'unit', 'month', 'volunteers:pf-1', 'constructor')
  const anyRow: fc.Arbitrary<SheetRow> = fc.record({
    row: fc.integer({ min: 2, max: 6_000 }),
    cells: fc.oneof(
      fc.dictionary(column, anyCell),
      fc.dictionary(column, anyCell).map((cells) => ({ ...GOOD, ...cells })),
    ),
  })

  it('a row is either right or has a reason, and never throws', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        for (const parsed of [parseVolunteerRow(row, WORDS), parsePlatformRow(row, PLATFORM_WORDS)]) {
          expect(parsed.value === null).toBe(parsed.problems.length > 0)
          expect(parsed.problems.every(({ shown }) => !/1[3-9]\d{9}/.test(shown) && shown.length <= 40)).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('every row of a sheet is in one part, in its order, and no phone twice among the good', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), (rows) => {
        const numbered = rows.map((row, index) => ({ ...row, row: index + 2 }))
        const { good, faulty } = sortVolunteers(numbered, WORDS)
        const told = [...good, ...faulty].map(({ row }) => row)

        expect(told.sort((a, b) => a - b)).toEqual(numbered.map(({ row }) => row))
        expect(new Set(good.map(({ phone }) => phone)).size).toBe(good.length)
      }),
      { numRuns: 100 },
    )
  })
})
