import type { Action } from '@shared/contract/api'
import { RELATIONS, type Person, type Relation, type Target } from './relations'

const ALL: readonly Relation[] = ['everyone']
const RUNNERS: readonly Relation[] = ['teamLeader', 'unitAdmin']
const FIGURES: readonly Relation[] = ['unitAdmin', 'stationWorker', 'observer', 'unitLeader']
const VERIFIERS: readonly Relation[] = ['unitAdmin', 'stationWorker']

/** What a person may do beside the actions themselves: parts of a view, and moves that are another action. */
export type Right = Action | 'order.contact' | 'order.schedule'

/**
 * Who may do what: one row per action, asked by the server and by the buttons alike. A row names how a person must
 * stand to what the action is about; any one of the named is enough. State and time are the rules' business, not this table's.
 */
export const PERMISSIONS: Record<Right, readonly Relation[]> = {
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
  'complaint.accept': ['unitAdmin'],
  'complaint.answer': ['unitAdmin'],
  'complaint.close': ['self'],
  'complaint.desk': ['unitAdmin'],
  'complaint.file': ALL,
  'complaint.get': ['self', 'unitAdmin'],
  'complaint.mine': ALL,
  'complaint.reopen': ['self'],
  'dashboard.district': ['districtOfficer'],
  'dashboard.records': [...FIGURES, 'teamMember', 'districtOfficer'],
  'dashboard.team': ['teamMember', ...FIGURES],
  'dashboard.unit': FIGURES,
  'desktop.begin': ['anyone'],
  'desktop.collect': ['anyone'],
  'desktop.confirm': ALL,
  'desktop.decline': ALL,
  'desktop.list': ALL,
  'desktop.look': ALL,
  'desktop.revoke': ['self'],
  'export.activities': ['unitAdmin'],
  'home.show': ALL,
  'notice.consent': ALL,
  'notice.consents': ALL,
  'insurance.add': RUNNERS,
  'insurance.list': ['unitLeader', 'unitAdmin'],
  'insurance.withdraw': RUNNERS,
  'notice.list': ALL,
  'notice.read': ['self'],
  'notice.readAll': ['self'],
  'order.claim': ['unitLeader'],
  'order.contact': ['self', 'teamLeader', ...VERIFIERS],
  'order.get': ['self', 'teamMember', ...VERIFIERS],
  'order.mine': ALL,
  'order.ofTeam': ['teamMember'],
  'order.place': ALL,
  'order.pool': ['teamLeader'],
  'order.rate': ['self'],
  'order.reject': VERIFIERS,
  'order.release': ['teamLeader'],
  'order.schedule': ['teamLeader'],
  'order.toVerify': VERIFIERS,
  'order.verify': VERIFIERS,
  'order.withdraw': ['self'],
  'photo.attach': ALL,
  'photo.list': ALL,
  'photo.review': RUNNERS,
  'qualification.check': ['unitAdmin'],
  'qualification.mine': ALL,
  'qualification.ofUnit': ['unitAdmin'],
  'qualification.submit': ['volunteer'],
  'script.get': ALL,
  'script.list': ALL,
  'team.answerHandOver': ['self'],
  'team.decideFounding': ['unitAdmin'],
  'team.decideRequest': RUNNERS,
  'team.found': ['volunteer', 'anyLeader'],
  'team.foundings': ['unitAdmin'],
  'team.get': ALL,
  'team.join': ['volunteer'],
  'team.leave': ALL,
  'team.list': ALL,
  'team.members': RUNNERS,
  'team.merge': ['unitAdmin'],
  'team.myRequests': ALL,
  'team.offerHandOver': ['teamHead', 'unitAdmin'],
  'team.requests': RUNNERS,
  'team.resume': ['unitAdmin'],
  'team.setAdmin': ['teamHead', 'unitAdmin'],
  'team.suspend': ['unitAdmin'],
  'team.transfer': ['self', 'teamLeader'],
  'team.withdrawRequest': ['self'],
  'unit.add': ['cityAdmin'],
  'unit.get': FIGURES,
  'unit.list': ['unitAdmin', 'stationWorker', 'observer'],
  'unit.rename': ['cityAdmin'],
  'unit.suspend': ['cityAdmin'],
  'venue.add': ['districtAdmin'],
  'venue.change': ['districtAdmin'],
  'venue.close': ['districtAdmin'],
  'venue.get': ALL,
  'training.enter': RUNNERS,
  'training.mine': ALL,
  'training.ofTeam': RUNNERS,
  'training.void': RUNNERS,
  'venue.list': ALL,
  'volunteer.register': ALL,
}

const FOR_ANYONE = new Set<string>(
  Object.entries(PERMISSIONS).flatMap(([right, relations]) => (relations.includes('anyone') ? [right] : [])),
)

/** Whether an action is answered to whoever has not signed in. */
export const isForAnyone = (action: string): boolean => FOR_ANYONE.has(action)

/** Whether a person may do an action, or use another right, where its target stands. */
export const may = (right: Right, person: Person, target: Target = {}): boolean =>
  PERMISSIONS[right].some((relation) => RELATIONS[relation](person, target))
