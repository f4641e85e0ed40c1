import cloudSdk from 'wx-server-sdk'
import type { App, Client, Collection, Database, Pipeline, Query } from './client-types'

/** wx-server-sdk as it is: options in, `{ stats, errMsg }` out, every refusal a rejection with a number. */
export type WxCloud = {
  database: (config?: object) => Database
  getWXContext: () => Record<string, unknown>
  openapi: Record<string, Record<string, (data: object) => Promise<Record<string, unknown>>>>
} & App

type Sdk = { createNewInstance: (config: object) => WxCloud }

export const wxCloudOf = (serviceUrl: string): WxCloud =>
  (cloudSdk as unknown as Sdk).createNewInstance({
    secretId: 'local',
    secretKey: 'local',
    env: 'local',
    timeout: 60_000,
    serviceUrl,
  })

/** The same SDK in the shape the cases are written for; what it says in its own words is put back into ours. */
export function wxClientOf(serviceUrl: string): Client {
  const app = wxCloudOf(serviceUrl)
  const wx = app.database()
  const db = {
    ...wx,
    collection: (name: string) => collectionOf(wx.collection(name), name),
    createCollection: (name: string) => told(wx.createCollection(name)),
    runTransaction: <T>(act: (t: never) => Promise<T>) => told(wx.runTransaction((t) => act(insideOf(t) as never))),
    startTransaction: async () => insideOf(await wx.startTransaction()),
  }
  return { name: 'wx-server-sdk', app, db: db as unknown as Database, _: wx.command, $: wx.command.aggregate }
}

// Helpers
type Asked = Record<string, (...values: unknown[]) => Promise<Told> & Asked>
type Told = { data?: unknown; list?: unknown; stats?: Record<string, number>; _id?: unknown; total?: number }

const collectionOf = (collection: unknown, name: string): Collection => {
  const c = collection as Asked
  const own = {
    name,
    add: async (document: object) => ({ id: (await told(c.add!({ data: document })))._id }),
    doc: (id: unknown) => referenceOf(c.doc!(id)),
    aggregate: () => pipelineOf(c.aggregate!()),
  }
  return { ...queryOf(c), ...own } as unknown as Collection
}

const queryOf = (query: Asked): Query =>
  ({
    where: (condition: object) => queryOf(query.where!(condition)),
    orderBy: (field: string, direction: string) => queryOf(query.orderBy!(field, direction)),
    skip: (count: number) => queryOf(query.skip!(count)),
    limit: (count: number) => queryOf(query.limit!(count)),
    field: (fields: object) => queryOf(query.field!(fields)),
    get: () => told(query.get!()),
    count: () => told(query.count!()),
    update: async (change: object) => ({ updated: (await told(query.update!({ data: change }))).stats?.['updated'] }),
    remove: async () => ({ deleted: (await told(query.remove!())).stats?.['removed'] }),
  }) as unknown as Query

/** Outside of a transaction the other clients answer with a list. */
const referenceOf = (document: Asked) => ({
  ...writesOf(document),
  get: async () => ({ data: [(await told(document.get!())).data] }),
})

function writesOf(document: Asked) {
  const remove = async () => ({ deleted: (await told(document.remove!())).stats?.['removed'] })
  return {
    update: async (change: object) => ({
      updated: (await told(document.update!({ data: change }))).stats?.['updated'],
    }),
    set: async (whole: object) => {
      const { stats, _id } = await told(document.set!({ data: whole }))
      return stats?.['created'] ? { updated: stats['updated'], upsertedId: _id } : { updated: stats?.['updated'] }
    },
    remove,
    delete: remove,
  }
}

const insideOf = (transaction: {
  collection: (name: string) => unknown
  commit: () => unknown
  rollback: () => unknown
}) => ({
  collection: (name: string) => {
    const c = transaction.collection(name) as Asked
    return {
      add: (document: object) => told(c.add!({ data: document })),
      doc: (id: unknown) => ({ ...writesOf(c.doc!(id)), get: async () => ({ data: await insideGet(c.doc!(id)) }) }),
    }
  },
  commit: () => told(transaction.commit() as Promise<Told>),
  rollback: () => told(transaction.rollback() as Promise<Told>),
})

const NOT_THERE = /document with _id .* does not exist/

/** The SDK throws where the others answer with null. */
const insideGet = async (document: Asked): Promise<unknown> => {
  try {
    return (await told(document.get!())).data
  } catch (error) {
    if (NOT_THERE.test((error as Error).message)) return null
    throw error
  }
}

const pipelineOf = (pipeline: Asked): Pipeline =>
  new Proxy(pipeline, { get: (target, name: string) => stageOf(target, name) }) as unknown as Pipeline

function stageOf(pipeline: Asked, name: string) {
  if (name === 'end') return async () => ({ data: (await told(pipeline.end!())).list })
  if (name === '_pipe') return (stage: string, parameter: unknown) => pipelineOf(piped(pipeline, stage, parameter))
  return (parameter: unknown) => pipelineOf(pipeline[name]!(parameter))
}

type Inner = { _aggregate: { _pipe: (stage: string, parameter: unknown) => Inner['_aggregate'] } }

/** For stages the platform has not: the SDK lists some of them, but cannot send them itself. */
function piped(pipeline: Asked, stage: string, parameter: unknown): Asked {
  const outer = pipeline as unknown as Inner
  outer._aggregate = outer._aggregate._pipe(stage, parameter)
  return pipeline
}

const CODES: readonly (readonly [sign: RegExp, code: string])[] = [
  [/TransactionConflict/, 'DATABASE_TRANSACTION_CONFLICT'],
  [/TransactionNotExist/, 'DATABASE_TRANSACTION_FAIL'],
  [/-502005/, 'DATABASE_COLLECTION_NOT_EXIST'],
  [/-502001/, 'DATABASE_REQUEST_FAILED'],
  [/-501007/, 'INVALID_PARAM'],
]

async function told<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    const { errMsg = String(error), code } = error as { errMsg?: string; code?: string }
    const named = CODES.find(([sign]) => sign.test(errMsg))?.[1]
    throw Object.assign(new Error(errMsg), { code: code ?? named })
  }
}
