import { anAnomaly } from '../../builders/anomaly'
import { people } from '../../builders/city'
import { lost, row } from './case'

const { leader, admin, station, observer } = people

const fine = { anomalyId: anAnomaly()._id, verdict: 'fine', note: '没有问题' } as const
const found = { anomalies: [anAnomaly()] }

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
