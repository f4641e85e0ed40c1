import { NO_ONE, type Cells, type Matrix } from './row'

const CITY_ADMIN: Cells = { ...NO_ONE, cityAdmin: 'y' }
const CITY: Cells = { ...CITY_ADMIN, cityObserver: 'y' }
const OWNER: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }
const OF_UNIT: Cells = { ...CITY, teamAdmin: 'yy-', leader: 'yy-', station: 'y-', unitAdmin: 'y-', observer: 'y-' }

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
} satisfies Partial<Matrix>
