import { randomBytes } from 'node:crypto'
import Libsql from 'libsql'
import { claimFile, releaseFile } from './claim'
import { bringUpToDate } from './format'

const CACHE_KIB = 64 * 1024
const LOG_PAGES = 4000
/** Every kind of query has a text of its own; the oldest ones are forgotten, so that strange ones cannot pile up. */
const MOST_STATEMENTS = 500

export type SqlValue = number | string | Buffer | null
/** Values go in one list: a blob that stands alone would be taken for named parameters, and crash the process. */
type Statement = Libsql.Statement<[readonly SqlValue[]]>

/** One open database: in memory, or a file that survives a power cut (WAL, every commit on disk). */
export type Database = {
  file: string
  connection: Libsql.Database
  statements: Map<string, Statement>
  depth: number
  /** The commit that is under way for all writes of this moment. */
  together: Promise<void> | undefined
  /** Puts back what is known in memory, should the running transaction fail. */
  undo: (() => void)[]
}

export function openDatabase(file: string): Database {
  claimFile(file)
  const connection = new Libsql(file)
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  // Indexes are written all over the file: with more of it at hand, and moved from the log less often, bulk work is a
  // quarter quicker. What is durable when stays the same: every commit waits for the log.
  connection.pragma(`cache_size = -${CACHE_KIB}`)
  connection.pragma(`wal_autocheckpoint = ${LOG_PAGES}`)
  try {
    bringUpToDate(connection)
  } catch (error) {
    connection.close()
    releaseFile(file)
    throw error
  }
  return { file, connection, statements: new Map(), depth: 0, together: undefined, undo: [] }
}

export function closeDatabase(database: Database): void {
  database.statements.clear()
  database.connection.close()
  releaseFile(database.file)
}

/** Prepared once per text; results come as arrays of columns, which is what is quickest to read. */
export function statement(database: Database, sql: string): Statement {
  const known = database.statements.get(sql)
  if (known) return known
  const prepared: Statement = database.connection.prepare<[readonly SqlValue[]]>(sql)
  if (prepared.reader) prepared.raw()
  database.statements.set(sql, prepared)
  if (database.statements.size > MOST_STATEMENTS) forgetOldest(database.statements)
  return prepared
}

function forgetOldest(statements: Database['statements']): void {
  for (const sql of statements.keys()) {
    statements.delete(sql)
    return
  }
}

export const rows = (database: Database, sql: string, values: readonly SqlValue[] = []): SqlValue[][] =>
  statement(database, sql).all(values) as SqlValue[][]

/** Changes tables or indexes; libsql cannot go on with statements that were prepared for others. */
export function changeSchema(database: Database, sql: string): void {
  database.connection.exec(sql)
  database.statements.clear()
}

export const run = (database: Database, sql: string, values: readonly SqlValue[] = []) =>
  statement(database, sql).run(values)

const ALONE = { begin: 'begin immediate', keep: 'commit', undo: 'rollback' }
const AMONG_OTHERS = { begin: 'savepoint act', keep: 'release act', undo: 'rollback to act; release act' }

/** All of it or nothing; inside another one it is part of that. */
export function atomically<T>(database: Database, act: () => T): T {
  if (database.depth > 0) return act()
  const { begin, keep, undo } = database.together ? AMONG_OTHERS : ALONE
  database.connection.exec(begin)
  database.depth += 1
  try {
    const result = act()
    database.connection.exec(keep)
    return result
  } catch (error) {
    database.connection.exec(undo)
    database.statements.clear()
    for (const putBack of database.undo.reverse()) putBack()
    throw error
  } finally {
    database.depth -= 1
    database.undo = []
  }
}

/**
 * Writes that arrive together are committed together: one wait for the disk serves them all. Nobody may be
 * answered before the promise resolves, those who have read meanwhile included.
 */
export function commitTogether(database: Database): void {
  if (database.together) return
  database.connection.exec('begin immediate')
  const committed = new Promise<void>((resolve, reject) => {
    setImmediate(() => {
      database.together = undefined
      try {
        database.connection.exec('commit')
        resolve()
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    })
  })
  // Whoever waits for it sees the failure; if nobody does, nobody was promised anything.
  committed.catch(() => undefined)
  database.together = committed
}

function readMeta(database: Database, name: string): string | undefined {
  const [row] = rows(database, 'select value from meta where name = ?', [name])
  return row === undefined ? undefined : String(row[0])
}

export function writeMeta(database: Database, name: string, value: string): void {
  run(database, 'insert into meta values (?, ?) on conflict (name) do update set value = excluded.value', [name, value])
}

/** A key that is made once and then stays, so that a signed link outlives a restart. */
export function lastingSecret(database: Database): string {
  const known = readMeta(database, 'secret')
  if (known) return known
  const secret = randomBytes(32).toString('hex')
  writeMeta(database, 'secret', secret)
  return secret
}
