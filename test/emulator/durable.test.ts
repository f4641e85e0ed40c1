import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import Libsql from 'libsql'
import { exportLines, importLines } from '@cloud/local/emulator/dump'
import { type Emulator, startEmulator } from '@cloud/local/emulator'
import { closeDatabase, openDatabase, writeMeta } from '@cloud/local/emulator/store/database'
import { DECLARATION, openCloud, temporaryFolder } from './support/cloud'

let folder: string
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = () => join(folder, 'cloud.db')
const open = (declaration: Parameters<typeof startEmulator>[0]['declaration'] = DECLARATION): Promise<Emulator> =>
  startEmulator({ store: { file: file() }, storageDir: join(folder, 'files'), declaration })

const VISITS = [
  { _id: 'a', teamId: 't', at: 2, areas: ['x', 'y'], on: new Date(5) },
  { _id: 7, teamId: 't', at: 1, areas: ['y'] },
]

it('keeps documents, files, arrays of an index and links over a restart', async () => {
  const first = await open()
  first.insertMany('visits', VISITS)
  const fileId = await first.saveFile('a/b.txt', Buffer.from('kept'))
  const secret = first.secret
  await first.close()

  const second = await open()

  expect(second.find('visits', { areas: 'y' })).toEqual(expect.arrayContaining(VISITS))
  expect([await second.files.read('a/b.txt'), second.secret, fileId]).toEqual([
    Buffer.from('kept'),
    secret,
    expect.any(String),
  ])
  await second.close()
})

it('rebuilds a collection whose indexes were declared anew', async () => {
  const first = await open()
  first.insertMany('visits', VISITS)
  await first.close()
  const declared = {
    collections: {
      ...DECLARATION.collections,
      visits: { indexes: [{ name: 'at', keys: [{ field: 'at', direction: 1 }], unique: true }] },
    },
  }

  const second = await open(declared)

  expect(second.find('visits', { at: 1 })).toEqual([VISITS[1]])
  expect(() => second.insertMany('visits', [{ at: 1 }])).toThrow('E11000')
  expect(second.count('visits')).toBe(2)
  await second.close()
})

it('refuses a database of a newer program with a sentence, and leaves it as it is', async () => {
  const database = openDatabase(file())
  writeMeta(database, 'format', '99')
  closeDatabase(database)

  await expect(open()).rejects.toThrow('This database has format 99, and this program knows formats up to 2')

  expect(metaOf('format')).toBe('99')
})

it('upgrades a database of format 1 when it opens it, with all that is in it', async () => {
  writeFormatOne()

  const emulator = await open()

  expect(emulator.find('visits', { teamId: 't', at: 2 })).toEqual([VISITS[0]])
  expect(emulator.find('visits', { areas: 'y' })).toHaveLength(2)
  expect(emulator.secret).toBe('kept')
  await emulator.close()
  expect(metaOf('format')).toBe('2')
})

it('refuses a database of another program, and leaves it as it is', async () => {
  const connection = new Libsql(file())
  connection.exec('create table songs (title)')
  connection.close()

  await expect(open()).rejects.toThrow('a database of another program')

  expect(existsSync(`${file()}.pid`)).toBe(false)
})

it('marks a new database with the format it is written in', async () => {
  await (await open()).close()

  expect(metaOf('format')).toBe('2')
})

it('refuses a file that another process is using, and takes over from one that has died', async () => {
  writeFileSync(`${file()}.pid`, String(process.ppid))
  await expect(open()).rejects.toThrow('Stop it first')

  const dead = spawnSync(process.execPath, ['-e', '0']).pid
  writeFileSync(`${file()}.pid`, String(dead))

  await (await open()).close()
})

it('refuses a declaration that makes no sense before anything is written', async () => {
  const twice = [
    { name: 'at', keys: [{ field: 'at', direction: 1 }] },
    { name: 'at', keys: [{ field: 'on', direction: 1 }] },
  ]

  await expect(open({ collections: { visits: { indexes: twice } } })).rejects.toThrow('share a name')
  await expect(open({ collections: { visits: { indexes: [{ name: 'x', keys: [] }] } } })).rejects.toThrow(
    'at least one',
  )
  await expect(open({ collections: { 'no name': { indexes: [] } } })).rejects.toThrow('Not a collection name')
})

it('exports the environment and imports it as it was', async () => {
  const first = await open()
  first.insertMany('visits', VISITS)
  await first.saveFile('证书/a.png', Uint8Array.from([0, 255]))
  const lines: string[] = []
  for await (const line of exportLines(first)) lines.push(line)
  await first.close()
  const second = await openCloud('memory')

  await importLines(second.emulator, createInterface({ input: Readable.from(lines) }))

  expect(second.emulator.find('visits', {})).toEqual(VISITS)
  expect(await second.emulator.files.read('证书/a.png')).toEqual(Uint8Array.from([0, 255]))
  await second.close()
})

// Helpers
function metaOf(name: string): string {
  const connection = new Libsql(file())
  const row = connection.prepare('select value from meta where name = ?').get([name]) as { value: string }
  connection.close()
  return row.value
}

/** As format 1 wrote it: the layout is spelled out here and never follows the program. */
function writeFormatOne(): void {
  const connection = new Libsql(file())
  connection.exec(`
    create table meta (name text primary key, value text not null);
    insert into meta values ('format', '1'), ('secret', 'kept');
    create table catalog (name text primary key, indexes text, arrays text) strict;
    create table "c_visits" (seq integer primary key, _id unique not null, doc text not null, f0 not null, f1 not null, f2 not null, f3 not null, f4 not null, f5 not null);
    create index "i_visits_1" on "c_visits" (f0, f1 desc, _id desc);
    create index "i_visits_3" on "c_visits" (f3, f4);
    create index "i_visits_4" on "c_visits" (f5);
    create table "m_visits_2" (k0, k1, seq, primary key (k0, k1 desc, seq)) without rowid;
    insert into "m_visits_2" values ('x', 2, 1), ('y', 2, 1), ('y', 1, 2);
  `)
  const { indexes } = DECLARATION.collections.visits
  connection.prepare('insert into catalog values (?, ?, ?)').run(['visits', JSON.stringify(indexes), '["areas"]'])
  const add = connection.prepare('insert into "c_visits" values (?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const none = Number.NEGATIVE_INFINITY
  const on = '{"_id":"a","teamId":"t","at":2,"areas":["x","y"],"on":{"$date":5}}'
  add.run([1, 'a', on, 't', 2, none, none, none, none])
  add.run([2, 7, '{"_id":7,"teamId":"t","at":1,"areas":["y"]}', 't', 1, none, none, none, none])
  connection.close()
}
