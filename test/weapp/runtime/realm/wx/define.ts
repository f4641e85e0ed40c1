import { guard } from '../world'

/** What a program hands to a `wx` function: arguments, and callbacks if it does not want a promise. */
export type Options = Record<string, unknown> & {
  success?: (answer: object) => void
  fail?: (failure: object) => void
  complete?: (outcome: object) => void
}

type Wx = Record<string, unknown>

/** A failure that carries more than its message, such as an `errCode`. */
export class ApiFailure extends Error {
  constructor(
    message: string,
    readonly extra: object,
  ) {
    super(message)
  }
}

/** Adds an asynchronous function to `wx`: callbacks or a promise, `errMsg` in either, never an answer at once. */
export const defineAsync = (wx: Wx, name: string, run: (options: Options) => unknown) => {
  const shortName = name.split('.').pop() ?? name
  wx[shortName] = (options: Options = {}) => {
    const outcome = settle(name, run, options)
    const hasCallbacks = [options.success, options.fail, options.complete].some((each) => typeof each === 'function')
    if (!hasCallbacks) return outcome
    outcome.catch(() => undefined)
    return undefined
  }
}

const settle = (name: string, run: (options: Options) => unknown, options: Options): Promise<object> =>
  new Promise((resolve, reject) => {
    const finish = (callback: ((outcome: object) => void) | undefined, outcome: object) => {
      guard(name, () => callback?.(outcome))
      guard(name, () => options.complete?.(outcome))
    }
    const succeed = (answer: unknown) => {
      const outcome = { ...(answer as object | undefined), errMsg: `${name}:ok` }
      finish(options.success, outcome)
      resolve(outcome)
    }
    const fail = (failure: Error) => {
      const outcome = {
        errMsg: `${name}:fail ${failure.message}`,
        ...(failure instanceof ApiFailure ? failure.extra : {}),
      }
      finish(options.fail, outcome)
      // WeChat rejects with a plain object.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      reject(outcome)
    }
    setTimeout(
      () =>
        void Promise.resolve()
          .then(() => run(options))
          .then(succeed, fail),
      0,
    )
  })

/** The arguments alone: functions cannot leave the realm. */
export const argumentsOf = (options: Options) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => typeof value !== 'function'))
