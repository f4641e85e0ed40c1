import { type RunningHost, openHost } from './support/host'

let running: RunningHost
beforeAll(async () => {
  running = await openHost(['signing'])
})
afterAll(() => running.close())

const NOBODY = { openId: '', customUserId: '', isAnonymous: false }

describe("CloudBase's sign-in over HTTP", () => {
  it('lets a visitor in anonymously: the function sees nobody', async () => {
    const { access_token: token } = await signIn('signin/anonymously', {})

    expect(await who(token)).toMatchObject({ ...NOBODY, isAnonymous: true })
  })

  it('takes a ticket that the real client has signed: the function sees the custom id, never an openid', async () => {
    const { access_token: token } = await signIn('signin/custom', {
      provider_id: 'custom',
      ticket: await ticketFor('p-anna'),
    })

    expect(await who(token)).toMatchObject({ ...NOBODY, customUserId: 'p-anna' })
  })

  it('renews a session', async () => {
    const first = await signIn('signin/custom', { provider_id: 'custom', ticket: await ticketFor('p-anna') })
    const next = await signIn('token', { grant_type: 'refresh_token', refresh_token: first.refresh_token })

    expect(await who(next.access_token)).toMatchObject({ customUserId: 'p-anna' })
  })

  it.each([
    { why: 'the ticket is made up', body: { provider_id: 'custom', ticket: 'local/@@/a.b.c' } },
    { why: 'there is no ticket', body: { provider_id: 'custom' } },
    { why: 'the ticket is no text', body: { provider_id: 'custom', ticket: { $ne: '' } } },
  ])('signs nobody in when $why', async ({ body }) => {
    expect(await status('signin/custom', body)).toBe(400)
  })

  it('signs nobody in with a ticket for another name', async () => {
    const [head, body, signature] = (await ticketFor('p-anna')).split('.')
    const claims = JSON.parse(Buffer.from(body!, 'base64url').toString()) as object
    const forged = Buffer.from(JSON.stringify({ ...claims, uid: 'p-bob-' })).toString('base64url')

    expect(await status('signin/custom', { provider_id: 'custom', ticket: [head, forged, signature].join('.') })).toBe(
      400,
    )
  })

  it('asks for the id of the device, and is not for pages of other sites', async () => {
    const nameless = await running.post('/auth/v1/signin/anonymously', '{}')
    const foreign = await running.post('/auth/v1/signin/anonymously', '{}', { origin: 'http://evil.example' })

    expect([nameless.status, foreign.status]).toEqual([400, 403])
  })

  it('an anonymous visitor uploads nothing', async () => {
    const { access_token: token } = await signIn('signin/anonymously', {})
    const reply = await fetch(`${running.host.url}/upload?path=a.jpg`, {
      method: 'POST',
      body: 'bytes',
      headers: { authorization: `Bearer ${token}` },
    })

    expect(reply.status).toBe(401)
  })
})

// Helpers

type Tokens = { access_token: string; refresh_token: string }

const send = (way: string, body: object) =>
  running.post(`/auth/v1/${way}`, JSON.stringify(body), { 'x-device-id': 'device-1' })

const signIn = async (way: string, body: object) => (await (await send(way, body)).json()) as Tokens
const status = async (way: string, body: object) => (await send(way, body)).status

async function who(token: string, event: object = {}) {
  const reply = await running.post('/v1/functions/signing', JSON.stringify(event), { authorization: `Bearer ${token}` })
  return (await reply.json()) as { ticket: string }
}

const ticketFor = async (uid: string) => (await who('', { uid })).ticket
