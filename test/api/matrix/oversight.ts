import { aClosedActivity } from '../../builders/activity'
import { aConfirmedPresence } from '../../builders/attendance'
import { aNomination } from '../../builders/nomination'
import { aRecordTransfer } from '../../builders/record-transfer'
import { NO_ONE, type Cells, type Matrix } from './row'

const CITY_ADMIN: Cells = { ...NO_ONE, cityAdmin: 'y' }
const CITY: Cells = { ...CITY_ADMIN, cityObserver: 'y' }
const OWNER: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }
const OF_UNIT: Cells = { ...CITY, teamAdmin: 'yy-', leader: 'yy-', station: 'y-', unitAdmin: 'y-', observer: 'y-' }

const drawn = { nominations: [aNomination()] }
const WHICH = { unitId: 'u-1', year: 2026 }
const OF_ACTIVITY = { unitId: 'u-1', activityId: 'a-closed' }
const handedOn = {
  activities: [aClosedActivity()],
  attendances: [aConfirmedPresence({ activityId: 'a-closed' })],
  recordTransfers: [aRecordTransfer()],
}

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
  'nomination.city': [
    { what: 'of all units', input: { year: 2026, kind: 'volunteer' }, given: drawn, cells: CITY_ADMIN },
  ],
  'export.nominations': [
    { what: 'of u-1', input: WHICH, given: drawn, cells: OWNER },
    { what: 'of the city', input: { unitId: null, year: 2026 }, given: drawn, cells: CITY_ADMIN },
  ],
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
  'recordTransfer.list': [
    { what: 'of u-1', input: { unitId: 'u-1', month: '2026-11' }, given: handedOn, cells: OWNER },
  ],
  'recordTransfer.get': [{ what: 'one activity', input: OF_ACTIVITY, given: handedOn, cells: OWNER }],
  'recordTransfer.answer': [
    { what: 'taken', input: { ...OF_ACTIVITY, verdict: 'confirmed' }, given: handedOn, cells: OWNER },
  ],
  'export.transfer': [
    {
      what: 'of u-1',
      input: { unitId: 'u-1', month: '2026-11', key: 'transfer001' },
      given: { activities: handedOn.activities, attendances: handedOn.attendances },
      cells: OWNER,
    },
  ],
  'nomination.set': [
    {
      what: 'for the city',
      input: { volunteerActivities: 8, volunteerHours: 16, teamActivities: 10, teamVolunteers: 5 },
      cells: CITY_ADMIN,
    },
  ],
} satisfies Partial<Matrix>
