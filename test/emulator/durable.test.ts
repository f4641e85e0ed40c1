import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
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

  await expect(open()).rejects.toThrow('This database has format 99, and this program knows formats up to 1')
})

it('marks a database without a format with the one it is written in', async () => {
  await (await open()).close()

  const database = openDatabase(file())

  expect(database.connection.prepare('select value from meta where name = ?').get(['format'])).toMatchObject({
    value: '1',
  })
  closeDatabase(database)
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
