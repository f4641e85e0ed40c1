/** What the clients share, as far as the tests use it. A refusal is an answer with a code. */
export type Failing = { code?: string; message?: string }
export type Answer<T> = Promise<T & Failing>
export type Found = Record<string, unknown> & { _id: string | number }

export type Query = {
  where: (condition: object) => Query
  orderBy: (field: string, direction: 'asc' | 'desc') => Query
  skip: (count: number) => Query
  limit: (count: number) => Query
  field: (fields: object) => Query
  get: () => Answer<{ data: Found[] }>
  count: () => Answer<{ total: number }>
  update: (change: object) => Answer<{ updated: number }>
  remove: () => Answer<{ deleted: number }>
}

export type Reference = Pick<Query, 'get' | 'update' | 'remove'> & {
  set: (document: object) => Answer<{ updated: number; upsertedId?: string }>
}

export type Collection = Query & {
  name: string
  add: (document: object) => Answer<{ id: string | number }>
  doc: (id: string | number) => Reference
  aggregate: () => Pipeline
}

type StageName =
  | 'match'
  | 'group'
  | 'sort'
  | 'skip'
  | 'limit'
  | 'project'
  | 'count'
  | 'sortByCount'
  | 'unwind'
  | 'addFields'
  | 'replaceRoot'
  | 'bucket'
  | 'lookup'
export type Pipeline = { [stage in StageName]: (parameter: unknown) => Pipeline } & {
  _pipe: (stage: string, parameter: unknown) => Pipeline
  end: () => Answer<{ data: Found[] }>
}

export type InTransaction = {
  add: (document: object) => Promise<unknown>
  doc: (id: string | number) => {
    get: () => Promise<{ data: Found | null }>
    update: (change: object) => Answer<object>
    set: (document: object) => Answer<object>
    delete: () => Promise<{ deleted: number }>
  }
}
export type Transaction = {
  collection: (name: string) => InTransaction
  commit: () => Answer<object>
  rollback: () => Answer<object>
}

type Operator = { and: (other: unknown) => Operator; or: (other: unknown) => Operator }
type Operators<Name extends string> = { [name in Name]: (...values: unknown[]) => Operator }
type CommandName =
  | 'eq'
  | 'neq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'in'
  | 'nin'
  | 'and'
  | 'or'
  | 'nor'
  | 'not'
  | 'exists'
  | 'mod'
  | 'all'
  | 'size'
  | 'elemMatch'
  | 'geoNear'
  | 'geoWithin'
  | 'set'
  | 'inc'
  | 'mul'
  | 'min'
  | 'max'
  | 'remove'
  | 'rename'
  | 'push'
  | 'pop'
  | 'shift'
  | 'unshift'
  | 'pull'
  | 'pullAll'
  | 'addToSet'
type ExpressionName =
  | 'sum'
  | 'avg'
  | 'min'
  | 'max'
  | 'first'
  | 'last'
  | 'push'
  | 'dateToString'
  | 'gte'
  | 'lte'
  | 'multiply'
  | 'divide'
  | 'cond'
  | 'ifNull'
  | 'substr'

type Shape<Parameters extends unknown[]> = new (...values: Parameters) => object
export type Database = {
  command: Operators<CommandName> & { aggregate: Operators<ExpressionName> }
  collection: (name: string) => Collection
  createCollection: (name: string) => Answer<object>
  runTransaction: <T>(act: (transaction: Transaction) => Promise<T>) => Promise<T>
  startTransaction: () => Promise<Transaction>
  serverDate: (options?: { offset: number }) => object
  RegExp: (options: { regexp: string; options: string }) => object
  Geo: { Point: Shape<[number, number]>; LineString: Shape<[object[]]>; Polygon: Shape<[object[]]> }
}

export type App = {
  database: () => Database
  uploadFile: (file: { cloudPath: string; fileContent: Buffer }) => Answer<{ fileID: string }>
  downloadFile: (file: { fileID: string }) => Answer<{ fileContent?: Buffer }>
  getTempFileURL: (files: {
    fileList: unknown[]
  }) => Answer<{ fileList: { code?: string; status?: number; tempFileURL: string }[] }>
  deleteFile: (files: { fileList: string[] }) => Answer<{ fileList: { code?: string; status?: number }[] }>
  callFunction: (call: { name: string; data?: object }) => Answer<{ result: unknown }>
}

export type Client = {
  name: string
  app: App
  db: Database
  _: Database['command']
  $: Database['command']['aggregate']
}
