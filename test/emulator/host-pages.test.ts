import { type RunningHost, openHost } from './support/host'

let running: RunningHost
beforeAll(async () => {
  running = await openHost(['who'])
})
afterAll(() => running.close())

describe('an upload', () => {
  it('is kept for somebody who is signed in, as bytes or as a form', async () => {
    const headers = { authorization: `Bearer ${await running.tokenOf('anna')}` }
    const form = new FormData()
    form.append('file', new Blob(['from a form']), 'a.jpg')

    const bytes = await fetch(`${running.host.url}/upload?path=photos/a.jpg`, {
      method: 'POST',
      body: 'bytes',
      headers,
    })
    await fetch(`${running.host.url}/upload?path=photos/b.jpg`, { method: 'POST', body: form, headers })

    expect(await bytes.json()).toEqual({ fileID: expect.stringMatching(/^cloud:\/\/.*photos\/a\.jpg$/) as string })
    expect(Buffer.from((await running.host.emulator.files.read('photos/b.jpg'))!).toString()).toBe('from a form')
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
    const headers = isSignedIn ? { authorization: `Bearer ${await running.tokenOf('anna')}` } : undefined
    const reply = await fetch(`${running.host.url}/upload?path=${path}`, {
      method: 'POST',
      body: Buffer.alloc(size),
      ...(headers ? { headers } : {}),
    })

    expect(reply.status).toBe(status)
  })
})

describe("an upload through CloudBase's gateway", () => {
  const ask = async (objectId: string, headers: Record<string, string>) =>
    running.post('/v1/storages/get-objects-upload-info', JSON.stringify([{ objectId }]), headers)

  it('asks where the file goes and puts it there, with the signature in a header', async () => {
    const asked = await ask('photos/c d.jpg', { authorization: `Bearer ${await running.tokenOf('anna')}` })
    const [place] = (await asked.json()) as { uploadUrl: string; authorization: string; cloudObjectId: string }[]
    const put = (authorization: string) =>
      fetch(place!.uploadUrl, { method: 'PUT', body: 'bytes', headers: { authorization } })

    expect((await put('1.forged')).status).toBe(403)
    expect((await put(place!.authorization)).status).toBe(200)
    expect(place!.cloudObjectId).toMatch(/^cloud:\/\/.*photos\/c d\.jpg$/)
    expect(Buffer.from((await running.host.emulator.files.read('photos/c d.jpg'))!).toString()).toBe('bytes')
  })

  it('is for nobody who has not signed in, nor for a path that leads out', async () => {
    const authorization = `Bearer ${await running.tokenOf('anna')}`
    const outside = await ask('../a.jpg', { authorization })

    expect((await ask('a.jpg', {})).status).toBe(401)
    expect(await outside.json()).toMatchObject([{ code: 'INVALID_PARAM' }])
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
    running.host.emulator.insertMany('accounts', [PERSON, { _id: 'q', openId: 'o', name: '无名' }])
    const markup = await (await fetch(`${running.host.url}/dev-login`)).text()

    expect(markup).toContain('<h2>队长</h2>')
    expect(markup).not.toContain('周师傅<script>')
    expect(markup).not.toContain('无名')
  })

  it('signs in with a cookie no script can read, and out again', async () => {
    const chosen = await running.post('/dev-login', 'openId=sample-leader', {
      'content-type': 'application/x-www-form-urlencoded',
    })
    const cookie = chosen.headers.get('set-cookie') ?? ''
    const who = await running.post('/functions/who', '{}', { cookie: cookie.split(';')[0]! })
    const out = await running.post('/dev-login/out', '')

    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/'])
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/)
    expect(await who.json()).toMatchObject({ openId: 'sample-leader' })
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0')
  })

  it('signs nobody in for another site, nor under an empty name', async () => {
    const foreign = await running.post('/dev-login', '{"openId":"x"}', { origin: 'http://evil.example' })
    const empty = await running.post('/dev-login', '{"openId":""}')

    expect([foreign.status, empty.status]).toEqual([403, 400])
  })
})

describe('the pages', () => {
  it('are told where to sign in before their first script runs', async () => {
    const markup = await (await fetch(running.host.url)).text()

    expect(markup).toContain('<script>window.__ZHIHUI__={"signInUrl":"/dev-login"}</script><script src="app.js">')
  })

  it.each(['/..%2fsecret.txt', '/%2e%2e/secret.txt', '//secret.txt'])(
    'do not lead out of their folder by %s',
    async (path) => {
      expect((await fetch(`${running.host.url}${path}`)).status).toBe(404)
    },
  )

  it('of the console show what is stored, asked and would have been sent', async () => {
    running.host.emulator.insertMany(
      'plain',
      Array.from({ length: 45 }, (_, at) => ({ _id: `<b>${at}` })),
    )
    const overview = await (await fetch(`${running.host.url}/console`)).text()
    const documents = await (await fetch(`${running.host.url}/console/plain?page=2`)).text()

    expect(overview).toMatch(/plain.*45/)
    expect(overview).toContain('<td>who</td>')
    expect(documents).toContain('第 2 / 3 页')
    expect(documents).not.toContain('<b>')
  })
})
