import { randomBytes } from 'node:crypto'
import { type Fields, isFields } from '../emulator/document'
import { type CloudFunction } from './functions'
import { type Pool, FunctionFailure, createPool } from './pool'
import { type Identity } from './sessions'

/** One call of a function, for the log and the console. */
export type CallRecord = {
  trace: string
  at: number
  name: string
  action: string
  ms: number
  trips: number
  documents: number
  failure: string | undefined
}

/** `source` is how the platform names what set the function off. */
type FunctionRequest = {
  name: string
  event: unknown
  identity?: Identity | undefined
  address?: string
  source?: string
}

type CallOptions = {
  functions: readonly CloudFunction[]
  now: () => number
  /** What every instance finds in its environment. */
  env: () => Record<string, string>
  /** How many instances of one function may run at once. */
  instances: number
  log: (record: CallRecord) => void
}

export type Calls = {
  options: CallOptions
  pools: Map<string, Pool>
  running: Map<string, CallRecord>
  records: CallRecord[]
}

const MOST_RECORDS = 500
const LOCAL_APP_ID = 'wx0000000000000000'

export const newCalls = (options: CallOptions): Calls => ({
  options,
  pools: new Map(),
  running: new Map(),
  records: [],
})

/** Runs a function as the platform would: who calls is in the environment, never in the event. */
export async function callFunction(calls: Calls, request: FunctionRequest): Promise<{ result: string; trace: string }> {
  const { options, running, records } = calls
  const record = recordOf(request, options.now())
  const startedAt = performance.now()
  running.set(record.trace, record)
  try {
    return {
      trace: record.trace,
      result: await poolOf(calls, request.name).run(taskOf(request, record.trace, options)),
    }
  } catch (error) {
    record.failure = error instanceof Error ? error.message : String(error)
    throw error
  } finally {
    record.ms = performance.now() - startedAt
    running.delete(record.trace)
    if (isWorthALine(record)) records.push(record)
    if (records.length > MOST_RECORDS) records.shift()
    options.log(record)
  }
}

/** A round trip to the database belongs to the call whose trace it carries. */
export function bookTrip({ running }: Calls, trace: string | undefined, documents: number): void {
  const record = trace === undefined ? undefined : running.get(trace)
  if (!record) return
  record.trips += 1
  record.documents += documents
}

export async function closeCalls({ pools }: Calls): Promise<void> {
  await Promise.all([...pools.values()].map((pool) => pool.close()))
}

function poolOf({ options, pools }: Calls, name: string): Pool {
  const known = pools.get(name)
  if (known) return known
  const found = options.functions.find((each) => each.name === name)
  if (!found) throw new FunctionFailure('FUNCTION_NOT_FOUND', `There is no function called ${name}`)
  const pool = createPool(found, options.instances, options.env())
  pools.set(name, pool)
  return pool
}

/** What the record of a timer's run says instead of an action. */
const TIMER_ACTION = '(timer)'

/** Timers that went well would bury everything else, in the log and in the console. */
export const isWorthALine = ({ action, failure }: CallRecord): boolean =>
  action !== TIMER_ACTION || failure !== undefined

/** Does this request belong to a timer's run? */
export const isOfTimer = ({ running }: Calls, trace: string | undefined): boolean =>
  trace !== undefined && running.get(trace)?.action === TIMER_ACTION

function actionOf(event: unknown): string {
  if (!isFields(event)) return ''
  if (event.Type === 'Timer') return TIMER_ACTION
  const named = event.action ?? event.Event
  return typeof named === 'string' ? named : ''
}

const recordOf = ({ name, event }: FunctionRequest, at: number): CallRecord => ({
  trace: randomBytes(6).toString('hex'),
  at,
  name,
  action: actionOf(event),
  ms: 0,
  trips: 0,
  documents: 0,
  failure: undefined,
})

function taskOf(request: FunctionRequest, trace: string, options: CallOptions) {
  const { event, identity, address = '', source = 'wx_client' } = request
  const about = { TCB_SOURCE: source, TCB_SOURCE_IP: address, TCB_SEQID: trace }
  const env = { ...options.env(), ...attested(identity), ...about }
  return { event: withoutUserInfo(event), context: { request_id: trace }, env }
}

/** What the platform puts into the environment of a call about who makes it. */
function attested(identity: Identity | undefined): Record<string, string> {
  if (!identity) return { WX_OPENID: '', WX_APPID: LOCAL_APP_ID }
  if ('openId' in identity) return { WX_OPENID: identity.openId, WX_APPID: LOCAL_APP_ID }
  if ('customUserId' in identity) return { TCB_UUID: identity.customUserId, TCB_CUSTOM_USER_ID: identity.customUserId }
  return { TCB_UUID: identity.anonymousId, TCB_ISANONYMOUS_USER: 'true' }
}

/** Clients may write anything into the event; only the platform says who they are. */
function withoutUserInfo(event: unknown): unknown {
  if (!isFields(event)) return event
  const { userInfo: _claimed, ...rest }: Fields = event
  return rest
}
