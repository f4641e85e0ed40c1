import type { Caller } from '@shared/contract/caller'

/** The person's own team for an activity: hours go there, not to the host (PRODUCT.md, section 4). */
export function ownTeamFor(
  person: Pick<Caller, 'memberships'>,
  activity: { teamId: string; partnerTeamIds: readonly string[]; unitId: string },
) {
  const taking = [activity.teamId, ...activity.partnerTeamIds]
  const own = person.memberships.find((membership) => taking.includes(membership.teamId)) ?? person.memberships[0]
  return own ? { teamId: own.teamId, unitId: own.unitId } : { teamId: activity.teamId, unitId: activity.unitId }
}
