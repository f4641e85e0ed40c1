import { guard, outside } from '../world'
import { type Options } from './define'

const METHODS = ['abort', 'onHeadersReceived', 'offHeadersReceived', 'onProgressUpdate', 'offProgressUpdate']

/** `request`, `uploadFile` and `downloadFile`, which answer with a task; the test says what comes back. */
export const makeTransfers = () => ({
  request: transfer('request', (answer) => ({ ...answer, data: parsed(answer['data']) })),
  uploadFile: transfer('uploadFile', (answer) => answer),
  downloadFile: transfer('downloadFile', (answer) => answer),
})

type Answer = Record<string, unknown>

const transfer = (name: string, shape: (answer: Answer) => Answer) => (options: Options) => {
  const end = (callback: Options['success'], outcome: object) => {
    guard(name, () => callback?.(outcome))
    guard(name, () => options.complete?.(outcome))
  }
  outside.device(name, { ...options }).then(
    (answer) => end(options.success, { statusCode: 200, header: {}, ...shape(answer as Answer), errMsg: `${name}:ok` }),
    (failure: Error) => end(options.fail, { errMsg: `${name}:fail ${failure.message}`, errno: 600001 }),
  )
  return Object.fromEntries(METHODS.map((method) => [method, () => undefined]))
}

const parsed = (data: unknown): unknown => {
  if (typeof data !== 'string') return data
  try {
    return JSON.parse(data)
  } catch {
    return data
  }
}
