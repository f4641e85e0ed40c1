import type { Action } from '@shared/contract/api'
import { RELATIONS, type Person, type Relation, type Target } from './relations'

const ALL: readonly Relation[] = ['everyone']
const RUNNERS: readonly Relation[] = ['teamLeader', 'unitAdmin']
const FIGURES: readonly Relation[] = ['unitAdmin', 'stationWorker', 'observer', 'unitLeader']
const VERIFIERS: readonly Relation[] = ['unitAdmin', 'stationWorker']

/**
 * Who may do what: one row per action, asked by the server and by the buttons alike. A row names how a person must
 * stand to what the action is about; any one of the named is enough. State and time are the rules' business, not this table's.
 */
export const PERMISSIONS: Record<Action, readonly Relation[]> = {
  'account.me': ALL,
  'account.update': ALL,
  'activity.cancel': RUNNERS,
  'activity.close': RUNNERS,
  'activity.draft': RUNNERS,
  'activity.get': ALL,
  'activity.list': ALL,
  'activity.publish': RUNNERS,
  'activity.signUp': ['volunteer'],
  'activity.withdraw': ALL,
  'area.children': ALL,
  'attendance.amend': RUNNERS,
  'attendance.board': RUNNERS,
  'attendance.checkIn': ALL,
  'attendance.checkOut': ALL,
  'attendance.confirm': RUNNERS,
  'attendance.mine': ALL,
  'attendance.openCode': RUNNERS,
  'attendance.totals': ALL,
  'attendance.upcoming': ALL,
  'dashboard.district': ['districtOfficer'],
  'dashboard.records': [...FIGURES, 'teamMember', 'districtOfficer'],
  'dashboard.team': ['teamMember', ...FIGURES],
  'dashboard.unit': FIGURES,
  'export.activities': ['unitAdmin'],
  'home.show': ALL,
  'notice.list': ALL,
  'notice.read': ['self'],
  'order.claim': ['teamLeader'],
  'order.get': ['self', 'teamMember', 'unitLeader', ...VERIFIERS],
  'order.mine': ALL,
  'order.ofTeam': ['teamMember'],
  'order.place': ALL,
  'order.pool': ['teamLeader'],
  'order.rate': ['self'],
  'order.reject': VERIFIERS,
  'order.release': ['teamLeader'],
  'order.toVerify': VERIFIERS,
  'order.verify': VERIFIERS,
  'order.withdraw': ['self'],
  'photo.attach': ALL,
  'photo.list': ALL,
  'photo.review': RUNNERS,
  'script.get': ALL,
  'script.list': ALL,
  'team.get': ALL,
  'team.list': ALL,
  'venue.list': ALL,
  'volunteer.register': ALL,
}

/** Whether a person may do an action to its target. */
export const may = (action: Action, person: Person, target: Target = {}): boolean =>
  PERMISSIONS[action].some((relation) => RELATIONS[relation](person, target))
