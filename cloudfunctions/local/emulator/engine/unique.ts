import { type Document, type DocumentId } from '../document'
import { type Collection, type Store } from '../store/collection'
import { readRow } from '../store/rows'
import { type UniqueKey, duplicateOf, idsWithKey, uniqueKeys } from '../store/unique'
import { type Transaction, type Transactions, lockKey, remember, seen } from './transactions'

type View = { store: Store; transaction: Transaction; collection: Collection }

/** The names under which the unique keys of a document are locked and remembered, as the document itself is. */
export const uniqueLocks = (collection: Collection, document: Document | null): string[] =>
  document ? uniqueKeys(collection, document).map((key) => lockOf(collection, key)) : []

/** Refuses a document whose unique key is taken in the transaction's snapshot or by its own writes. */
export function refuseDuplicates({ store, transaction, collection }: View, document: Document): void {
  for (const key of uniqueKeys(collection, document)) {
    const lock = lockOf(collection, key)
    const others = candidates({ store, transaction, collection }, key).filter((id) => id !== document._id)
    const isTaken = others.some((id) => {
      const current = () => readRow(store, collection, id)?.document ?? null
      return uniqueLocks(collection, seen(transaction, lockKey(collection.name, id), current)).includes(lock)
    })
    if (isTaken) throw duplicateOf(collection, key.index, document)
  }
}

type Change = { id: DocumentId; before: Document | null; after: Document | null }

/** What a committed change leaves behind for the transactions that are open. */
export function rememberChange(
  transactions: Transactions,
  collection: Collection,
  { id, before, after }: Change,
): void {
  if (transactions.open.size === 0) return
  remember(transactions, lockKey(collection.name, id), before)
  for (const lock of [...uniqueLocks(collection, before), ...uniqueLocks(collection, after)]) {
    remember(transactions, lock, null)
  }
}

/** Who may have the key in the eyes of this transaction: who has it now, who had it, and whom it wrote itself. */
function candidates({ store, transaction, collection }: View, key: UniqueKey): DocumentId[] {
  const own = [...transaction.writes.values()].filter((write) => write.collection === collection.name)
  const changed = [...transaction.before].filter(([name]) => name.startsWith(`${collection.name}\0`))
  return [
    ...idsWithKey(store, collection, key),
    ...own.map(({ id }) => id),
    ...changed.flatMap(([, document]) => (document ? [document._id] : [])),
  ]
}

/** No id has this shape: their second part is the type of the id. */
const lockOf = ({ name }: Collection, { index, keys }: UniqueKey): string =>
  [
    name,
    'unique',
    index.name,
    JSON.stringify(keys.map((key) => (Buffer.isBuffer(key) ? { hex: key.toString('hex') } : key))),
  ].join('\0')
