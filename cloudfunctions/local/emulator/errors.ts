type CloudErrorCode =
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'FUNCTION_NOT_FOUND'
  | 'FUNCTIONS_EXECUTE_FAIL'
  | 'FUNCTIONS_TIME_LIMIT_EXCEEDED'
  | 'FUNCTIONS_REPLY_TOO_LARGE'
  | 'INVALID_PARAM'
  | 'STORAGE_FILE_NONEXIST'

/** A refusal the platform would give: it travels to the client as `{ code, message }` with status 200. */
export class CloudError extends Error {
  constructor(
    readonly code: CloudErrorCode,
    message: string,
  ) {
    super(message)
  }
}

const ASK_AGAIN = 'Please check your request, but if the problem persists, contact us.'

export const invalid = (message: string) => new CloudError('INVALID_PARAM', message)

export const requestFailed = (message: string) => new CloudError('DATABASE_REQUEST_FAILED', message)

export const collectionMissing = (name: string) =>
  new CloudError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. ${ASK_AGAIN} (Declare it in config/cloudbase/indexes.json.)`,
  )

/** The wording clients look for: `E11000` is how a taken id or a broken unique index is told apart. */
export const duplicateKey = (collection: string, index: string, key: string) =>
  requestFailed(
    `[FailedOperation.Insert] multiple write errors: [{write errors: [{E11000 duplicate key error collection: ` +
      `${collection} index: ${index} dup key: { : ${key} }}]}, {<nil>}]`,
  )

export const transactionGone = () =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, ' +
      `transaction must be commit or abort in 30 seconds. ${ASK_AGAIN}`,
  )

export const transactionConflict = () =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ' +
      ASK_AGAIN,
  )
