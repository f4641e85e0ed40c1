import type { Action } from '@shared/contract/api'
import { A_PAGE, type Budget } from './budget'

/** 应急: what its actions may cost at most. Counts of a call-up look at what they count. */
export const EMERGENCY_BUDGETS: Record<Extract<Action, `emergency.${string}`>, Budget> = {
  // The streets of the named districts.
  'emergency.open': { trips: 12, documents: 60 },
  // The same, and what is open already.
  'emergency.change': { trips: 13, documents: 260 },
  'emergency.list': { trips: 2, documents: A_PAGE },
  'emergency.get': { trips: 7, documents: 200 },
  'emergency.see': { trips: 5, documents: 5 },
  'emergency.answer': { trips: 5, documents: 5 },
  'emergency.calls': { trips: 3, documents: 2 * A_PAGE + 2 },
  'emergency.close': { trips: 9, documents: 200 },
}
