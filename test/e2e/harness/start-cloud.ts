import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Action, functionOf, type Input, type Output, type Reply } from '@shared/contract/api'
import { fillFigures } from '@cloud/local/fill-figures'
import { fillReports } from '@cloud/local/fill-reports'
import { FUNCTIONS_DIR, WEB_DIR } from '@cloud/local/host/builds'
import { type Fill, startHost, type HostOptions } from '@cloud/local/host/host'
import { readDeclaration } from '@cloud/local/host/launch'
import { seedCity } from '@cloud/local/seed/seed-city'

/** The local cloud with the sample city in it, in memory and on a port of its own. */
export type TestCloud = Awaited<ReturnType<typeof startCloud>>

/** A Friday in the middle of everything: what is open, due or late does not depend on the day of the test. */
const TODAY = '2026-11-20T14:40:00+08:00'

/** Starts the cloud from the builds in `dist`; `isEmpty` leaves the sample city out. */
export const startCloud = async ({ isEmpty = false } = {}) => {
  demandBuilds()
  const options: HostOptions & { clockOffsetMs: number } = {
    store: 'memory',
    declaration: readDeclaration(),
    functionsDir: FUNCTIONS_DIR,
    webDir: WEB_DIR,
    clockOffsetMs: Date.parse(TODAY) - Date.now(),
    ...(isEmpty ? {} : { fill: seed }),
  }
  const host = await startHost(options)
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (openId: string) => {
    const token = tokens.get(openId) ?? signIn(host.url, openId)
    tokens.set(openId, token)
    return token
  }
  return {
    url: host.url,
    calls: host.calls,
    emulator: host.emulator,
    now: () => Date.now() + options.clockOffsetMs,
    /** Lets time pass for the functions; they read their clock's offset with every call. */
    travel: (milliseconds: number) => void (options.clockOffsetMs += milliseconds),
    tokenOf,
    /** Asks for an action as somebody. Throws where it is refused. */
    ask: async <A extends Action>(openId: string, action: A, input: Input<A>): Promise<Output<A>> => {
      const event = { action, input }
      const reply = (await post(
        `${host.url}/functions/${functionOf(action)}`,
        event,
        await tokenOf(openId),
      )) as Reply<A>
      if (!reply.ok) throw new Error(`${action} as ${openId}: ${reply.code}`)
      return reply.value
    },
    close: host.close,
  }
}

const seed: Fill = async (emulator, now) => {
  await seedCity(emulator, { now, onProgress: () => undefined, isQuick: true })
  await fillFigures(emulator, { now, onProgress: () => undefined })
  await fillReports(emulator, { now, onProgress: () => undefined })
}

const demandBuilds = () => {
  for (const file of [path.join(FUNCTIONS_DIR, 'api/index.js'), path.join(WEB_DIR, 'index.html')]) {
    if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build first`)
  }
}

const signIn = async (url: string, openId: string) =>
  ((await post(`${url}/dev-login`, { openId })) as { token: string }).token

/** Posts JSON, signed in or not, and reads JSON. */
export const post = async (url: string, body: unknown, token?: string): Promise<unknown> => {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${await response.text()}`)
  return response.json()
}
