import type { Action } from '@shared/contract/api'
import { A_PAGE, type Budget } from './budget'

/** 讲稿: what their actions may cost at most. */
export const SCRIPT_BUDGETS: Record<Extract<Action, `script.${string}`>, Budget> = {
  // Words are looked for in the whole library.
  'script.list': { trips: 2, documents: 130 },
  'script.get': { trips: 2, documents: 60 },
  'script.version': { trips: 2, documents: 2 },
  'script.write': { trips: 5, documents: 6 },
  'script.review': { trips: 5, documents: 5 },
  'script.withdraw': { trips: 4, documents: 4 },
  'script.waiting': { trips: 2, documents: A_PAGE },
  // Counts look at what they count.
  'script.usage': { trips: 6, documents: 400 },
  'script.drafts': { trips: 2, documents: A_PAGE },
  'script.questions': { trips: 2, documents: A_PAGE },
  'script.ask': { trips: 3, documents: 3 },
  'script.share': { trips: 3, documents: 3 },
  // Counts look at what they count.
  'script.shareCount': { trips: 3, documents: 200 },
  'script.shares': { trips: 3, documents: A_PAGE + 1 },
}
