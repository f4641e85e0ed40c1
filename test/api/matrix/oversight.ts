import { aNomination } from '../../builders/nomination'
import { NO_ONE, type Cells, type Matrix } from './row'

const CITY_ADMIN: Cells = { ...NO_ONE, cityAdmin: 'y' }
const CITY: Cells = { ...CITY_ADMIN, cityObserver: 'y' }
const OWNER: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }
const OF_UNIT: Cells = { ...CITY, teamAdmin: 'yy-', leader: 'yy-', station: 'y-', unitAdmin: 'y-', observer: 'y-' }

const drawn = { nominations: [aNomination()] }
const WHICH = { unitId: 'u-1', year: 2026 }

export const oversightRows = {
  'duty.unit': [{ what: 'of u-1', input: { unitId: 'u-1' }, cells: OF_UNIT }],
  'duty.city': [{ what: 'of all units', input: {}, cells: CITY }],
  'duty.ask': [{ what: 'the leader of t-1', input: { teamId: 't-1' }, cells: OWNER }],
  'duty.askUnit': [{ what: 'u-1', input: { unitId: 'u-1' }, cells: CITY_ADMIN }],
  'duty.set': [
    {
      what: 'of u-1',
      input: { unitId: 'u-1', isPilot: true, volunteerTarget: 500, perQuarter: 1, perMonth: 1, levels: ['detachment'] },
      cells: CITY_ADMIN,
    },
  ],
  'nomination.draw': [{ what: 'of u-1', input: WHICH, cells: OWNER }],
  'nomination.list': [{ what: 'of u-1', input: { ...WHICH, kind: 'volunteer' }, given: drawn, cells: OWNER }],
  'nomination.choose': [
    {
      what: 'a volunteer',
      input: { ...WHICH, kind: 'volunteer', id: 'p-volunteer', words: '全年进村十八场' },
      given: drawn,
      cells: OWNER,
    },
  ],
  'nomination.evidence': [
    { what: 'a volunteer', input: { ...WHICH, kind: 'volunteer', id: 'p-volunteer' }, given: drawn, cells: OWNER },
  ],
  'nomination.set': [
    {
      what: 'for the city',
      input: { volunteerActivities: 8, volunteerHours: 16, teamActivities: 10, teamVolunteers: 5 },
      cells: CITY_ADMIN,
    },
  ],
} satisfies Partial<Matrix>
