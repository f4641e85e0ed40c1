export type Limits = {
  /** How long a transaction may live before its locks are taken away. */
  transactionMs: number
  /** How long a plain write waits for a document that a transaction holds. */
  lockWaitMs: number
  documentBytes: number
  /** How long a request may take to arrive. */
  requestMs: number
}

export const DEFAULT_LIMITS: Limits = {
  transactionMs: 30_000,
  lockWaitMs: 10_000,
  documentBytes: 16 * 1024 * 1024,
  requestMs: 30_000,
}

/** What one query may bring: a hundred documents unless asked, a thousand at most. */
export const QUERY_LIMIT = { usual: 100, most: 1000 }
