import { anActivity } from '../../builders/activity'
import { anAnomaly } from '../../builders/anomaly'
import { anAbsence, anAttendance, aPresence, byHand } from '../../builders/attendance'
import { hours, NOW } from '../../builders/clock'
import { RUNNERS } from './activity'
import { EVERYONE, EVERYONE_BUT_STATE, NO_ONE, type Cells, type Matrix } from './row'

const UNIT: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }
const START = NOW - hours(5)
const spans = { personId: 'p-self', startsAt: START, endsAt: START + hours(2) }
const over = [anActivity({ startsAt: START, people: ['p-self'] })]
const ONE = { activityId: 'a-1', personId: 'p-self' }
const absent = anAttendance({ ...spans, ...anAbsence() })
const found = { anomalies: [anAnomaly()] }

export const hourRows = {
  'anomaly.list': [{ what: 'of a unit', input: { unitId: 'u-1' }, given: found, cells: UNIT }],
  'anomaly.decide': [
    {
      what: 'at a unit',
      input: { anomalyId: anAnomaly()._id, verdict: 'void', note: '那时在另一场' },
      given: found,
      cells: UNIT,
    },
  ],
  'hours.toVouch': [
    {
      what: 'at a unit',
      input: { unitId: 'u-1' },
      given: { attendances: [aPresence({ ...spans, checkIn: byHand(START), vouchUnitId: 'u-1', vouchTeamId: 't-1' })] },
      cells: UNIT,
    },
  ],
  'hours.void': [
    {
      what: 'one of an activity',
      input: { ...ONE, note: '当天没有到场' },
      given: { activities: over, attendances: [aPresence(spans)] },
      cells: RUNNERS,
    },
  ],
  'hours.markAbsent': [
    {
      what: 'who had a place',
      input: { ...ONE, note: '没有来' },
      given: { activities: over, attendances: [anAttendance(spans)] },
      cells: RUNNERS,
    },
  ],
  'hours.takeAbsenceBack': [
    { what: 'of who had a place', input: ONE, given: { activities: over, attendances: [absent] }, cells: RUNNERS },
  ],
  'hours.answerAbsence': [
    {
      what: 'my own',
      input: { activityId: 'a-1', answer: '我去了，在后门签的到' },
      given: { activities: over, attendances: [absent] },
      state: 'NOT_MARKED_ABSENT',
      cells: { ...EVERYONE_BUT_STATE, self: 'y' },
    },
  ],
  'hours.absences': [{ what: 'my own', input: {}, cells: EVERYONE }],
} satisfies Partial<Matrix>
