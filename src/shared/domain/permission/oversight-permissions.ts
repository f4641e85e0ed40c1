import type { Action } from '@shared/contract/api'
import type { Relation } from './relations'

/** What a unit is held to, and what it hands on. */
export type OversightAction = Extract<Action, `${'duty' | 'nomination'}.${string}`>

/** 职责 and 推荐: their rows in the table of permissions. */
export const OVERSIGHT_PERMISSIONS: Record<OversightAction, readonly Relation[]> = {
  'duty.ask': ['unitAdmin'],
  'duty.askUnit': ['cityAdmin'],
  'duty.city': ['unitAdmin', 'stationWorker', 'observer'],
  'duty.set': ['cityAdmin'],
  'duty.unit': ['unitAdmin', 'stationWorker', 'observer', 'unitLeader'],
  'nomination.choose': ['unitAdmin'],
  'nomination.draw': ['unitAdmin'],
  'nomination.evidence': ['unitAdmin'],
  'nomination.list': ['unitAdmin'],
  'nomination.set': ['cityAdmin'],
}
