import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cloudContentCheck, type ContentCheck } from '@cloud/gateways/content-check'
import { cloudFiles, type Files } from '@cloud/gateways/files'
import { cloudPhoneButton, type PhoneButton } from '@cloud/gateways/phone-number'
import { startEmulator } from '@cloud/local/emulator'
import type { Declaration } from '@cloud/local/emulator/declaration'
import { callWechat, newWechat, takePushes } from '@cloud/local/emulator/wechat/fakes'
import type { RequestReport } from '@cloud/local/emulator/wire/report'
import { storeOf, type Store } from '@cloud/store/collections'
import { memoryTable } from '@cloud/store/memory'
import { openStore } from '@cloud/store/open'
import { openCloud, type CloudApp } from '@cloud/store/sdk'
import type { Doc, Table } from '@cloud/store/table'
import type { Documents } from '../builders/city'
import { fileIdAt } from '../builders/photo'

/** What a world stands on: a store, files, and WeChat's stand-in. */
export type Backend = {
  store: Store
  files: Files
  given: (documents: Documents) => Promise<void>
  /** Puts a file where an upload would; answers its file id. */
  upload: (path: string, bytes: Uint8Array) => Promise<string>
  /** Every document of every collection. */
  dump: () => Promise<Record<string, unknown[]>>
  /** The requests to the database since the last time somebody asked; empty where there is no wire. */
  wire: () => RequestReport[]
  wechat: PhoneButton
  contentCheck: ContentCheck
  /** By the clock of the story. */
  wechatPushes: () => unknown[]
  close: () => Promise<void>
}

/** The clock that only the test moves. */
export type Clock = { now: number }

export async function memoryBackend(clock: Clock): Promise<Backend> {
  const fake = newWechat(() => clock.now)
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
    contentCheck: cloudContentCheck(cloudWith(fake)),
    wechatPushes: () => takePushes(fake),
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

/** The platform's client, as far as WeChat is asked through it. */
const cloudWith = (fake: ReturnType<typeof newWechat>) =>
  ({
    callWxOpenApi: async ({ apiName, requestData }: { apiName: string; requestData: object }) => ({
      result: callWechat(fake, apiName, requestData),
    }),
  }) as unknown as CloudApp

const tablesOf = (store: Store, documents: Documents) =>
  Object.entries(documents).map(([name, docs]) => [store[name as keyof Store] as unknown as Table<Doc>, docs] as const)

async function insertAll(table: Table<Doc>, docs: readonly Doc[]) {
  for (const doc of docs) if (!(await table.insert(doc))) throw new Error(`taken: ${doc._id}`)
}

/** The collections and indexes that are deployed. */
export const DECLARATION = JSON.parse(
  readFileSync(join(__dirname, '../../config/cloudbase/indexes.json'), 'utf8'),
) as Declaration

export async function emulatorBackend(clock: Clock): Promise<Backend> {
  let reports: RequestReport[] = []
  const emulator = await startEmulator({
    store: 'memory',
    declaration: DECLARATION,
    onRequest: (report) => reports.push(report),
    now: () => clock.now,
  })
  const cloud = openCloud(emulator.url)
  const store = openStore(cloud)
  return {
    store,
    files: cloudFiles(cloud),
    wechat: cloudPhoneButton(cloud),
    contentCheck: cloudContentCheck(cloud),
    wechatPushes: emulator.wechatPushes,
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
