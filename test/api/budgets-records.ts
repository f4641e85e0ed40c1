import type { Action } from '@shared/contract/api'
import { A_PAGE, type Budget } from './budget'

/** What a person's record may cost. */
export const RECORD_BUDGETS: Record<Extract<Action, `${'award' | 'evaluation'}.${string}`>, Budget> = {
  'award.mine': { trips: 2, documents: A_PAGE },
  'award.ofUnit': { trips: 3, documents: A_PAGE },
  'award.submit': { trips: 2, documents: 2 },
  'award.enter': { trips: 4, documents: 4 },
  'award.check': { trips: 4, documents: 4 },
  'award.change': { trips: 4, documents: 4 },
  'award.revoke': { trips: 4, documents: 4 },
  'evaluation.give': { trips: 5, documents: 5 },
  // Two hundred services, and what was asked for at each.
  'evaluation.mine': { trips: 4, documents: 700 },
}
