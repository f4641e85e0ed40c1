import type Libsql from 'libsql'

/**
 * The version of what lies on disk. Raise it with every change of the layout and say in `UPGRADES` how the one before
 * becomes it: older databases are upgraded step by step when they are opened, newer ones are refused.
 */
export const FORMAT = 2

/** "ZHXD": by it SQLite's own tools, and we, tell our files from those of other programs. */
const APPLICATION_ID = 0x5a485844

type Connection = Libsql.Database

/** From each format to the next; what it does is kept as it was written then. */
const UPGRADES: Record<number, (connection: Connection) => void> = {
  1: (connection) => connection.exec(`pragma application_id = ${APPLICATION_ID}`),
}

/** All steps or none: a database whose upgrade failed is as it was, and is tried again at the next start. */
export function bringUpToDate(connection: Connection): void {
  const found = formatOf(connection)
  if (found === FORMAT) return
  connection.exec('begin immediate')
  try {
    if (found === undefined) connection.exec(`${CREATE_META}; pragma application_id = ${APPLICATION_ID}`)
    for (let format = found ?? FORMAT; format < FORMAT; format += 1) UPGRADES[format]?.(connection)
    connection
      .prepare(`insert into meta values ('format', ?) on conflict (name) do update set value = excluded.value`)
      .run(String(FORMAT))
    connection.exec('commit')
  } catch (error) {
    connection.exec('rollback')
    throw error
  }
}

const CREATE_META = 'create table meta (name text primary key, value text not null)'

/** Undefined for a new file. */
function formatOf(connection: Connection): number | undefined {
  const tables = connection.prepare(`select name from sqlite_master where type = 'table'`).all([]) as { name: string }[]
  if (tables.length === 0) return undefined
  if (!tables.some(({ name }) => name === 'meta')) {
    throw new Error('This file is a database of another program. Name another one, or start with --fresh.')
  }
  const row = connection.prepare(`select value from meta where name = 'format'`).get([]) as
    { value: string } | undefined
  const format = Number(row?.value ?? 1)
  if (format >= 1 && format <= FORMAT) return format
  throw new Error(
    `This database has format ${row?.value}, and this program knows formats up to ${FORMAT}: ` +
      'it was written by a newer version. Update the program, or start with --fresh to begin anew.',
  )
}
