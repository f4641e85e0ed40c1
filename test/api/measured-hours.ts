import type { Action } from '@shared/contract/api'
import { aVolunteer } from '../builders/account'
import { people } from '../builders/city'
import { by, type Measured } from './measured'

const { leader, admin } = people
const one = (index: number) => aVolunteer({ _id: `p-many-${index}` })
const on = (index: number) => ({ activityId: 'a-absent', personId: `p-many-${index}` })

type Hours = Extract<Action, `${'anomaly' | 'hours'}.${string}`>

/** Anomalies, hours by hand and 未到, each at its dearest. */
export const MEASURED_HOURS: Record<Hours, Measured[]> = {
  'anomaly.list': by(admin)({ unitId: 'u-1' }, { unitId: 'u-1', show: 'decided' }),
  'hours.toVouch': by(admin)({ unitId: 'u-1' }),
  'hours.absences': by(one(7))({}),
  'hours.markAbsent': by(leader)({ ...on(6), note: '没有来，也没有说一声' }),
  'hours.answerAbsence': by(one(7))({ activityId: 'a-absent', answer: '我去了，在后门签的到' }),
  'hours.takeAbsenceBack': by(leader)(on(7)),
  'hours.void': by(admin)({ ...on(8), note: '当天没有到场' }),
  'anomaly.decide': by(admin)({ anomalyId: 'an-many-1', verdict: 'void', note: '那时在另一场' }),
}
