import type { Action } from '@shared/contract/api'
import type { Relation } from './relations'

/** What a unit is held to, what it tells of its year, what it hands on, and its word on hours that it has recorded. */
export type OversightAction = Extract<
  Action,
  | `${'annual' | 'duty' | 'nomination' | 'recordTransfer'}.${string}`
  | 'certificate.revoke'
  | 'export.annual'
  | 'export.nominations'
  | 'export.transfer'
  | 'unit.setHandHours'
  | 'venue.coverage'
>

/** 职责, 推荐 and recorded hours: their rows in the table of permissions. */
export const OVERSIGHT_PERMISSIONS: Record<OversightAction, readonly Relation[]> = {
  'annual.get': ['teamMember', 'unitAdmin', 'stationWorker', 'observer', 'unitLeader'],
  'annual.save': ['teamLeader', 'unitAdmin'],
  'certificate.revoke': ['unitAdmin'],
  'duty.ask': ['unitAdmin'],
  'duty.askUnit': ['cityAdmin'],
  'duty.city': ['unitAdmin', 'stationWorker', 'observer'],
  'duty.set': ['cityAdmin'],
  'duty.unit': ['unitAdmin', 'stationWorker', 'observer', 'unitLeader'],
  'export.annual': ['teamLeader', 'unitAdmin'],
  'export.nominations': ['unitAdmin'],
  'export.transfer': ['unitAdmin'],
  'nomination.choose': ['unitAdmin'],
  'nomination.city': ['cityAdmin'],
  'nomination.draw': ['unitAdmin'],
  'nomination.evidence': ['unitAdmin'],
  'nomination.list': ['unitAdmin'],
  'nomination.set': ['cityAdmin'],
  'recordTransfer.answer': ['unitAdmin'],
  'recordTransfer.get': ['unitAdmin'],
  'recordTransfer.list': ['unitAdmin'],
  'unit.setHandHours': ['unitAdmin'],
  'venue.coverage': ['districtOfficer'],
}
