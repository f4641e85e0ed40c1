import { Heard } from '@shared/contract/offline-claim'
import { call } from '@/platform/call'
import { lastHeard, now, setServerTime } from '@/platform/clock'
import { load, save } from '@/platform/storage'

const answer = (body: unknown, init: { status?: number } = {}) =>
  ({
    ok: (init.status ?? 200) < 400,
    status: init.status ?? 200,
    json: () => Promise.resolve(body),
  }) as unknown as Response

const fetched = jest.fn<Promise<Response>, [string, RequestInit]>()

beforeEach(() => {
  fetched.mockReset()
  save('desktop-session', { accessToken: 'a', refreshToken: 'r', expiresAt: Date.now() + 1e9, key: null })
  Object.assign(globalThis, { fetch: fetched })
})
afterEach(() => setServerTime(Date.now()))

describe('call', () => {
  it('sends the action and its input to the function of the same name', async () => {
    fetched.mockResolvedValue(answer({ ok: true, value: { name: '王站长' } }))

    const reply = await call('account.me', {})

    expect(reply).toEqual({ ok: true, value: { name: '王站长' } })
    expect(fetched.mock.calls[0]?.[0]).toBe('/v1/functions/api')
    expect(JSON.parse(fetched.mock.calls[0]?.[1].body as string)).toEqual({ action: 'account.me', input: {} })
  })

  it('does not send what the contract does not allow', async () => {
    const reply = await call('team.get', { teamId: '' })

    expect(reply).toEqual({ ok: false, code: 'INVALID_INPUT' })
    expect(fetched).not.toHaveBeenCalled()
  })

  it.each([
    { why: 'the line is cut', fetch: () => Promise.reject(new Error('offline')) },
    { why: 'the host is down', fetch: () => Promise.resolve(answer('Bad gateway', { status: 502 })) },
    { why: 'somebody else answers', fetch: () => Promise.resolve(answer('<html>Sign in to this network</html>')) },
  ])('is an outage when $why', async ({ fetch }) => {
    fetched.mockImplementation(fetch)

    expect(await call('account.me', {})).toEqual({ ok: false, code: 'NETWORK' })
  })

  it('says that nobody is signed in', async () => {
    fetched.mockResolvedValue(answer('', { status: 401 }))

    expect(await call('account.me', {})).toEqual({ ok: false, code: 'SIGN_IN_REQUIRED' })
  })

  it('remembers what it heard last, and who it was taken for, also when the app is closed', async () => {
    const serverNow = Date.now() + 600_000
    fetched.mockResolvedValue(answer({ ok: true, value: {}, serverNow, personId: 'p-volunteer' }))

    await call('account.me', {})

    expect(lastHeard()).toMatchObject({ serverNow, personId: 'p-volunteer' })
    expect(load('heard', Heard)).toEqual(lastHeard())
  })

  it('sets the clock by the answer, past the time it was under way', async () => {
    fetched.mockResolvedValue(answer({ ok: true, value: {}, serverNow: Date.now() + 600_000 }))

    await call('account.me', {})

    expect(now() - Date.now()).toBeGreaterThan(590_000)
  })

  it('leaves a clock alone that is right but for a moment', async () => {
    fetched.mockResolvedValue(answer({ ok: true, value: {}, serverNow: Date.now() - 900 }))

    await call('account.me', {})

    expect(Math.abs(now() - Date.now())).toBeLessThan(100)
  })
})
