import { anAnomaly } from '../../builders/anomaly'
import { NO_ONE, type Cells, type Matrix } from './row'

const UNIT: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }
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
} satisfies Partial<Matrix>
