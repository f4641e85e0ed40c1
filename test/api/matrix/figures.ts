import { NO_ONE, type Cells, type Matrix } from './row'

/** Whoever may see the figures of the unit u-1. */
export const OF_UNIT: Cells = {
  ...NO_ONE,
  teamAdmin: 'yy-',
  leader: 'yy-',
  station: 'y-',
  unitAdmin: 'y-',
  observer: 'y-',
  cityAdmin: 'y',
  cityObserver: 'y',
}
export const OF_TEAM: Cells = { ...OF_UNIT, member: 'y--' }
const OF_DISTRICT: Cells = { ...OF_UNIT, teamAdmin: '---', leader: '---' }

const KEPT_BY_UNIT: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }
const KEPT_BY_TEAM: Cells = { ...KEPT_BY_UNIT, teamAdmin: 'y--', leader: 'y--' }

const OF_CITY: Cells = { ...NO_ONE, cityAdmin: 'y', cityObserver: 'y' }

export const figureRows = {
  'annual.get': [
    { what: 'of a unit', input: { unitId: 'u-1', year: 2026 }, cells: OF_UNIT },
    { what: 'of a team', input: { unitId: 'u-1', teamId: 't-1', year: 2026 }, cells: OF_TEAM },
  ],
  'annual.save': [
    { what: 'of a unit', input: { unitId: 'u-1', year: 2026, rev: null }, cells: KEPT_BY_UNIT },
    { what: 'of a team', input: { unitId: 'u-1', teamId: 't-1', year: 2026, rev: null }, cells: KEPT_BY_TEAM },
  ],
  'export.annual': [
    { what: 'of a unit', input: { unitId: 'u-1', year: 2026 }, cells: KEPT_BY_UNIT },
    { what: 'of a team', input: { unitId: 'u-1', teamId: 't-1', year: 2026 }, cells: KEPT_BY_TEAM },
  ],
  'venue.coverage': [
    { what: 'of a district', input: { districtId: 'd-1' }, cells: OF_DISTRICT },
    { what: 'of the city', input: {}, cells: OF_CITY },
  ],
  'dashboard.unit': [{ what: 'of a unit', input: { unitId: 'u-1' }, cells: OF_UNIT }],
  'dashboard.team': [{ what: 'of a team', input: { teamId: 't-1' }, cells: OF_TEAM }],
  'dashboard.city': [{ what: 'of the city', input: {}, cells: OF_CITY }],
  'dashboard.days': [
    { what: 'of a unit', input: { unitId: 'u-1' }, cells: OF_UNIT },
    { what: 'of a team', input: { teamId: 't-1' }, cells: OF_TEAM },
    { what: 'of a district', input: { areaId: 'd-1' }, cells: OF_DISTRICT },
    { what: 'of the city', input: { of: 'city' }, cells: OF_CITY },
    { what: 'of nothing in particular', input: {}, cells: NO_ONE },
  ],
  'dashboard.district': [{ what: 'of a district', input: { areaId: 'd-1' }, cells: OF_DISTRICT }],
  'dashboard.records': [
    { what: 'of a unit', input: { unitId: 'u-1' }, cells: OF_UNIT },
    { what: 'of a team', input: { teamId: 't-1' }, cells: OF_TEAM },
    { what: 'of a district', input: { areaId: 'd-1' }, cells: OF_DISTRICT },
    { what: 'of the city', input: { of: 'city' }, cells: OF_CITY },
    { what: 'of nothing in particular', input: {}, cells: NO_ONE },
  ],
  'export.activities': [
    {
      what: 'of a unit',
      input: { unitId: 'u-1', period: 'month' },
      cells: { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' },
    },
  ],
} satisfies Partial<Matrix>
