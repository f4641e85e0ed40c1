import { anAnomaly } from '../builders/anomaly'
import type { Documents } from '../builders/city'
import { hours, NOW } from '../builders/clock'

const count = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index))

/** Anomalies of a busy unit: half of them decided. */
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
})
