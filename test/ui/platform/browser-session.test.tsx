import { signInWithTicket } from '@/platform/backend/browser-session'
import { browserWords } from '@/platform/desktop-session'
import { call } from '@/platform/call'
import { load, save } from '@/platform/storage'
import * as z from 'zod'

type Sent = { path: string; body: unknown; authorization: string | undefined }
let sent: Sent[] = []
let refused: string[] = []
let tokens = 0

beforeEach(() => {
  sent = []
  refused = []
  tokens = 0
  localStorageCleared()
  window.location.hash = ''
  Object.assign(globalThis, { fetch: gateway })
})
afterEach(() => Object.assign(window, { __ZHIHUI__: undefined }))

it('a visitor signs in anonymously first, once for all calls at the same time', async () => {
  await Promise.all([call('account.me', {}), call('home.show', {}), call('notice.list', {})])

  expect(paths('/auth/')).toEqual(['/auth/v1/signin/anonymously'])
  expect(asked().map(({ authorization }) => authorization)).toEqual([
    'Bearer token-1',
    'Bearer token-1',
    'Bearer token-1',
  ])
  expect(asked()[0]?.body).toEqual({ action: 'account.me', input: {} })
})

it('with a ticket the desktop is signed in, and says with every call which desktop it is', async () => {
  await signInWithTicket('the-ticket', 'the-key')
  await call('account.me', {})

  expect(sent[0]).toMatchObject({
    path: '/auth/v1/signin/custom',
    body: { provider_id: 'custom', ticket: 'the-ticket' },
  })
  expect(sent[1]).toMatchObject({ authorization: 'Bearer token-1', body: { desktop: 'the-key' } })
})

it('a session that ends is renewed once with its refresh token, and stays the same desktop', async () => {
  keep({ expiresAt: Date.now() + 1_000, key: 'the-key' })

  await Promise.all([call('account.me', {}), call('home.show', {})])

  expect(paths('/auth/')).toEqual(['/auth/v1/token'])
  expect(sent[0]?.body).toEqual({ grant_type: 'refresh_token', refresh_token: 'old-refresh' })
  expect(asked()).toMatchObject([
    { authorization: 'Bearer token-1', body: { desktop: 'the-key' } },
    { authorization: 'Bearer token-1', body: { desktop: 'the-key' } },
  ])
})

it('a session that is not renewed is forgotten; the person is a visitor again', async () => {
  keep({ expiresAt: 0, key: 'the-key' })
  refused = ['/auth/v1/token']

  await call('account.me', {})

  expect(paths('/auth/')).toEqual(['/auth/v1/token', '/auth/v1/signin/anonymously'])
  expect(kept()?.key).toBeNull()
})

it('a desktop that was sent away forgets its session and shows the QR', async () => {
  keep({ expiresAt: Date.now() + 1e9, key: 'the-key' })
  refused = ['/v1/functions/api']

  expect(await call('account.me', {})).toEqual({ ok: false, code: 'SIGN_IN_REQUIRED' })

  expect(kept()).toBeNull()
  expect(window.location.hash).toBe('#/packages/account/sign-in/index')
})

it('where a laptop brings its own picker, the cookie says who is calling', async () => {
  Object.assign(window, { __ZHIHUI__: { signInUrl: '/dev-login' } })

  await call('account.me', {})

  expect(sent).toMatchObject([{ path: '/v1/functions/api', authorization: undefined }])
})

it.each([
  {
    agent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36 Edg/141.0',
    words: 'Edge，Windows',
  },
  {
    agent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1 Version/17.0 Safari/605.1',
    words: 'Safari，macOS',
  },
  { agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', words: 'Firefox，Linux' },
  { agent: 'something', words: '浏览器，电脑' },
])('a desktop calls itself $words', ({ agent, words }) => {
  expect(browserWords(agent)).toBe(words)
})

// Helpers

const Kept = z.object({ accessToken: z.string(), key: z.string().nullable() })
const kept = () => load('desktop-session', Kept)
const keep = (wish: { expiresAt: number; key: string }) =>
  save('desktop-session', { accessToken: 'old', refreshToken: 'old-refresh', ...wish })
const localStorageCleared = () => save('desktop-session', '')

const paths = (prefix: string) => sent.map(({ path }) => path).filter((path) => path.startsWith(prefix))
const asked = () => sent.filter(({ path }) => path.startsWith('/v1/functions/'))

function gateway(path: string, { body, headers }: RequestInit): Promise<Response> {
  const { authorization } = headers as Record<string, string>
  sent.push({ path, body: JSON.parse(body as string) as unknown, authorization })
  const isRefused = refused.includes(path)
  const token = path.startsWith('/auth/') && !isRefused ? `token-${++tokens}` : ''
  const reply = path.startsWith('/auth/')
    ? { access_token: token, refresh_token: 'next', expires_in: 7200 }
    : { ok: true, value: {} }
  const status = isRefused ? (path.startsWith('/auth/') ? 400 : 401) : 200
  return Promise.resolve({ ok: status === 200, status, json: () => Promise.resolve(reply) } as unknown as Response)
}
