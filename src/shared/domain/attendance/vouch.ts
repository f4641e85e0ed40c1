import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Caller } from '@shared/contract/caller'
import { RELATIONS } from '@shared/domain/permission/relations'

/** Who typed in what was typed in by hand; empty where nothing was. */
export const handEnteredBy = ({ checkIn, checkOut }: Attendance): string =>
  [checkIn, checkOut].find((mark) => mark?.by === 'hand')?.enteredById ?? ''

/** A second person, from outside the team: not who typed it in. */
export const vouchesForHand = ({ checkIn, checkOut }: Attendance, { teamId }: { teamId: string }, caller: Caller) =>
  !RELATIONS.teamMember(caller, { teamIds: [teamId] }) &&
  [checkIn, checkOut].every((mark) => mark?.enteredById !== caller._id)

/** Stands in the list of the unit that hosts the activity, until somebody from outside the team vouches for it. */
export const waitingToBeVouched = (
  record: Attendance,
  { unitId, teamId }: Pick<Activity, 'unitId' | 'teamId'>,
): Attendance => ({ ...record, vouchUnitId: unitId, vouchTeamId: teamId })

/** Out of that list: vouched for, or void. */
export function notToBeVouched(record: Attendance): Attendance {
  const { vouchUnitId: _unit, vouchTeamId: _team, ...rest } = record
  return rest
}
