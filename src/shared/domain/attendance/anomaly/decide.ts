import type { Anomaly, AnomalyView } from '@shared/contract/anomaly'
import type { Caller } from '@shared/contract/caller'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import { RELATIONS } from '@shared/domain/permission/relations'

type Verdict = { verdict: 'fine' | 'void'; note: string }

/** Nobody decides about their own hours, nor about those of a team they lead. */
const isParty = ({ personIds, teamId }: Anomaly, caller: Caller): boolean =>
  personIds.includes(caller._id) || RELATIONS.teamLeader(caller, { teamIds: [teamId] })

/** One decision of the unit. What is voided is worked off record by record, by whoever settles the anomaly. */
export function decideAnomaly(
  anomaly: Anomaly,
  { verdict, note }: Verdict,
  { caller, now }: { caller: Caller; now: number },
) {
  if (isParty(anomaly, caller)) return refuse('DECIDES_OWN_CASE')
  if (anomaly.status !== 'open') return refuse('ANOMALY_DECIDED')

  const decided: Anomaly = {
    ...anomaly,
    status: verdict === 'fine' ? 'fine' : 'voided',
    decision: { byId: caller._id, at: now, note },
    ...(verdict === 'void' ? { isPending: true as const } : {}),
  }
  return ok(decided)
}

const NAMED = 3

/** Whose names a list of anomalies needs: the first few people of each, and who decided. */
export const namedIn = (anomalies: readonly Anomaly[]): string[] => [
  ...new Set(
    anomalies.flatMap(({ personIds, decision }) => [
      ...personIds.slice(0, NAMED),
      ...(decision ? [decision.byId] : []),
    ]),
  ),
]

/** One entry as the caller sees it, with the names that these people bear today. */
export function viewAnomaly(anomaly: Anomaly, names: ReadonlyMap<string, string>, caller: Caller): AnomalyView {
  const { personIds, decision, status, unitId } = anomaly
  return {
    ...anomaly,
    names: personIds.slice(0, NAMED).map((id) => names.get(id) ?? ''),
    people: personIds.length,
    decision: decision && { at: decision.at, note: decision.note, byName: names.get(decision.byId) ?? '' },
    can: { decide: status === 'open' && may('anomaly.decide', caller, { unitId }) && !isParty(anomaly, caller) },
  }
}
