import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drain } from '@cloud/aggregation/drain'
import { accountOf } from '@cloud/gateways/enter'
import { cloudFiles, type Files } from '@cloud/gateways/files'
import { cloudPhoneButton, type PhoneButton } from '@cloud/gateways/phone-number'
import { writeActivities } from '@cloud/gateways/activity-sheet'
import { sheets } from '@cloud/gateways/sheets'
import { writeSpreadsheets } from '@cloud/gateways/spreadsheet'
import { handlers } from '@cloud/handlers'
import { exportHandlers } from '@cloud/handlers/export'
import { dispatch, type Answer } from '@cloud/kernel/dispatch'
import { startEmulator } from '@cloud/local/emulator'
import type { Declaration } from '@cloud/local/emulator/declaration'
import type { RequestReport } from '@cloud/local/emulator/wire/report'
import { memoryTable } from '@cloud/store/memory'
import { openStore } from '@cloud/store/open'
import { openCloud } from '@cloud/store/sdk'
import { storeOf, type Store } from '@cloud/store/collections'
import type { Doc, Table } from '@cloud/store/table'
import type { Action, Input, Output, Reply } from '@shared/contract/api'
import { newAccount } from '@shared/domain/person/account'
import { NOW } from '../builders/clock'
import { aCity, type Documents } from '../builders/city'
import { fileIdAt } from '../builders/photo'
import { templates } from '../builders/templates'
import { vault } from '../builders/vault'

type Person = { openId: string }

/** One city behind one door, with a clock that only the test moves. */
export type World = {
  clock: { now: number }
  store: Store
  files: Files
  as: (person: Person) => Door
  given: (documents: Documents) => Promise<void>
  /** Puts a file where an upload would; answers its file id. */
  upload: (path: string, bytes: Uint8Array) => Promise<string>
  /** Works off everything that is pending, as `jobs` does. */
  settle: () => Promise<void>
  /** Every document of every collection. */
  dump: () => Promise<Record<string, unknown[]>>
  /** The requests to the database since the last time somebody asked; empty where there is no wire. */
  wire: () => RequestReport[]
}

export type Door = {
  call: <A extends Action>(action: A, input: Input<A>) => Promise<Reply<A>>
  /** As a phone that sends whatever it likes. */
  send: (action: string, input: unknown) => Promise<Answer>
  /** The value of an answer that must not be a refusal. */
  get: <A extends Action>(action: A, input: Input<A>) => Promise<Output<A>>
}

/** Runs a story in a fresh world of its own, and closes it. */
export type InWorld = (story: (world: World) => Promise<void>) => Promise<void>

type Backend = Pick<World, 'store' | 'given' | 'upload' | 'dump' | 'wire'> & {
  files: Files
  wechat: PhoneButton
  close: () => Promise<void>
}

async function memoryBackend(): Promise<Backend> {
  const store = storeOf(memoryTable)
  const uploads = new Map<string, Uint8Array>()
  const save = async (path: string, bytes: Uint8Array) => {
    uploads.set(fileIdAt(path), bytes)
    return fileIdAt(path)
  }
  return {
    store,
    given: async (documents) => {
      for (const [table, docs] of tablesOf(store, documents)) await insertAll(table, docs)
    },
    upload: save,
    wechat: {
      phoneNumber: async (code) =>
        code === 'used-up' ? null : `139${code.replace(/\D/g, '').padStart(8, '0').slice(-8)}`,
    },
    files: {
      save,
      linksTo: async (ids) =>
        new Map(ids.filter((id) => uploads.has(id)).map((id) => [id, `https://files.test/${id}`])),
      remove: async (ids) => ids.forEach((id) => uploads.delete(id)),
      read: async (id) => uploads.get(id) ?? null,
    },
    dump: async () => {
      const entries = Object.entries(store).map(
        async ([name, table]) => [name, await table.find({ limit: 1e6 })] as const,
      )
      return Object.fromEntries(await Promise.all(entries))
    },
    wire: () => [],
    close: async () => undefined,
  }
}

