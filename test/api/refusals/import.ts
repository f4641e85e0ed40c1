import { importFolder, SHEET_BYTES_AT_MOST, SHEET_ROWS_AT_MOST } from '@shared/domain/import/lifecycle'
import { people } from '../../builders/city'
import { NOW } from '../../builders/clock'
import { aChunk, anImport, aPlatformMonth, aVolunteerRow } from '../../builders/import'
import { fileIdAt } from '../../builders/photo'
import { aRawSheet } from '../../builders/raw-sheet'
import { aListedPerson, LIST_HEAD, sheetId, sheetPath } from '../../builders/sheet'
import { lost, row } from './case'

const { admin } = people

const IM1 = { importId: 'im-1' }
const sheet = {
  unitId: 'u-1',
  kind: 'volunteers',
  key: 'list00001',
  fileId: sheetId('p-admin'),
  fileName: '名单.xlsx',
} as const
const uploaded = (bytes: Uint8Array) => ({ files: { [sheetPath('p-admin')]: bytes } })
const tooMany = Array.from({ length: SHEET_ROWS_AT_MOST + 1 }, (_, index) => aListedPerson(index).slice(0, 2))
const entry = { unitId: 'u-1', month: '2026-10', rev: 0, counts: { 'pf-1': { volunteers: 1, teams: 1 } } }
const entered = { platformCounts: [aPlatformMonth()] }

export const importRefusals = [
  row('import.read', {
    code: 'SHEET_NOT_YOURS',
    why: 'another person’s folder',
    as: admin,
    input: { ...sheet, fileId: fileIdAt(`${importFolder('p-city')}list.xlsx`) },
    files: { [`${importFolder('p-city')}list.xlsx`]: aRawSheet([LIST_HEAD]) },
  }),
  row('import.read', { code: 'SHEET_NOT_FOUND', why: 'never uploaded', as: admin, input: sheet }),
  row('import.read', {
    code: 'SHEET_TOO_LARGE',
    why: 'more than 5 MB',
    as: admin,
    input: sheet,
    ...uploaded(new Uint8Array(SHEET_BYTES_AT_MOST + 1)),
  }),
  row('import.read', {
    code: 'SHEET_NOT_XLSX',
    why: 'a text file',
    as: admin,
    input: sheet,
    ...uploaded(new TextEncoder().encode('姓名,手机号')),
  }),
  row('import.read', {
    code: 'SHEET_WRONG_TEMPLATE',
    why: 'another head',
    as: admin,
    input: sheet,
    ...uploaded(aRawSheet([['名字', '电话'], aListedPerson()])),
  }),
  row('import.read', {
    code: 'SHEET_TOO_MANY_ROWS',
    why: '5,001 rows',
    as: admin,
    input: sheet,
    ...uploaded(aRawSheet([LIST_HEAD, ...tooMany])),
  }),
  row('import.read', {
    code: 'SHEET_EMPTY',
    why: 'only a head',
    as: admin,
    input: sheet,
    ...uploaded(aRawSheet([LIST_HEAD, []])),
  }),
  row('import.start', {
    code: 'IMPORT_OVER',
    why: 'it was given up',
    as: admin,
    input: IM1,
    given: { imports: [anImport({ status: 'cancelled' })] },
  }),
  row('import.start', {
    code: 'CHANGED_MEANWHILE',
    why: 'another administrator was faster',
    as: admin,
    input: IM1,
    given: { imports: [anImport()] },
    meddle: lost('imports'),
  }),
  row('import.cancel', {
    code: 'IMPORT_OVER',
    why: 'it runs',
    as: admin,
    input: IM1,
    given: { imports: [anImport({ status: 'running' })] },
  }),
  row('import.cancel', {
    code: 'CHANGED_MEANWHILE',
    why: 'another administrator was faster',
    as: admin,
    input: IM1,
    given: { imports: [anImport()] },
    meddle: lost('imports'),
  }),
  row('import.advance', {
    code: 'IMPORT_NOT_STARTED',
    why: 'nobody has confirmed the preview',
    as: admin,
    input: IM1,
    given: { imports: [anImport()], importChunks: [aChunk('good', [aVolunteerRow()])] },
  }),
  row('platform.save', {
    code: 'PLATFORM_UNKNOWN',
    why: 'a platform nobody has heard of',
    as: admin,
    input: { ...entry, rev: null, counts: { 'pf-9': { volunteers: 1, teams: 1 } } },
  }),
  row('platform.save', {
    code: 'MONTH_AHEAD',
    why: 'next month',
    as: admin,
    input: { ...entry, rev: null, month: '2026-12' },
  }),
  row('platform.save', {
    code: 'MONTH_FROZEN',
    why: 'the report was submitted',
    as: admin,
    input: entry,
    given: { platformCounts: [aPlatformMonth({ frozenAt: NOW - 1 })] },
  }),
  row('platform.save', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody else entered the month first',
    as: admin,
    input: { ...entry, rev: null },
    given: entered,
  }),
]
