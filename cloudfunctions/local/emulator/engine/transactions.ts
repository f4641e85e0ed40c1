import { randomBytes } from 'node:crypto'
import { type Document, type DocumentId } from '../document'
import { transactionConflict, transactionGone } from '../errors'
import { type Limits } from './limits'

/**
 * Snapshot isolation, the first writer wins. A transaction keeps its own writes until it commits; every
 * committed write leaves, for each open transaction, the document as it was before. Unique keys are locked and
 * remembered under names of their own.
 */
export type Transaction = {
  id: string
  startedAt: number
  writes: Map<string, Write>
  before: Map<string, Document | null>
}

export type Write = { collection: string; id: DocumentId; document: Document | null }

export type Transactions = {
  open: Map<string, Transaction>
  locks: Map<string, Transaction>
  waiting: Set<() => void>
}

export const noTransactions = (): Transactions => ({ open: new Map(), locks: new Map(), waiting: new Set() })

export const newId = (): string => randomBytes(16).toString('hex')

export const lockKey = (collection: string, id: DocumentId): string => `${collection}\0${typeof id}\0${id}`

type Clocked = { transactions: Transactions; limits: Limits; now: () => number }

export function begin({ transactions, now }: Clocked): Transaction {
  const transaction: Transaction = { id: newId(), startedAt: now(), writes: new Map(), before: new Map() }
  transactions.open.set(transaction.id, transaction)
  return transaction
}

export function openTransaction(clocked: Clocked, id: unknown): Transaction {
  expire(clocked)
  const transaction = typeof id === 'string' ? clocked.transactions.open.get(id) : undefined
  if (!transaction) throw transactionGone()
  return transaction
}

/** Ends it and lets those go on who wait for its documents. */
export function end(transactions: Transactions, transaction: Transaction): void {
  transactions.open.delete(transaction.id)
  for (const [key, holder] of transactions.locks) if (holder === transaction) transactions.locks.delete(key)
  const waiting = [...transactions.waiting]
  transactions.waiting.clear()
  for (const goOn of waiting) goOn()
}

/** The document as this transaction sees it: its own write, else the snapshot, else `current`. */
export function seen(transaction: Transaction, key: string, current: () => Document | null): Document | null {
  const own = transaction.writes.get(key)
  if (own) return own.document
  const before = transaction.before.get(key)
  return before === undefined ? current() : before
}

/** A document or a unique key somebody else holds, or changed since we began, ends this transaction with a conflict. */
export function hold(clocked: Clocked, transaction: Transaction, write: Write & { unique: readonly string[] }): void {
  expire(clocked)
  const { transactions } = clocked
  const { unique, ...kept } = write
  const key = lockKey(write.collection, write.id)
  const isOthers = (name: string) => (transactions.locks.get(name) ?? transaction) !== transaction
  const names = [key, ...unique]
  if (names.some((name) => isOthers(name) || transaction.before.has(name))) {
    end(transactions, transaction)
    throw transactionConflict()
  }
  for (const name of names) transactions.locks.set(name, transaction)
  transaction.writes.set(key, kept)
}

/** Called for every committed change, so that open snapshots keep what they saw. */
export function remember(transactions: Transactions, key: string, before: Document | null): void {
  for (const transaction of transactions.open.values()) {
    if (!transaction.before.has(key)) transaction.before.set(key, before)
  }
}

/** The transaction that holds one of these documents, if any is still alive. */
export function holderOf(clocked: Clocked, keys: readonly string[]): Transaction | undefined {
  expire(clocked)
  const held = keys.find((key) => clocked.transactions.locks.has(key))
  return held === undefined ? undefined : clocked.transactions.locks.get(held)
}

/** Resolves when some transaction ends, or this one's time is up, or `patienceMs` is over. */
export function released(clocked: Clocked, holder: Transaction, patienceMs: number): Promise<void> {
  const { transactions, limits, now } = clocked
  const left = holder.startedAt + limits.transactionMs - now() + 1
  return new Promise((resolve) => {
    const goOn = () => {
      clearTimeout(timer)
      transactions.waiting.delete(goOn)
      resolve()
    }
    const timer = setTimeout(goOn, Math.max(1, Math.min(left, patienceMs)))
    transactions.waiting.add(goOn)
  })
}

function expire({ transactions, limits, now }: Clocked): void {
  const oldest = now() - limits.transactionMs
  for (const transaction of transactions.open.values())
    if (transaction.startedAt < oldest) end(transactions, transaction)
}
