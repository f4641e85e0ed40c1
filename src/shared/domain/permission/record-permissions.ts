import type { Action } from '@shared/contract/api'
import type { Relation } from './relations'

const ALL: readonly Relation[] = ['everyone']
const RUNNERS: readonly Relation[] = ['teamLeader', 'unitAdmin']

type RecordAction = Extract<Action, `${'award' | 'evaluation' | 'qualification' | 'training'}.${string}`>

/** What a person's record holds beside hours (PRODUCT.md, section 11): its rows in the table of permissions. */
export const RECORD_PERMISSIONS: Record<RecordAction, readonly Relation[]> = {
  'award.change': ['unitAdmin'],
  'award.check': ['unitAdmin'],
  'award.enter': ['unitAdmin'],
  'award.mine': ALL,
  'award.ofUnit': ['unitAdmin'],
  'award.revoke': ['unitAdmin'],
  'award.submit': ['volunteer'],
  'evaluation.give': RUNNERS,
  'evaluation.mine': ALL,
  'qualification.check': ['unitAdmin'],
  'qualification.mine': ALL,
  'qualification.ofUnit': ['unitAdmin'],
  'qualification.submit': ['volunteer'],
  'training.enter': RUNNERS,
  'training.mine': ALL,
  'training.ofTeam': RUNNERS,
  'training.void': RUNNERS,
}
