/** The part of tcb-admin-node 1.23 that we rely on; the package brings no types of its own. */
declare module 'tcb-admin-node' {
  /** Errors resolve as `{ code, message }`; only `sdk.ts` may forget that. */
  type Answer<T> = Promise<T & { code?: string; message?: string }>

  interface CloudCommand {
    set(value: unknown): unknown
    remove(): unknown
    inc(by: number): unknown
    push(values: unknown[]): unknown
    in(values: readonly unknown[]): unknown
    nin(values: readonly unknown[]): unknown
    eq(value: unknown): unknown
    gt(value: unknown): unknown
    gte(value: unknown): unknown
    lt(value: unknown): unknown
    lte(value: unknown): unknown
    and(conditions: readonly unknown[]): unknown
  }

  interface CloudQuery {
    orderBy(field: string, direction: 'asc' | 'desc'): CloudQuery
    limit(count: number): CloudQuery
    get(): Answer<{ data: unknown[] }>
    count(): Answer<{ total: number }>
    update(patch: object): Answer<{ updated: number }>
  }

  interface CloudAggregate {
    match(query: object): CloudAggregate
    limit(count: number): CloudAggregate
    project(fields: object): CloudAggregate
    /** The stages of `pipeline` as MongoDB writes them. */
    lookup(join: { from: string; pipeline: readonly object[]; as: string }): CloudAggregate
    end(): Answer<{ data: unknown[] }>
  }

  interface CloudDatabase {
    command: CloudCommand
    collection(name: string): {
      add(doc: object): Answer<{ id: string }>
      where(query: object): CloudQuery
      aggregate(): CloudAggregate
    }
  }

  interface CloudFileLink {
    fileID: string
    tempFileURL: string
    code: string
  }

  interface CloudApp {
    database(): CloudDatabase
    auth(): {
      getUserInfo(): { openId: string; customUserId: string; isAnonymous: boolean }
      getClientIP(): string
      /** Needs `credentials`. */
      createTicket(customUserId: string): string
    }
    /** `result` is WeChat's own answer; `code` stands there when the platform could not ask. */
    callWxOpenApi(request: { apiName: string; requestData: object }): Answer<{ result: unknown }>
    getTempFileURL(request: { fileList: readonly string[] }): Answer<{ fileList: CloudFileLink[] }>
    uploadFile(request: { cloudPath: string; fileContent: Buffer }): Answer<{ fileID: string }>
    deleteFile(request: { fileList: readonly string[] }): Answer<{ fileList: { fileID: string; code: string }[] }>
    downloadFile(request: { fileID: string }): Answer<{ fileContent: Buffer }>
  }

  export function init(config: {
    env?: string | undefined
    serviceUrl?: string | undefined
    secretId?: string | undefined
    secretKey?: string | undefined
    timeout?: number
    credentials?: { private_key_id: string; private_key: string }
    proxy?: null
  }): CloudApp
}
