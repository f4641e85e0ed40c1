import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { transformSync } from 'esbuild'
import { type CloudFunction } from './functions'
import type { WorkerReply, WorkerTask } from './worker'

/** Instances of one function. Each is a thread that takes one event at a time and is stopped when it runs over. */
export type Pool = { run: (task: WorkerTask) => Promise<string>; close: () => Promise<void> }

export class FunctionFailure extends Error {
  constructor(
    readonly code:
      'FUNCTION_NOT_FOUND' | 'FUNCTIONS_EXECUTE_FAIL' | 'FUNCTIONS_TIME_LIMIT_EXCEEDED' | 'FUNCTIONS_REPLY_TOO_LARGE',
    message: string,
  ) {
    super(message)
  }
}

type Instance = { worker: Worker; ready: Promise<void> }
type State = { free: Instance[]; all: Set<Instance>; waiting: ((instance: Instance) => void)[]; isClosed: boolean }

const START_WITHIN_MS = 30_000
const LARGEST_REPLY = 6 * 1024 * 1024

export function createPool(cloudFunction: CloudFunction, most: number, env: Record<string, string>): Pool {
  const state: State = { free: [], all: new Set(), waiting: [], isClosed: false }
  const start = () => startInstance(state, { file: cloudFunction.file, env })
  return {
    run: async (task) => {
      const instance = await take(state, most, start)
      const outcome = await settle(instance, task, cloudFunction.timeoutMs)
      if (outcome.isAlive) giveBack(state, instance)
      else await replace(state, instance, start)
      if (outcome.failure) throw outcome.failure
      return outcome.result
    },
    close: async () => {
      state.isClosed = true
      await Promise.all([...state.all].map(({ worker }) => worker.terminate()))
    },
  }
}

function startInstance(state: State, data: { file: string; env: Record<string, string> }): Instance {
  const worker = new Worker(workerCode(), { eval: true, workerData: data, env: data.env })
  const instance: Instance = { worker, ready: untilReady(worker) }
  // Whoever takes the instance sees the failure; until then it must not count as unhandled.
  instance.ready.catch(() => undefined)
  worker.on('error', () => undefined)
  state.all.add(instance)
  return instance
}

/** A thread cannot load TypeScript, and one entry must do under every runner. */
let code: string | undefined
function workerCode(): string {
  code ??= transformSync(readFileSync(join(__dirname, 'worker.ts'), 'utf8'), { loader: 'ts', format: 'cjs' }).code
  return code
}

function take(state: State, most: number, start: () => Instance): Promise<Instance> {
  const free = state.free.pop()
  if (free) return Promise.resolve(free)
  if (state.all.size < most) return Promise.resolve(start())
  return new Promise((resolve) => state.waiting.push(resolve))
}

function giveBack(state: State, instance: Instance): void {
  const next = state.waiting.shift()
  if (next) next(instance)
  else state.free.push(instance)
}

async function replace(state: State, instance: Instance, start: () => Instance): Promise<void> {
  state.all.delete(instance)
  await instance.worker.terminate()
  if (state.waiting.length > 0 && !state.isClosed) giveBack(state, start())
}

type Outcome = { isAlive: boolean; result: string; failure?: FunctionFailure }

async function settle({ worker, ready }: Instance, task: WorkerTask, timeoutMs: number): Promise<Outcome> {
  try {
    await within(ready, START_WITHIN_MS)
    const pending = nextReply(worker)
    worker.postMessage(task)
    const reply = await within(pending, timeoutMs)
    return outcomeOf(reply)
  } catch (error) {
    const failure =
      error instanceof FunctionFailure ? error : failed(error instanceof Error ? error.message : String(error))
    return { isAlive: false, result: '', failure }
  }
}

function outcomeOf(reply: WorkerReply): Outcome {
  if ('error' in reply) return { isAlive: true, result: '', failure: failed(reply.error) }
  const result = ('result' in reply ? reply.result : undefined) ?? 'null'
  if (Buffer.byteLength(result) <= LARGEST_REPLY) return { isAlive: true, result }
  const message = `The reply is larger than ${LARGEST_REPLY} bytes`
  return { isAlive: true, result: '', failure: new FunctionFailure('FUNCTIONS_REPLY_TOO_LARGE', message) }
}

const failed = (message: string) => new FunctionFailure('FUNCTIONS_EXECUTE_FAIL', message)

const untilReady = (worker: Worker): Promise<void> => nextReply(worker).then(() => undefined)

function nextReply(worker: Worker): Promise<WorkerReply> {
  return new Promise((resolve, reject) => {
    const onExit = () => settleWith(() => reject(new Error('The instance ended before it answered')))
    const onError = (error: Error) => settleWith(() => reject(error))
    const onMessage = (reply: WorkerReply) => settleWith(() => resolve(reply))
    const settleWith = (act: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      act()
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
}

function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const message = `The function ran longer than ${milliseconds} ms and was stopped`
    timer = setTimeout(() => reject(new FunctionFailure('FUNCTIONS_TIME_LIMIT_EXCEEDED', message)), milliseconds)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
