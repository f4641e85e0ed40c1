import type { Activity, ActivityRights } from '@shared/contract/activity'
import type { Action } from '@shared/contract/api'
import type { Attendance } from '@shared/contract/attendance'
import type { Caller } from '@shared/contract/caller'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam } from '@shared/domain/permission/relations'
import { takesPhotos } from '@shared/domain/photo/photo'
import { CHECK_OUT_GRACE_MS, CODE_LEAD_MS, phaseOf, takesCodes, UNPUBLISHED } from './phase'

type World = { caller: Caller; now: number }

/** What the caller may do now: the buttons show it, and the server asks the same. */
export function activityRights(activity: Activity, mine: Attendance | null, world: World): ActivityRights {
  const { caller, now } = world
  return { ...runnerRights(activity, caller, now), ...personRights(activity, mine, world) }
}

type RunnerRights = Pick<
  ActivityRights,
  'edit' | 'publish' | 'review' | 'repeat' | 'cancel' | 'showCode' | 'confirm' | 'close' | 'correct'
>

function runnerRights(activity: Activity, caller: Caller, now: number): RunnerRights {
  const asks = (action: Action) => may(action, caller, ofTeam(activity))
  const phase = phaseOf(activity, now)
  const isAhead = liesAhead(activity, now)
  const hasBegun = ['ongoing', 'ended'].includes(phase)
  return {
    edit: isAhead && asks('activity.draft'),
    publish: isAhead && ['draft', 'returned'].includes(phase) && asks('activity.publish'),
    review: isAhead && phase === 'submitted' && asks('activity.review'),
    repeat: asks('activity.repeat'),
    cancel: (isAhead || [...UNPUBLISHED, 'ongoing'].includes(phase)) && asks('activity.cancel'),
    showCode: showsCode(activity, now) && asks('attendance.openCode'),
    confirm: hasBegun && asks('attendance.confirm'),
    close: phase === 'ended' && asks('activity.close'),
    correct: phase === 'closed' && asks('correction.propose'),
  }
}

const liesAhead = ({ status, startsAt }: Activity, now: number) =>
  now < startsAt && [...UNPUBLISHED, 'published'].includes(status)

const showsCode = (activity: Activity, now: number) =>
  activity.status === 'published' &&
  now >= activity.startsAt - CODE_LEAD_MS &&
  now <= activity.endsAt + CHECK_OUT_GRACE_MS

type PersonRights = Pick<ActivityRights, 'signUp' | 'withdraw' | 'checkIn' | 'checkOut' | 'addPhoto'>

function personRights(activity: Activity, mine: Attendance | null, { caller, now }: World): PersonRights {
  const isOpen = ['recruiting', 'full', 'ongoing'].includes(phaseOf(activity, now))
  return {
    ...codeRights(activity, mine, now),
    signUp: isOpen && may('activity.signUp', caller) && (mine === null || mine.status === 'withdrawn'),
    withdraw: isOpen && (mine?.status === 'signedUp' || mine?.status === 'waiting'),
    addPhoto:
      takesPhotos(activity, now) && (mine?.status === 'present' || may('photo.review', caller, ofTeam(activity))),
  }
}

function codeRights(activity: Activity, mine: Attendance | null, now: number) {
  const hasPlace = mine !== null && (mine.status === 'signedUp' || mine.status === 'present')
  if (!hasPlace || activity.status !== 'published' || !takesCodes(activity, now))
    return { checkIn: false, checkOut: false }
  return { checkIn: mine.checkIn === null, checkOut: mine.checkIn !== null && mine.checkOut === null }
}
