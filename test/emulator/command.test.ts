import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from './support/client-types'
import { clientOf } from './support/clients'
import { temporaryFolder } from './support/cloud'

const ROOT = join(__dirname, '../..')

let home: string
beforeEach(() => {
  home = temporaryFolder()
})
afterEach(() => rmSync(home, { recursive: true }))

it('prints one line, keeps what was written, and forgets it when told to', async () => {
  const first = await startCloud('--empty')
  await accounts(first.client).add({ _id: 'p', openId: 'o', name: '林老师' })
  const printed = await stop(first)

  const second = await startCloud('--empty')
  const kept = (await accounts(second.client).doc('p').get()).data
  await stop(second)

  const third = await startCloud('--empty', '--fresh')
  const { total } = await accounts(third.client).count()
  await stop(third)

  expect(printed).toMatch(/^cloud http:\/\/127\.0\.0\.1:\d+\n$/)
  expect([kept, total]).toEqual([[{ _id: 'p', openId: 'o', name: '林老师' }], 0])
})

it('moves the clock, and the clock runs on from there at the next start', async () => {
  const first = await startCloud('--empty', '--now', '2030-01-01T00:00:00+08:00')
  const added = await accounts(first.client).add({ openId: 'o', createdAt: first.client.db.serverDate() })
  await stop(first)

  const second = await startCloud('--empty')
  const [account] = (await accounts(second.client).doc(added.id).get()).data
  await accounts(second.client).doc(added.id).update({ seenAt: second.client.db.serverDate() })
  const [later] = (await accounts(second.client).doc(added.id).get()).data
  await stop(second)

  expect((account!['createdAt'] as Date).toISOString()).toMatch(/^2029-12-31T16:/)
  expect((later!['seenAt'] as Date) > (account!['createdAt'] as Date)).toBe(true)
})

it('writes the environment to a file', async () => {
  const first = await startCloud('--empty')
  await accounts(first.client).add({ _id: 'p', openId: 'o' })
  await stop(first)
  const file = join(home, 'export.jsonl')

  await ended(run('--empty', '--export', file))

  expect(readFileSync(file, 'utf8')).toContain('{"collection":"accounts","document":{"_id":"p","openId":"o"}}')
})

it('says in one sentence what is wrong with its settings', async () => {
  const { text } = await ended(run('--host', '0.0.0.0'))

  expect(text.trim().split('\n').at(-1)).toBe('--host opens the cloud to other machines: give it a --token')
})

// Helpers
type Running = { child: ChildProcess; client: Client; printed: () => string }

const accounts = ({ db }: Client) => db.collection('accounts')

function run(...settings: string[]): ChildProcess {
  return spawn(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'cloudfunctions/local/cloud.ts'), '--port', '0', ...settings],
    {
      cwd: ROOT,
      env: { ...process.env, ZHIHUI_LOCAL_DIR: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
}

async function startCloud(...settings: string[]): Promise<Running> {
  const child = run(...settings)
  let printed = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', (text: Buffer) => {
      printed += text.toString()
      const found = /^cloud (\S+)$/m.exec(printed)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(`The cloud did not start: ${printed}`)))
  })
  return { child, client: clientOf('tcb-admin-node', url), printed: () => printed }
}

async function stop({ child, printed }: Running): Promise<string> {
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  expect(await gone).toBe(0)
  return printed()
}

function ended(child: ChildProcess): Promise<{ text: string }> {
  let text = ''
  child.stdout!.on('data', (more: Buffer) => (text += more.toString()))
  child.stderr!.on('data', (more: Buffer) => (text += more.toString()))
  return new Promise((resolve) => child.once('exit', () => resolve({ text })))
}
