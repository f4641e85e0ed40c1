import { anomalyApi, type Anomaly } from '@shared/contract/anomaly'
import { ok, refuse } from '@shared/contract/result'
import { decideAnomaly, namedIn, viewAnomaly } from '@shared/domain/attendance/anomaly/decide'
import { may } from '@shared/domain/permission/permissions'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, PAGE_SIZE, pageOf } from '@cloud/kernel/paging'

const SHOWN = {
  open: { statuses: ['open'], direction: 'asc' },
  decided: { statuses: ['fine', 'voided'], direction: 'desc' },
} as const

export const list = implement(anomalyApi['anomaly.list'], async ({ unitId, show, cursor }, deps) => {
  if (!may('anomaly.list', deps.caller, { unitId })) return refuse('FORBIDDEN')
  const { statuses, direction } = SHOWN[show]
  const found = await deps.store.anomalies.find({
    where: { unitId },
    oneOf: { field: 'status', values: statuses },
    range: { field: 'listKey', ...after(cursor, direction) },
    order: { field: 'listKey', direction },
    limit: PAGE_PROBE,
  })
  const names = await namesOf(found.slice(0, PAGE_SIZE), deps)
  return ok(pageOf(found, (anomaly) => viewAnomaly(anomaly, names, deps.caller)))
})

export const decide = implement(anomalyApi['anomaly.decide'], async ({ anomalyId, verdict, note }, deps) => {
  const { caller, store, now } = deps
  const anomaly = await store.anomalies.get(anomalyId)
  if (!anomaly || !may('anomaly.decide', caller, anomaly)) return refuse('NOT_FOUND')

  const decided = decideAnomaly(anomaly, { verdict, note }, { caller, now: now() })
  if (!decided.ok) return decided
  const isSaved = await store.anomalies.replace(anomaly, decided.value)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  const { personId, activityId, unitId } = anomaly
  await audit(deps, { action: 'anomaly.decide', subjectId: personId ?? activityId, unitId, about: verdict, note })
  return ok(viewAnomaly(decided.value, await namesOf([decided.value], deps), caller))
})

/** The names these people bear today: an entry keeps none. */
async function namesOf(anomalies: readonly Anomaly[], { store }: Deps): Promise<Map<string, string>> {
  const people = await store.accounts.getMany(namedIn(anomalies))
  return new Map(people.map(({ _id, name }) => [_id, name]))
}
