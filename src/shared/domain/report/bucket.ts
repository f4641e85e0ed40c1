/** The smallest thing figures are kept for: team × served subdistrict × day. Orders no team has yet have no team. */
export type Bucket = { teamId: string; unitId: string; subdistrictId: string; day: string }

export const NO_TEAM = '-'

export const bucketKey = ({ teamId, unitId, subdistrictId, day }: Bucket): string =>
  [teamId, unitId, subdistrictId, day].join('|')

export function parseBucketKey(key: string): Bucket {
  const [teamId = '', unitId = '', subdistrictId = '', day = ''] = key.split('|')
  return { teamId, unitId, subdistrictId, day }
}

type Recorded = { isPending?: true | undefined; dirty: string[] }

/** The record as it will be saved: it names every bucket it leaves or enters, for `jobs` to recompute. */
export const changed = <T extends Recorded>(before: T | null, after: T, bucketsOf: (record: T) => readonly Bucket[]) => ({
  ...after,
  isPending: true as const,
  dirty: [
    ...new Set([...after.dirty, ...(before ? bucketsOf(before) : []).map(bucketKey), ...bucketsOf(after).map(bucketKey)]),
  ],
})

/** The record once its buckets are recomputed, its notices sent and its effects done. */
export function settled<T extends Recorded & { outbox: unknown[] }>(record: T): T {
  const { isPending: _, ...rest } = record
  return { ...rest, dirty: [], outbox: [], ...('effects' in record ? { effects: [] } : {}) } as unknown as T
}
