import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Host, type HostOptions, startHost } from '@cloud/local/host/host'
import { DECLARATION, temporaryFolder } from './support/cloud'
import { deployFunctions } from './support/functions'

const FUNCTIONS = ['who', 'slow', 'runaway', 'broken', 'leaving', 'huge', 'stored']

let host: Host
let functionsDir: string
let webDir: string
const lines: string[] = []
beforeAll(async () => {
  functionsDir = deployFunctions(FUNCTIONS)
  webDir = join(temporaryFolder(), 'h5')
  mkdirSync(webDir)
  writeFileSync(join(webDir, 'index.html'), '<html><head><script src="app.js"></script></head></html>')
  writeFileSync(join(webDir, '..', 'secret.txt'), 'secret')
  host = await startHost(options({ log: (line) => lines.push(line) }))
})
afterAll(async () => {
  await host.close()
  rmSync(functionsDir, { recursive: true })
  rmSync(join(webDir, '..'), { recursive: true })
})

describe('a function', () => {
  it('finds in its environment who is signed in, whatever the event claims', async () => {
    const { reply } = await call('who', { event: 1, userInfo: { openId: 'someone-else' } }, await tokenOf('anna'))

    expect(reply).toEqual({ openId: 'anna', event: { event: 1 } })
  })

  it('finds nobody when nobody is signed in, or the token is forged', async () => {
    await call('who', {}, await tokenOf('anna'))
    const forged = `${Buffer.from('anna').toString('base64url')}.${'x'.repeat(43)}`

    expect([(await call('who', {})).reply, (await call('who', {}, forged)).reply]).toEqual([
      { openId: '', event: {} },
      { openId: '', event: {} },
    ])
  })

  it('never meets the identity of another call, however many run at once', async () => {
    const people = await Promise.all(
      Array.from({ length: 200 }, (_, at) => `person-${at % 20}`).map(async (openId) => ({
        openId,
        token: await tokenOf(openId),
      })),
    )

    const replies = await Promise.all(people.map(({ token }) => call('slow', {}, token)))

    expect(replies.map(({ reply }) => reply)).toEqual(people.map(({ openId }) => openId))
  }, 30_000)

  it('is really stopped when it runs over its time, and the next call is answered', async () => {
    const late = await call('runaway', {})
    const next = await call('runaway', {})

    expect([late.status, late.reply, next.status]).toEqual([504, { code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' }, 504])
  }, 30_000)

  it('that throws is answered for without a word of what went wrong, which is in the log', async () => {
    const { status, reply } = await call('broken', {})

    expect([status, reply]).toEqual([500, { code: 'FUNCTIONS_EXECUTE_FAIL' }])
    expect(lines.at(-1)).toContain('secret detail')
  })

  it('that ends its own instance costs that call only', async () => {
    const gone = await call('leaving', { leave: true })

    expect([gone.status, (await call('leaving', {})).reply]).toEqual([500, 1])
  })

  it.each([
    { why: 'there is no such function', name: 'nobody', body: '{}', status: 404 },
    {
      why: 'the event is larger than 100 KB',
      name: 'who',
      body: JSON.stringify({ text: 'x'.repeat(101 * 1024) }),
      status: 413,
    },
    { why: 'the event is no JSON', name: 'who', body: '{', status: 400 },
    { why: 'the reply is larger than 6 MB', name: 'huge', body: '{}', status: 500 },
  ])('is refused: $why', async ({ name, body, status }) => {
    expect((await post(`/functions/${name}`, body)).status).toBe(status)
  })

  it('reaches the database, and its round trips are booked on the call', async () => {
    host.emulator.insertMany('plain', [{ v: 1 }, { v: 2 }])

    expect((await call('stored', {})).reply).toBe(2)
    expect(host.calls.at(-1)).toMatchObject({ name: 'stored', trips: 1, documents: 2, failure: undefined })
  })

  it('is not for pages of other sites', async () => {
    const reply = await post('/functions/who', '{}', { origin: 'http://evil.example' })

    expect(reply.status).toBe(403)
    expect(reply.headers.get('access-control-allow-origin')).toBeNull()
  })
})

it('runs timers by the clock of the cloud', async () => {
  const folder = deployFunctions(['timed'])
  const failed = new Promise<string>((resolve) => {
    void startHost(options({ functionsDir: folder, clockOffsetMs: 86_400_000, log: resolve })).then((other) =>
      closing.push(other),
    )
  })

  expect(await failed).toContain('ran for often 86400000')
  await Promise.all(closing.map((other) => other.close()))
  rmSync(folder, { recursive: true })
}, 30_000)

describe('an upload', () => {
  it('is kept for somebody who is signed in, as bytes or as a form', async () => {
    const headers = { authorization: `Bearer ${await tokenOf('anna')}` }
    const form = new FormData()
    form.append('file', new Blob(['from a form']), 'a.jpg')

    const bytes = await fetch(`${host.url}/upload?path=photos/a.jpg`, { method: 'POST', body: 'bytes', headers })
    await fetch(`${host.url}/upload?path=photos/b.jpg`, { method: 'POST', body: form, headers })

    expect(await bytes.json()).toEqual({ fileID: expect.stringMatching(/^cloud:\/\/.*photos\/a\.jpg$/) as string })
    expect(Buffer.from((await host.emulator.files.read('photos/b.jpg'))!).toString()).toBe('from a form')
  })

  it.each([
    { why: 'nobody is signed in', path: 'a.jpg', isSignedIn: false, size: 1, status: 401 },
    { why: 'the path leads out', path: '../a.jpg', isSignedIn: true, size: 1, status: 400 },
    { why: 'there is no path', path: '', isSignedIn: true, size: 1, status: 400 },
    {
      why: 'it is larger than ten megabytes',
      path: 'a.jpg',
      isSignedIn: true,
      size: 10 * 1024 * 1024 + 1,
      status: 413,
    },
  ])('is refused: $why', async ({ path, isSignedIn, size, status }) => {
    const headers = isSignedIn ? { authorization: `Bearer ${await tokenOf('anna')}` } : undefined
    const reply = await fetch(`${host.url}/upload?path=${path}`, {
      method: 'POST',
      body: Buffer.alloc(size),
      ...(headers ? { headers } : {}),
    })

    expect(reply.status).toBe(status)
  })
})

describe('the sign-in picker', () => {
  const PERSON = {
    _id: 'p',
    openId: 'sample-leader',
    name: '周师傅<script>',
    persona: { title: '队长 · 供电', note: '有一场活动' },
  }

  it('shows the sample people by role, and nothing they are called can run', async () => {
    host.emulator.insertMany('accounts', [PERSON, { _id: 'q', openId: 'o', name: '无名' }])
    const markup = await (await fetch(`${host.url}/dev-login`)).text()

    expect(markup).toContain('<h2>队长</h2>')
    expect(markup).not.toContain('周师傅<script>')
    expect(markup).not.toContain('无名')
  })

  it('signs in with a cookie no script can read, and out again', async () => {
    const chosen = await post('/dev-login', 'openId=sample-leader', {
      'content-type': 'application/x-www-form-urlencoded',
    })
    const cookie = chosen.headers.get('set-cookie') ?? ''
    const who = await post('/functions/who', '{}', { cookie: cookie.split(';')[0]! })
    const out = await post('/dev-login/out', '')

    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/'])
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/)
    expect(await who.json()).toMatchObject({ openId: 'sample-leader' })
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0')
  })

  it('signs nobody in for another site, nor under an empty name', async () => {
    const foreign = await post('/dev-login', '{"openId":"x"}', { origin: 'http://evil.example' })
    const empty = await post('/dev-login', '{"openId":""}')

    expect([foreign.status, empty.status]).toEqual([403, 400])
  })
})

describe('the pages', () => {
  it('are told where to sign in before their first script runs', async () => {
    const markup = await (await fetch(host.url)).text()

    expect(markup).toContain('<script>window.__ZHIHUI__={"signInUrl":"/dev-login"}</script><script src="app.js">')
  })

  it.each(['/..%2fsecret.txt', '/%2e%2e/secret.txt', '//secret.txt'])(
    'do not lead out of their folder by %s',
    async (path) => {
      expect((await fetch(`${host.url}${path}`)).status).toBe(404)
    },
  )

  it('of the console show what is stored, asked and would have been sent', async () => {
    host.emulator.insertMany(
      'plain',
      Array.from({ length: 45 }, (_, at) => ({ _id: `<b>${at}` })),
    )
    const overview = await (await fetch(`${host.url}/console`)).text()
    const documents = await (await fetch(`${host.url}/console/plain?page=2`)).text()

    expect(overview).toMatch(/plain.*47/)
    expect(overview).toContain('stored')
    expect(documents).toContain('第 2 / 3 页')
    expect(documents).not.toContain('<b>')
  })
})

// Helpers
const closing: Host[] = []

function options(more: Partial<HostOptions>): HostOptions {
  const declaration = { collections: { ...DECLARATION.collections, accounts: { indexes: [] } } }
  return { store: 'memory', declaration, functionsDir, webDir, ...more }
}

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${host.url}${path}`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { 'content-type': 'application/json', ...headers },
  })

async function tokenOf(openId: string): Promise<string> {
  const reply = await post('/dev-login', JSON.stringify({ openId }))
  return ((await reply.json()) as { token: string }).token
}

async function call(name: string, event: object, token?: string): Promise<{ status: number; reply: unknown }> {
  const reply = await post(
    `/functions/${name}`,
    JSON.stringify(event),
    token === undefined ? {} : { authorization: `Bearer ${token}` },
  )
  return { status: reply.status, reply: await reply.json() }
}
