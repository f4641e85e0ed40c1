import type { Activity } from '@shared/contract/activity'
import type { Anomaly } from '@shared/contract/anomaly'
import { listKey } from '@shared/domain/time/list-key'
import { anomalyId, type Finding } from './finding'

type Change = { before: Anomaly | null; after: Anomaly }

/**
 * What is to be written so that the list says what was found. Finding the same again changes nothing, and what somebody
 * decided stays decided until its evidence changes; what is open and no longer so goes by itself.
 */
export function reconcile(
  found: readonly Finding[],
  known: readonly Anomaly[],
  { activities, now }: { activities: ReadonlyMap<string, Activity>; now: number },
): Change[] {
  const knownById = new Map(known.map((anomaly) => [anomaly._id, anomaly]))
  const foundIds = new Set(found.map(anomalyId))
  const changes = found.flatMap((finding) => {
    const before = knownById.get(anomalyId(finding)) ?? null
    const activity = activities.get(finding.activityId)
    const after = before ? seenAgain(before, finding) : activity ? firstSeen(finding, activity, now) : null
    return after ? [{ before, after }] : []
  })
  const gone = known.filter(({ _id, status }) => status === 'open' && !foundIds.has(_id))
  return [...changes, ...gone.map((before) => ({ before, after: { ...before, status: 'gone' as const } }))]
}

function seenAgain(before: Anomaly, { evidence, personIds }: Finding): Anomaly | null {
  const isSame = sayingOf(before) === sayingOf({ evidence, personIds })
  if (isSame && before.status !== 'gone') return null
  return { ...before, evidence, personIds, status: 'open', decision: null }
}

/** Keys in one order: the database may hand them back in another. */
const sayingOf = ({ evidence, personIds }: Pick<Finding, 'evidence' | 'personIds'>) => {
  const { people, minutes, activityId, title, at, meters } = evidence
  return JSON.stringify([people, minutes, activityId, title, at, meters, personIds])
}

function firstSeen(finding: Finding, { title, teamId, unitId, startsAt, day }: Activity, now: number): Anomaly {
  const _id = anomalyId(finding)
  return {
    ...finding,
    _id,
    rev: 0,
    dirty: [],
    outbox: [],
    title,
    teamId,
    unitId,
    startsAt,
    day,
    status: 'open',
    decision: null,
    foundAt: now,
    listKey: listKey(now, _id),
  }
}
