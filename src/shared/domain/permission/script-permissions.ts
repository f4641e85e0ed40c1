import type { Action } from '@shared/contract/api'
import type { Relation } from './relations'

const ALL: readonly Relation[] = ['everyone']

/** 讲稿库, 应急 and 需求: their rows in the table of permissions. */
export const SCRIPT_PERMISSIONS: Record<
  Extract<Action, `${'demand' | 'emergency' | 'script'}.${string}`>,
  readonly Relation[]
> = {
  'demand.setTheme': ['unitAdmin'],
  'demand.show': ['unitAdmin', 'stationWorker', 'observer'],
  'emergency.answer': ALL,
  'emergency.calls': ['unitAdmin'],
  'emergency.change': ['unitAdmin'],
  'emergency.close': ['unitAdmin'],
  'emergency.get': ALL,
  'emergency.list': ALL,
  'emergency.open': ['unitAdmin'],
  'emergency.see': ALL,
  'script.ask': ['teamLeader', 'unitAdmin'],
  'script.drafts': ALL,
  'script.get': ALL,
  'script.list': ALL,
  'script.questions': ALL,
  'script.review': ['unitAdmin'],
  'script.share': ALL,
  // Whoever sees the figures of a team or unit; one's own everybody.
  'script.shareCount': ['teamMember', 'unitAdmin', 'stationWorker', 'observer', 'unitLeader'],
  'script.shares': ['teamMember', 'unitAdmin', 'stationWorker', 'observer', 'unitLeader'],
  'script.usage': ALL,
  'script.version': ALL,
  'script.waiting': ['unitAdmin'],
  'script.withdraw': ['unitAdmin'],
  'script.write': ['unitLeader', 'unitAdmin'],
}
