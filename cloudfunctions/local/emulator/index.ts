import { type IncomingMessage } from 'node:http'
import { type AddressInfo } from 'node:net'
import { type Declaration, checkDeclaration } from './declaration'
import { type Document, type Fields, documentId } from './document'
import { collectionNamed, type Engine, newTally } from './engine/engine'
import { findRows } from './engine/find'
import { DEFAULT_LIMITS, type Limits } from './engine/limits'
import { newId, noTransactions } from './engine/transactions'
import { type FileStore, folderFiles, memoryFiles, safePath } from './files/file-store'
import { type Storage, type UploadPlace, fileIdOf, uploadPlace } from './files/storage'
import { openStore } from './store/catalog'
import { type Database, closeDatabase, lastingSecret, openDatabase } from './store/database'
import { countRows, insertRows } from './store/rows'
import { type PictureFate, type WechatCall, newWechat, takePushes } from './wechat/fakes'
import { adminActions } from './wire/admin-actions'
import { type Cloud, type InvokeFunction } from './wire/cloud'
import { nodeActions } from './wire/node-actions'
import { otherActions } from './wire/other-actions'
import { type RequestReport } from './wire/report'
import { type Route, createWire } from './wire/server'

export type EmulatorOptions = {
  /** In memory for tests; in a file for a cloud that stays. */
  store: 'memory' | { file: string }
  declaration: Declaration
  /** Where uploaded files lie; in memory if not given. */
  storageDir?: string
  /** 0, the default, takes any free port. */
  port?: number
  /** The address to listen on; only this machine unless given, and then with an `isAllowed` of one's own. */
  host?: string
  env?: string
  now?: () => number
  limits?: Partial<Limits>
  onRequest?: (report: RequestReport) => void
  invoke?: InvokeFunction
  /** What WeChat thinks of pictures: `pass` unless given. */
  pictures?: PictureFate
  /** Whatever else the same address serves; asked before the protocol. */
  routes?: (inside: Inside) => readonly Route[]
  isAllowed?: (request: IncomingMessage) => boolean
}

/** A way in for seeds, tests and tools that need no round trip. */
export type Inside = {
  insertMany: (collection: string, documents: readonly object[]) => void
  count: (collection: string) => number
  counts: () => Record<string, number>
  page: (collection: string, page: { offset: number; limit: number }) => Document[]
  find: (collection: string, filter: Fields) => Document[]
  saveFile: (path: string, bytes: Uint8Array) => Promise<string>
  /** Where a client may put a file. */
  uploadPlace: (path: string) => UploadPlace
  files: FileStore
  wechatCalls: () => readonly WechatCall[]
  /** What WeChat would push to a function by now; each once. */
  wechatPushes: () => Fields[]
  /** Made once per database; signs what must survive a restart. */
  secret: string
}

/** A running cloud: its `serviceUrl`, and the way in. */
export type Emulator = Inside & { url: string; close: () => Promise<void> }

/** Node's own queue of 511 overflows when hundreds connect at once, and whom the system drops tries again a second later. */
const BACKLOG = 4096

/** Starts a local CloudBase: database, transactions, files, functions and WeChat's APIs behind one address. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  checkDeclaration(options.declaration)
  const database = openDatabase(options.store === 'memory' ? ':memory:' : options.store.file)
  let url = ''
  const cloud = openCloud(options, database, () => url)
  const inside = insideOf(cloud)
  const server = createWire({
    cloud,
    actions: { ...adminActions, ...nodeActions, ...otherActions },
    onRequest: options.onRequest ?? (() => undefined),
    routes: options.routes?.(inside) ?? [],
    isAllowed: options.isAllowed ?? isThisMachine,
  })
  const host = options.host ?? '127.0.0.1'
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen({ port: options.port ?? 0, host, backlog: BACKLOG }, resolve),
  )
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
    await database.together
    closeDatabase(database)
  }
  return { url, close, ...inside }
}

/** From this machine, and under a name of this machine: a page of the open web may send requests under its own. */
export const isThisMachine = ({ headers, socket }: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(headers.host ?? '') &&
  /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '')

function openCloud(options: EmulatorOptions, database: Database, baseUrl: () => string): Cloud {
  const now = options.now ?? Date.now
  const storage: Storage = {
    files: options.storageDir === undefined ? memoryFiles() : folderFiles(options.storageDir),
    env: options.env ?? 'local',
    secret: lastingSecret(database),
    now,
    baseUrl,
  }
  const engine: Engine = {
    store: openStore(database, options.declaration),
    transactions: noTransactions(),
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    now,
  }
  return { engine, storage, wechat: newWechat(now, options.pictures), invoke: options.invoke }
}

function insideOf({ engine, storage, wechat }: Cloud): Inside {
  const { store } = engine
  const find = (collection: string, filter: Fields, page = {}) =>
    findRows(store, { collection: collectionNamed(engine, collection), filter, ...page }, newTally()).map(
      (row) => row.document,
    )
  return {
    insertMany: (name, documents) => {
      const whole = (documents as readonly Fields[]).map(({ _id = newId(), ...fields }) => ({
        _id: documentId(_id),
        ...fields,
      }))
      insertRows(store, collectionNamed(engine, name), whole)
    },
    count: (collection) => countRows(store, collectionNamed(engine, collection)),
    counts: () =>
      Object.fromEntries([...store.collections.values()].map((each) => [each.name, countRows(store, each)])),
    page: (collection, page) => find(collection, {}, page),
    find,
    saveFile: async (path, bytes) => {
      await storage.files.save(safePath(path), bytes)
      return fileIdOf(storage, path)
    },
    uploadPlace: (path) => uploadPlace(storage, path),
    files: storage.files,
    wechatCalls: () => wechat.calls,
    wechatPushes: () => takePushes(wechat),
    secret: storage.secret,
  }
}
