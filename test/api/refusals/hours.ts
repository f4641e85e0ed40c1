import { ENDS_AT } from '../../builders/activity'
import { anAnomaly } from '../../builders/anomaly'
import { anAbsence, anAttendance } from '../../builders/attendance'
import { people } from '../../builders/city'
import { days } from '../../builders/clock'
import { lost, present, published, row, signedUp } from './case'

const { volunteer, leader, rival, admin, station, observer } = people

const fine = { anomalyId: anAnomaly()._id, verdict: 'fine', note: '没有问题' } as const
const found = { anomalies: [anAnomaly()] }

const onThem = { activityId: 'a-1', personId: 'p-volunteer', note: '没有来' }
const absent = { ...published, attendances: [anAttendance(anAbsence())] }
const answer = { activityId: 'a-1', answer: '我去了，在后门签的到' }

export const absenceRefusals = [
  row('hours.markAbsent', {
    code: 'ACTIVITY_NOT_ENDED',
    why: 'may still come',
    as: leader,
    input: onThem,
    given: signedUp,
    now: ENDS_AT - 1,
  }),
  row('hours.markAbsent', {
    code: 'ALREADY_CHECKED_IN',
    why: 'was there',
    as: leader,
    input: onThem,
    given: present,
    now: ENDS_AT,
  }),
  row('hours.markAbsent', {
    code: 'NOT_SIGNED_UP',
    why: 'had withdrawn',
    as: leader,
    input: onThem,
    given: { ...published, attendances: [anAttendance({ status: 'withdrawn' })] },
    now: ENDS_AT,
  }),
  row('hours.markAbsent', { code: 'NOT_FOUND', why: 'not theirs to say', as: rival, input: onThem, given: signedUp }),
  ...(['hours.markAbsent', 'hours.takeAbsenceBack'] as const).map((action) =>
    row(action, {
      code: 'CHANGED_MEANWHILE',
      why: 'the second leader was faster',
      as: leader,
      input: onThem,
      given: action === 'hours.markAbsent' ? signedUp : absent,
      now: ENDS_AT,
      meddle: lost('attendances'),
    }),
  ),
  row('hours.answerAbsence', {
    code: 'NOT_MARKED_ABSENT',
    why: 'nobody said so',
    as: volunteer,
    input: answer,
    given: signedUp,
  }),
  row('hours.answerAbsence', {
    code: 'ABSENCE_ANSWERED',
    why: 'once',
    as: volunteer,
    input: answer,
    given: { ...published, attendances: [anAttendance(anAbsence({ answeredAt: ENDS_AT, answer: '我去了' }))] },
  }),
  row('hours.answerAbsence', {
    code: 'ANSWER_TOO_LATE',
    why: 'after a week',
    as: volunteer,
    input: answer,
    given: absent,
    now: ENDS_AT + days(7) + 1,
  }),
  row('hours.answerAbsence', {
    code: 'CHANGED_MEANWHILE',
    why: 'taken back at this moment',
    as: volunteer,
    input: answer,
    given: absent,
    meddle: lost('attendances'),
  }),
  row('hours.void', { code: 'NOT_CHECKED_IN', why: 'nothing to void', as: admin, input: onThem, given: signedUp }),
  row('hours.void', {
    code: 'CHANGED_MEANWHILE',
    why: 'confirmed at this moment',
    as: admin,
    input: onThem,
    given: present,
    meddle: lost('attendances'),
  }),
  row('hours.toVouch', { code: 'FORBIDDEN', why: 'the team’s own leader', as: leader, input: { unitId: 'u-1' } }),
]

export const anomalyRefusals = [
  ...[station, observer, leader].map((as) =>
    row('anomaly.list', { code: 'FORBIDDEN', why: `not for ${as.name}`, as, input: { unitId: 'u-1' }, given: found }),
  ),
  row('anomaly.decide', { code: 'NOT_FOUND', why: 'the team’s own leader', as: leader, input: fine, given: found }),
  row('anomaly.decide', {
    code: 'DECIDES_OWN_CASE',
    why: 'about their own hours',
    as: admin,
    input: fine,
    given: { anomalies: [anAnomaly({ personIds: ['p-admin'] })] },
  }),
  row('anomaly.decide', {
    code: 'ANOMALY_DECIDED',
    why: 'a colleague decided',
    as: admin,
    input: fine,
    given: { anomalies: [anAnomaly({ status: 'fine' })] },
  }),
  row('anomaly.decide', {
    code: 'CHANGED_MEANWHILE',
    why: 'more was found at this moment',
    as: admin,
    input: fine,
    given: found,
    meddle: lost('anomalies'),
  }),
]