const tablesOf = (store: Store, documents: Documents) =>
  Object.entries(documents).map(([name, docs]) => [store[name as keyof Store] as unknown as Table<Doc>, docs] as const)

async function insertAll(table: Table<Doc>, docs: readonly Doc[]) {
  for (const doc of docs) if (!(await table.insert(doc))) throw new Error(`taken: ${doc._id}`)
}

/** The collections and indexes that are deployed. */
export const DECLARATION = JSON.parse(
  readFileSync(join(__dirname, '../../config/cloudbase/indexes.json'), 'utf8'),
) as Declaration

async function emulatorBackend(): Promise<Backend> {
  let reports: RequestReport[] = []
  const emulator = await startEmulator({
    store: 'memory',
    declaration: DECLARATION,
    onRequest: (report) => reports.push(report),
  })
  const cloud = openCloud(emulator.url)
  const store = openStore(cloud)
  return {
    store,
    files: cloudFiles(cloud),
    wechat: cloudPhoneButton(cloud),
    given: async (documents) => {
      for (const [name, docs] of Object.entries(documents)) emulator.insertMany(name, docs)
    },
    upload: (path, bytes) => emulator.saveFile(path, bytes),
    dump: async () => Object.fromEntries(Object.keys(store).map((name) => [name, emulator.find(name, {})])),
    wire: () => {
      const seen = reports
      reports = []
      return seen
    },
    close: emulator.close,
  }
}

const SETTLE_ROUNDS = 50

async function openWorld(backend: Backend): Promise<World> {
  const { store, files, wechat } = backend
  const clock = { now: NOW }
  const now = () => clock.now
  const randomHex = countedHex()
  const send = async (openId: string, action: string, input: unknown) => {
    const caller = await accountOf(openId, store, (personId) => newAccount(personId, openId, now()))
    const deps = {
      caller,
      now,
      store,
      files,
      writeActivities,
      writeSheets: writeSpreadsheets,
      sheets,
      randomHex,
      vault,
      wechat,
      ...desk,
    }
    return dispatch({ ...handlers, ...exportHandlers }, { action, input }, deps)
  }
  await backend.given(aCity())
  return {
    ...backend,
    clock,
    as: ({ openId }) => doorOf((action, input) => send(openId, action, input)),
    settle: async () => {
      for (let round = 0; round < SETTLE_ROUNDS; round++)
        if ((await drain({ store, now }, { limit: 100 })) === 0) return
      throw new Error('never settles')
    },
  }
}

/** What only signing in on a desktop and asking for consents need. */
const desk = {
  desktopId: null,
  clientAddress: '192.0.2.7',
  ticketFor: (personId: string) => `ticket for ${personId}`,
  templates,
}

const doorOf = (send: Door['send']): Door => ({
  send,
  call: (action, input) => send(action, input) as never,
  get: async (action, input) => {
    const answer = await send(action, input)
    if (!answer.ok) throw new Error(`${action} was refused: ${answer.code}`)
    return answer.value as never
  },
})

/** Hex that never repeats within a world and is the same in every run. */
function countedHex() {
  let count = 0
  return (bytes: number) =>
    createHash('sha512')
      .update(String(count++))
      .digest('hex')
      .slice(0, bytes * 2)
}

const runIn =
  (openBackend: () => Promise<Backend>): InWorld =>
  async (story) => {
    const backend = await openBackend()
    try {
      await story(await openWorld(backend))
    } finally {
      await backend.close()
    }
  }

export const inMemory = runIn(memoryBackend)
export const onEmulator = runIn(emulatorBackend)

/** Both stores: `describe.each(backends)('… $name', ({ inWorld }) => …)`. */
export const backends = [
  { name: 'in memory', inWorld: inMemory },
  { name: 'CloudBase on the emulator', inWorld: onEmulator },
] as const
