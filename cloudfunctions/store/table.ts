/** Every stored document: an id, and a revision that grows with each write. */
export type Doc = { _id: string; rev: number }

type Key<T> = Extract<keyof T, string>

/** Which documents. All parts hold together. */
export type Query<T> = {
  /** Equal; for a field that is a list, contains. */
  where?: { [K in Key<T>]?: T[K] | (NonNullable<T[K]> extends readonly (infer E)[] ? E : never) }
  /** Field is one of these; for a field that is a list, contains one of these. At most 100 values. */
  oneOf?: { field: Key<T>; values: readonly (string | number)[] }
  range?: { field: Key<T>; gt?: string | number; gte?: string | number; lt?: string | number; lte?: string | number }
  order?: { field: Key<T>; direction: 'asc' | 'desc' }
  /** At most 1,000, the platform's limit. */
  limit: number
}

/** A conditional change of one document: it happens wholly, or not at all when a condition does not hold. */
export type Change<T> = {
  when?: {
    equals?: Partial<T>
    below?: { field: Key<T>; limit: number }
    lacks?: { field: Key<T>; value: string }
  }
  increase?: { field: Key<T>; by: number }
  append?: { field: Key<T>; value: string }
}

/** A question to another collection that is answered along with a document. */
export type Question<T extends Doc> = { of: Table<T>; query: Omit<Query<T>, 'range'>; without?: readonly Key<T>[] }

// The document's type stands in positions that contradict each other; any is what lets every table be asked.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Questions = Record<string, Question<any>>

/** What was found, under the name of the question. */
export type Found<Q extends Questions> = { [K in keyof Q]: Q[K] extends Question<infer T> ? T[] : never }

/** One collection. Two implementations (memory, CloudBase) pass the same contract tests. */
export type Table<T extends Doc> = {
  readonly name: string
  get: (id: T['_id']) => Promise<T | null>
  /**
   * A document and what is asked of other collections, in one request. Null when the document is not there. Fields that
   * are long and not needed stay in the database: `without` leaves them out of what is handed over.
   */
  getWith: <Q extends Questions, W extends Key<T> = never>(
    id: T['_id'],
    questions: Q,
    without?: readonly W[],
  ) => Promise<{ doc: Omit<T, W>; found: Found<Q> } | null>
  /** At most 100 ids in one request; those that are not there are left out. */
  getMany: (ids: readonly T['_id'][]) => Promise<T[]>
  /** False when the id, or a field declared unique, is already taken. */
  insert: (doc: T) => Promise<boolean>
  /** Writes `after` only if nobody wrote since `before` was read. False when somebody did. */
  replace: (before: T, after: T) => Promise<boolean>
  /** Where many write at once: one atomic update, no retry over `rev`. False when a condition did not hold. */
  change: (id: T['_id'], change: Change<T>) => Promise<boolean>
  find: (query: Query<T>) => Promise<T[]>
  /** How many there are; the engine still looks at each of them. */
  count: (query: Pick<Query<T>, 'where' | 'range'>) => Promise<number>
}
