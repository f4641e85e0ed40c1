import { anAnomaly } from '../builders/anomaly'
import { anActivity } from '../builders/activity'
import { anAbsence, anAttendance, aPresence, byHand } from '../builders/attendance'
import type { Documents } from '../builders/city'
import { aCorrection } from '../builders/correction'
import { hours, NOW } from '../builders/clock'

const count = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index))
const START = NOW - hours(5)
const over = { activityId: 'a-absent', startsAt: START, endsAt: START + hours(2) }
const mark = byHand(START)

/** Anomalies of a busy unit, half of them decided. */
export const fullHours = (): Documents => ({
  anomalies: count(80, (index) =>
    anAnomaly({
      _id: `an-many-${index}`,
      personId: null,
      personIds: count(30, (n) => `p-many-${index + n}`),
      foundAt: NOW - hours(index),
      ...(index % 2 ? {} : { status: 'fine', decision: { byId: 'p-admin', at: NOW, note: '问过了' } }),
    }),
  ),
  corrections: count(80, (index) =>
    aCorrection({
      _id: `co-many-${index}`,
      activityId: over.activityId,
      personId: `p-many-${index === 1 ? 11 : 9}`,
      change: { kind: 'times', startsAt: START, endsAt: START + hours(1) },
      ...(index % 2 && index < 8 ? {} : { status: 'refused', decision: { byId: 'p-admin', at: NOW, note: '核过了' } }),
    }),
  ),
})

/** An activity with people who did not come, and hours by hand that wait for a second person. */
export const handHours = () => ({
  activities: [anActivity({ _id: over.activityId, startsAt: START })],
  attendances: [
    anAttendance({ ...over, personId: 'p-many-6' }),
    anAttendance({ ...over, personId: 'p-many-7', ...anAbsence({ at: NOW, answerBy: NOW + hours(24) }) }),
    ...count(60, (index) =>
      aPresence({
        ...over,
        personId: `p-many-${index + 8}`,
        checkIn: mark,
        checkOut: mark,
        vouchUnitId: 'u-1',
        vouchTeamId: 't-1',
      }),
    ),
  ],
})
