import type { Activity, ActivityRights } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Caller } from '@shared/contract/caller'
import { administersUnit, leadsTeam } from '@shared/domain/person/roles'
import { CODE_LEAD_MS, phaseOf, takesCodes } from './phase'

/** Who runs an activity: the leaders of the hosting team, or its unit. */
export const runsActivity = (caller: Caller, activity: Pick<Activity, 'teamId' | 'unitId'>): boolean =>
  leadsTeam(caller, activity.teamId) || administersUnit(caller, activity.unitId)

/** What the caller may do now: the buttons show it, and the server asks the same. */
export function activityRights(activity: Activity, mine: Attendance | null, world: { caller: Caller; now: number }) {
  const { caller, now } = world
  return { ...runnerRights(activity, runsActivity(caller, activity), now), ...personRights(activity, mine, world) }
}

function runnerRights(activity: Activity, isRunner: boolean, now: number) {
  const phase = phaseOf(activity, now)
  const isOpen = activity.status === 'draft' || activity.status === 'published'
  return {
    edit: isRunner && isOpen && now < activity.startsAt,
    publish: isRunner && phase === 'draft' && now < activity.startsAt,
    cancel: isRunner && isOpen && phase !== 'ended',
    showCode: isRunner && showsCode(activity, now),
    confirm: isRunner && (phase === 'ongoing' || phase === 'ended'),
    close: isRunner && phase === 'ended',
  }
}

const showsCode = (activity: Activity, now: number) =>
  activity.status === 'published' &&
  now >= activity.startsAt - CODE_LEAD_MS &&
  (now < activity.endsAt || takesCodes(activity, now))

type PersonRights = Pick<ActivityRights, 'signUp' | 'withdraw' | 'checkIn' | 'checkOut' | 'addPhoto'>

function personRights(
  activity: Activity,
  mine: Attendance | null,
  world: { caller: Caller; now: number },
): PersonRights {
  const { caller, now } = world
  const phase = phaseOf(activity, now)
  const isOpen = phase === 'recruiting' || phase === 'full' || phase === 'ongoing'
  const hasPlace = mine?.status === 'signedUp' || mine?.status === 'present'
  const isTakingCodes = hasPlace && activity.status === 'published' && takesCodes(activity, now)
  return {
    signUp: isOpen && caller.registration !== null && !isIn(mine),
    withdraw: isOpen && (mine?.status === 'signedUp' || mine?.status === 'waiting'),
    checkIn: isTakingCodes && mine.checkIn === null,
    checkOut: isTakingCodes && mine.checkIn !== null && mine.checkOut === null,
    addPhoto:
      activity.status === 'published' &&
      now >= activity.startsAt &&
      (mine?.status === 'present' || runsActivity(caller, activity)),
  }
}

const isIn = (mine: Attendance | null) => mine !== null && mine.status !== 'withdrawn'
