import type { Activity, ActivityRights } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Caller } from '@shared/contract/caller'
import { administersUnit, leadsTeam } from '@shared/domain/person/roles'
import { CHECK_OUT_GRACE_MS, CODE_LEAD_MS, phaseOf, takesCodes } from './phase'

type World = { caller: Caller; now: number }

/** Who runs an activity: the leaders of the hosting team, or its unit. */
export const runsActivity = (caller: Caller, activity: Pick<Activity, 'teamId' | 'unitId'>): boolean =>
  leadsTeam(caller, activity.teamId) || administersUnit(caller, activity.unitId)

/** What the caller may do now: the buttons show it, and the server asks the same. */
export function activityRights(activity: Activity, mine: Attendance | null, world: World): ActivityRights {
  const { caller, now } = world
  return { ...runnerRights(activity, runsActivity(caller, activity), now), ...personRights(activity, mine, world) }
}

type RunnerRights = Pick<ActivityRights, 'edit' | 'publish' | 'cancel' | 'showCode' | 'confirm' | 'close'>

const NO_RUNNER_RIGHTS: RunnerRights = {
  edit: false,
  publish: false,
  cancel: false,
  showCode: false,
  confirm: false,
  close: false,
}

function runnerRights(activity: Activity, isRunner: boolean, now: number): RunnerRights {
  if (!isRunner) return NO_RUNNER_RIGHTS
  const phase = phaseOf(activity, now)
  const isAhead = now < activity.startsAt && (activity.status === 'draft' || activity.status === 'published')
  return {
    edit: isAhead,
    publish: isAhead && phase === 'draft',
    cancel: isAhead || phase === 'draft' || phase === 'ongoing',
    showCode: showsCode(activity, now),
    confirm: phase === 'ongoing' || phase === 'ended',
    close: phase === 'ended',
  }
}

const showsCode = (activity: Activity, now: number) =>
  activity.status === 'published' &&
  now >= activity.startsAt - CODE_LEAD_MS &&
  now <= activity.endsAt + CHECK_OUT_GRACE_MS

type PersonRights = Pick<ActivityRights, 'signUp' | 'withdraw' | 'checkIn' | 'checkOut' | 'addPhoto'>

function personRights(activity: Activity, mine: Attendance | null, { caller, now }: World): PersonRights {
  const isOpen = ['recruiting', 'full', 'ongoing'].includes(phaseOf(activity, now))
  const isStarted = activity.status === 'published' && now >= activity.startsAt
  return {
    ...codeRights(activity, mine, now),
    signUp: isOpen && caller.registration !== null && (mine === null || mine.status === 'withdrawn'),
    withdraw: isOpen && (mine?.status === 'signedUp' || mine?.status === 'waiting'),
    addPhoto: isStarted && (mine?.status === 'present' || runsActivity(caller, activity)),
  }
}

function codeRights(activity: Activity, mine: Attendance | null, now: number) {
  const hasPlace = mine !== null && (mine.status === 'signedUp' || mine.status === 'present')
  if (!hasPlace || activity.status !== 'published' || !takesCodes(activity, now))
    return { checkIn: false, checkOut: false }
  return { checkIn: mine.checkIn === null, checkOut: mine.checkIn !== null && mine.checkOut === null }
}
