import type { Action } from '@shared/contract/api'
import { aVolunteer } from '../builders/account'
import { people } from '../builders/city'
import { hours, NOW } from '../builders/clock'
import { by, type Measured } from './measured'

const { leader, admin } = people
const one = (index: number) => aVolunteer({ _id: `p-many-${index}` })
const START = NOW - hours(5)
const wish = { activityId: 'a-absent', startsAt: START, endsAt: START + hours(1), reason: '早走了一小时' }
const on = (index: number) => ({ activityId: 'a-absent', personId: `p-many-${index}` })

type Hours = Extract<Action, `${'anomaly' | 'hours' | 'correction'}.${string}`>

/** Anomalies, corrections, hours by hand and 未到, each at its dearest. */
export const MEASURED_HOURS: Record<Hours, Measured[]> = {
  'anomaly.list': by(admin)({ unitId: 'u-1' }, { unitId: 'u-1', show: 'decided' }),
  'correction.mine': by(one(9))({}),
  'correction.list': by(admin)({ unitId: 'u-1' }, { unitId: 'u-1', show: 'decided' }),
  'correction.ask': by(one(9))({ ...wish, key: 'correct001' }),
  'correction.propose': by(leader)({
    ...on(10),
    key: 'correct002',
    change: { kind: 'times', startsAt: wish.startsAt, endsAt: wish.endsAt },
    reason: wish.reason,
    evidence: '签到表上写着',
  }),
  'correction.decide': by(admin)({ correctionId: 'co-many-1', isAccepted: true, note: '照片里有他' }),
  'hours.toVouch': by(admin)({ unitId: 'u-1' }),
  'hours.absences': by(one(7))({}),
  'hours.markAbsent': by(leader)({ ...on(6), note: '没有来，也没有说一声' }),
  'hours.answerAbsence': by(one(7))({ activityId: 'a-absent', answer: '我去了，在后门签的到' }),
  'hours.takeAbsenceBack': by(leader)(on(7)),
  'hours.void': by(admin)({ ...on(8), note: '当天没有到场' }),
  'anomaly.decide': by(admin)({ anomalyId: 'an-many-1', verdict: 'void', note: '那时在另一场' }),
}
