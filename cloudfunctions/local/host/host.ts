import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Emulator, type EmulatorOptions, type Inside, startEmulator } from '../emulator'
import { DEVELOPMENT_VAULT_KEY } from '../development-vault'
import { CloudError } from '../emulator/errors'
import { type RequestReport } from '../emulator/wire/report'
import { authRoute } from './auth-route'
import {
  type Calls,
  type CallRecord,
  bookTrip,
  callFunction,
  closeCalls,
  isOfTimer,
  isWorthALine,
  newCalls,
} from './calls'
import { consoleRoute } from './console'
import { devLogin, peopleOf } from './dev-login'
import { type Gate } from './gate'
import { closedFunctions, functionRoute } from './function-route'
import { readFunctions } from './functions'
import { startPushes } from './pushes'
import { PROJECT } from './home'
import { loginKey } from './login-key'
import { FunctionFailure } from './pool'
import { createSessions } from './sessions'
import { staticRoute } from './static-route'
import { storageRoute } from './storage-route'
import { startTimers } from './timers'
import { uploadRoute } from './upload-route'

export type HostOptions = Omit<EmulatorOptions, 'invoke' | 'routes' | 'now' | 'isAllowed'> & {
  /** `dist/cloudfunctions`: the functions as they are deployed. */
  functionsDir: string
  /** `dist/h5`, if the pages are to be served too. */
  webDir?: string
  /** How far the cloud's clock is ahead of this machine's. */
  clockOffsetMs?: number
  instances?: number
  /** Lets others in than this machine. */
  gate?: Gate
  log?: (line: string) => void
  /** Puts in what is to be there from the beginning; until it has, no timer runs on the half of it. */
  fill?: Fill
}

export type Fill = (emulator: Emulator, now: number) => Promise<void>

/** The whole local cloud behind one address. */
export type Host = {
  url: string
  emulator: Emulator
  calls: readonly CallRecord[]
  now: () => number
  close: () => Promise<void>
}

const INSTANCES = 4
/** The platform's documentation has no name for a push. */
const PUSHED = 'wx_unknown'
/** As they are deployed, with ids that say so in the console. */
const TEMPLATES = readFileSync(join(PROJECT, 'config/cloudbase/templates.json'), 'utf8')
/** Functions that no client may call. */
const CLOSED = closedFunctions(readFileSync(join(PROJECT, 'config/cloudbase/permissions.json'), 'utf8'))
const MOST_QUERIES = 200
const FINISH_WITHIN_MS = 10_000

/** Starts the emulator and, around it, the functions, their timers, uploads, the sign-in picker and the console. */
export async function startHost(options: HostOptions): Promise<Host> {
  const { clockOffsetMs = 0 } = options
  const now = () => Date.now() + clockOffsetMs
  const address = { url: '' }
  const calls = newCalls({
    functions: readFunctions(options.functionsDir),
    now,
    env: () => environment(address.url, options),
    instances: options.instances ?? INSTANCES,
    log: (record) => (isWorthALine(record) ? options.log?.(lineOf(record)) : undefined),
  })
  const emulator = await startEmulator(emulatorOptions(options, calls, now))
  address.url = emulator.url
  await filled(emulator, options.fill, now())
  const timers = startTimers(calls.options.functions, now, (name, event) => callFunction(calls, { name, event }))
  const push = (event: unknown) => callFunction(calls, { name: 'events', event, source: PUSHED })
  const pushes = startPushes(emulator.wechatPushes, push)
  const close = async () => {
    timers.stop()
    pushes.stop()
    await finished(calls)
    await emulator.close()
    await closeCalls(calls)
  }
  return { url: emulator.url, emulator, calls: calls.records, now, close }
}

async function filled(emulator: Emulator, fill: Fill | undefined, now: number): Promise<void> {
  try {
    await fill?.(emulator, now)
  } catch (error) {
    await emulator.close()
    throw error
  }
}

function emulatorOptions(options: HostOptions, calls: Calls, now: () => number): EmulatorOptions {
  const queries: RequestReport[] = []
  return {
    ...options,
    now,
    ...(options.gate === undefined ? {} : { isAllowed: options.gate.isAllowed }),
    invoke: (name, event) => invokeFromFunction(calls, name, event),
    onRequest: (report) => {
      if (!isOfTimer(calls, report.trace)) queries.push(report)
      if (queries.length > MOST_QUERIES) queries.shift()
      bookTrip(calls, report.trace, report.examined)
      options.onRequest?.(report)
    },
    routes: (inside) => {
      const sessions = createSessions(inside.secret)
      const view = { inside, calls: calls.records, queries }
      return [
        ...(options.gate === undefined ? [] : [options.gate.route]),
        functionRoute(calls, { sessions, now, closed: CLOSED }),
        authRoute(sessions),
        uploadRoute(sessions, inside.saveFile),
        storageRoute(sessions, inside.uploadPlace),
        devLogin(sessions, () => samplePeople(inside)),
        consoleRoute(view),
        ...(options.webDir === undefined ? [] : [staticRoute(options.webDir)]),
      ]
    },
  }
}

const samplePeople = (inside: Inside) =>
  'accounts' in inside.counts() ? peopleOf(inside.find('accounts', { persona: { $exists: true } })) : []

const environment = (url: string, { env = 'local', clockOffsetMs = 0 }: HostOptions): Record<string, string> => ({
  TCB_ENV: env,
  TCB_SERVICE_URL: url,
  // Where wx-server-sdk and node-sdk look for what the platform tells an instance: a function of theirs runs unchanged.
  SCF_NAMESPACE: env,
  TENCENTCLOUD: 'true',
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: url }),
  TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SEQID,TCB_SOURCE',
  WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID',
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  NO_PROXY: '127.0.0.1',
  TZ: 'UTC',
  ZHIHUI_CLOCK_OFFSET_MS: String(clockOffsetMs),
  ZHIHUI_VAULT_KEY: DEVELOPMENT_VAULT_KEY,
  ZHIHUI_LOGIN_KEY: loginKey().file,
  ZHIHUI_SITE: `${url}/`,
  ZHIHUI_TEMPLATES: TEMPLATES,
})

const lineOf = ({ trace, name, action, ms, trips, documents, failure }: CallRecord): string =>
  `${trace} ${name} ${action || '-'} ${ms.toFixed(0)} ms, ${trips} trips, ${documents} documents${failure ? `: ${failure}` : ''}`

/** What is under way may end; what hangs is cut off. */
async function finished({ running }: Calls): Promise<void> {
  const deadline = Date.now() + FINISH_WITHIN_MS
  while (running.size > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** A function that calls another one hears of its failure as the platform says it: a code in the reply, no broken line. */
async function invokeFromFunction(calls: Calls, name: string, event: unknown): Promise<unknown> {
  try {
    return JSON.parse((await callFunction(calls, { name, event, source: 'wx_client,scf' })).result) as unknown
  } catch (failure) {
    if (failure instanceof FunctionFailure) throw new CloudError(failure.code, failure.message)
    throw failure
  }
}
