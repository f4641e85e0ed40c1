/** The smallest thing figures are kept for: team × served subdistrict × day. Orders no team has yet have no team. */
export type Bucket = { teamId: string; unitId: string; subdistrictId: string; day: string }

export const NO_TEAM = '-'

export const bucketKey = ({ teamId, unitId, subdistrictId, day }: Bucket): string =>
  [teamId, unitId, subdistrictId, day].join('|')

export function parseBucketKey(key: string): Bucket {
  const [teamId = '', unitId = '', subdistrictId = '', day = ''] = key.split('|')
  return { teamId, unitId, subdistrictId, day }
}

const ROSTER_PREFIX = 'roster:'

/** Marks the head count of a unit's registered volunteers as out of date. */
export const rosterKey = (unitId: string): string => `${ROSTER_PREFIX}${unitId}`

/** The unit whose roster a key marks; null for the key of a bucket. */
export const rosterUnit = (key: string): string | null =>
  key.startsWith(ROSTER_PREFIX) ? key.slice(ROSTER_PREFIX.length) : null

type Recorded = { isPending?: true | undefined; dirty: string[] }

/** The record as it will be saved: it names every bucket it leaves or enters, for `jobs` to recompute. */
export const changed = <T extends Recorded>(
  before: T | null,
  after: T,
  bucketsOf: (record: T) => readonly Bucket[],
) => ({
  ...after,
  isPending: true as const,
  dirty: [
    ...new Set([
      ...after.dirty,
      ...(before ? bucketsOf(before) : []).map(bucketKey),
      ...bucketsOf(after).map(bucketKey),
    ]),
  ],
})

/** The record once its buckets are recomputed, its notices sent and its effects done. */
export function settled<T extends Recorded & { outbox: unknown[] }>(record: T): T {
  const { isPending: _, ...rest } = record
  return {
    ...rest,
    dirty: [],
    outbox: [],
    ...('effects' in record ? { effects: [] } : {}),
    ...('credits' in record ? { credits: [] } : {}),
  } as unknown as T
}
