import type { Action } from '@shared/contract/api'
import { people } from '../builders/city'
import { by, type Measured } from './measured'

const { admin } = people

type Hours = Extract<Action, `anomaly.${string}`>

/** Anomalies and corrections, each at its dearest. */
export const MEASURED_HOURS: Record<Hours, Measured[]> = {
  'anomaly.list': by(admin)({ unitId: 'u-1' }, { unitId: 'u-1', show: 'decided' }),
  'anomaly.decide': by(admin)({ anomalyId: 'an-many-1', verdict: 'void', note: '那时在另一场' }),
}
