import { type Collection, type Store } from '../store/collection'
import { collectionMissing } from '../errors'
import { type Limits } from './limits'
import { type Transactions } from './transactions'

export type Engine = { store: Store; transactions: Transactions; limits: Limits; now: () => number }

/** What one request cost: documents looked at (for counts and aggregates too), given back, written; and by which indexes. */
export type Tally = { examined: number; returned: number; written: number; indexes: string[] }

export const newTally = (): Tally => ({ examined: 0, returned: 0, written: 0, indexes: [] })

export function collectionNamed(engine: Engine, name: unknown): Collection {
  const collection = typeof name === 'string' ? engine.store.collections.get(name) : undefined
  if (!collection) throw collectionMissing(String(name))
  return collection
}
