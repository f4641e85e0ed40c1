import { anOffering, anOfferingPlan } from '../../builders/offering'
import { anOrder } from '../../builders/order'
import { EVERYONE, NO_ONE, type Cells, type Matrix } from './row'

const OF1 = { offeringId: 'of-1' }
const LEADERS: Cells = { ...NO_ONE, teamAdmin: 'y--', leader: 'y--' }
const given = { offerings: [anOffering()] }

export const offeringRows = {
  'offering.list': [{ what: 'of a street', input: { areaId: 's-1' }, given, cells: EVERYONE }],
  'offering.get': [{ what: 'one', input: OF1, given, cells: EVERYONE }],
  'offering.ofTeam': [{ what: 'of a team', input: { teamId: 't-1' }, given, cells: LEADERS }],
  'offering.add': [
    { what: 'to a team', input: { ...anOfferingPlan(), key: 'key000001', teamId: 't-1' }, cells: LEADERS },
  ],
  'offering.change': [{ what: 'one of a team', input: { ...anOfferingPlan(), ...OF1 }, given, cells: LEADERS }],
  'offering.setOpen': [{ what: 'one of a team', input: { ...OF1, isOpen: false }, given, cells: LEADERS }],
  'demand.setTheme': [
    {
      what: 'of a unit',
      input: { unitId: 'u-1', month: '2026-11', topic: 'fraud', rev: null },
      cells: { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' },
    },
  ],
  'demand.show': [
    {
      what: 'of a unit',
      input: { unitId: 'u-1' },
      given: { orders: [anOrder()] },
      cells: { ...NO_ONE, station: 'y-', unitAdmin: 'y-', observer: 'y-', cityAdmin: 'y', cityObserver: 'y' },
    },
  ],
} satisfies Partial<Matrix>
