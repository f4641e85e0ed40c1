import { china } from '../../builders/clock'
import { aReport, aSubmission } from '../../builders/report'
import { NO_ONE, type Cells, type Matrix } from './row'

const UNIT: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }
const FIGURES: Cells = { ...UNIT, station: 'y-', observer: 'y-', cityObserver: 'y' }
const CITY: Cells = { ...NO_ONE, cityAdmin: 'y' }

const KEY = { unitId: 'u-1', month: '2026-11' }
const written = { reports: [aReport()] }
const frozen = { reports: [aReport({ status: 'submitted', submissions: [aSubmission()] })] }
const now = china('2026-11-21 10:00')

export const reportRows = {
  'report.due': [{ what: 'of a unit', input: { unitId: 'u-1' }, given: written, now, cells: FIGURES }],
  'report.get': [
    { what: 'of a unit', input: KEY, given: written, now, cells: FIGURES },
    { what: 'as it was frozen', input: KEY, given: frozen, now, cells: FIGURES },
  ],
  'report.lines': [{ what: 'the records of a unit', input: KEY, given: frozen, now, cells: FIGURES }],
  'report.save': [
    { what: 'of a unit', input: { ...KEY, rev: 0, experience: '老人' }, given: written, now, cells: UNIT },
  ],
  'report.submit': [{ what: 'of a unit', input: { ...KEY, rev: 0 }, given: written, now, cells: UNIT }],
  'report.sendBack': [
    { what: 'of a unit', input: { ...KEY, revision: 1, reason: '请补照片' }, given: frozen, now, cells: CITY },
  ],
  'report.board': [{ what: 'of the city', input: {}, given: frozen, now, cells: { ...CITY, cityObserver: 'y' } }],
  'report.remind': [{ what: 'of a unit', input: KEY, given: written, now, cells: CITY }],
  'report.setDates': [
    {
      what: 'of a unit',
      input: { unitId: 'u-1', fromMonth: '2026-12', cutOffDay: 20, deadlineDay: 21 },
      now,
      cells: CITY,
    },
  ],
  'export.report': [
    { what: 'of a unit', input: { ...KEY, key: 'export0001', format: 'xlsx' }, given: written, now, cells: UNIT },
    {
      what: 'of the city',
      input: { ...KEY, unitId: null, key: 'export0001', format: 'xlsx' },
      given: frozen,
      now,
      cells: CITY,
    },
  ],
} satisfies Partial<Matrix>
