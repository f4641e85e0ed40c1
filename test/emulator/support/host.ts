import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Host, type HostOptions, startHost } from '@cloud/local/host/host'
import { DECLARATION, temporaryFolder } from './cloud'
import { deployFunctions } from './functions'

export type RunningHost = {
  host: Host
  lines: string[]
  post: (path: string, body: string, headers?: Record<string, string>) => Promise<Response>
  tokenOf: (openId: string) => Promise<string>
  call: (name: string, event: object, token?: string) => Promise<{ status: number; reply: unknown }>
  close: () => Promise<void>
}

/** A host with these test functions and a page of its own. */
export async function openHost(functions: readonly string[], more: Partial<HostOptions> = {}): Promise<RunningHost> {
  const functionsDir = deployFunctions(functions)
  const webDir = deployPages()
  const lines: string[] = []
  const declaration = { collections: { ...DECLARATION.collections, accounts: { indexes: [] } } }
  const log = (line: string) => void lines.push(line)
  const host = await startHost({ store: 'memory', declaration, functionsDir, webDir, log, ...more })
  const close = async () => {
    await host.close()
    rmSync(functionsDir, { recursive: true })
    rmSync(join(webDir, '..'), { recursive: true })
  }
  return { host, lines, close, ...askingOf(host) }
}

function deployPages(): string {
  const webDir = join(temporaryFolder(), 'h5')
  mkdirSync(webDir)
  writeFileSync(join(webDir, 'index.html'), '<html><head><script src="app.js"></script></head></html>')
  writeFileSync(join(webDir, '..', 'secret.txt'), 'secret')
  return webDir
}

function askingOf(host: Host): Pick<RunningHost, 'post' | 'tokenOf' | 'call'> {
  const post: RunningHost['post'] = (path, body, headers = {}) =>
    fetch(`${host.url}${path}`, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { 'content-type': 'application/json', ...headers },
    })
  return {
    post,
    tokenOf: async (openId) => {
      const reply = await post('/dev-login', JSON.stringify({ openId }))
      return ((await reply.json()) as { token: string }).token
    },
    call: async (name, event, token) => {
      const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
      const reply = await post(`/functions/${name}`, JSON.stringify(event), headers)
      return { status: reply.status, reply: await reply.json() }
    },
  }
}
