import { connect } from 'node:net'
import { answerOf, clientOf } from './support/clients'
import { type Cloud, STORES, openCloud } from './support/cloud'

describe.each(STORES)('what comes over the wire to the %s store', (store) => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await openCloud(store, { limits: { documentBytes: 100_000, requestMs: 300 } })
  })
  afterAll(() => cloud.close())

  const post = (body: string, headers: Record<string, string> = {}, path = '/') =>
    fetch(`${cloud.emulator.url}${path}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
  const ask = async (body: object) =>
    (await (await post(JSON.stringify(body))).json()) as { code?: string; message?: string }

  it.each(['/', '/admin', '/?&eventId=1&seqId=2', '/admin?&eventId=1&seqId=2'])('is answered at %s', async (path) => {
    const reply = await post(JSON.stringify({ action: 'database.countDocument', collectionName: 'plain' }), {}, path)

    expect(await reply.json()).toMatchObject({ data: { total: 0 } })
  })

  it.each([
    { why: 'no JSON', body: '{"action":', status: 400 },
    { why: 'no object', body: '17', status: 400 },
    { why: 'a form of another site', body: 'a=b', headers: { 'content-type': 'text/plain' }, status: 415 },
    { why: 'a page of another site', body: '{}', headers: { origin: 'http://evil.example' }, status: 403 },
    { why: 'a name that is not ours', body: '{}', headers: { host: 'evil.example' }, status: 403 },
    {
      why: 'a multipart body that is cut off',
      body: '--x\r\n',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      status: 400,
    },
  ])('is refused: $why', async ({ body, headers = {}, status }) => {
    expect(await statusOf(cloud.emulator.url, body, { 'content-type': 'application/json', ...headers })).toBe(status)
  })

  it('is refused when it is larger than twenty megabytes', async () => {
    expect(
      await statusOf(cloud.emulator.url, '', { 'content-type': 'application/json', 'content-length': '30000000' }),
    ).toBe(413)
  })

  it('is refused when it takes too long to arrive', async () => {
    const begun = { 'content-type': 'application/json', 'content-length': '1000' }

    expect(await statusOf(cloud.emulator.url, '{"action"', begun)).toBe(408)
  })

  it.each([
    { why: 'an unknown action', body: { action: 'database.dropEverything' } },
    { why: 'the name of an inherited property', body: { action: 'constructor' } },
    {
      why: 'a date that is none',
      body: { action: 'database.addDocument', collectionName: 'plain', data: { at: { $date: 'soon' } } },
    },
    {
      why: 'a number that is none',
      body: { action: 'database.addDocument', collectionName: 'plain', data: { n: { $numberLong: 'x' } } },
    },
    { why: 'a filter that is a list', body: { action: 'database.queryDocument', collectionName: 'plain', query: [1] } },
    {
      why: 'an id that is an object',
      body: { action: 'database.addDocument', collectionName: 'plain', _id: { $gt: '' }, data: {} },
    },
    { why: 'a negative limit', body: { action: 'database.queryDocument', collectionName: 'plain', limit: -1 } },
    {
      why: 'stages that are no stages',
      body: { action: 'database.aggregate', collectionName: 'plain', stages: [{ $match: {} }] },
    },
    { why: 'a path out of the storage', body: { action: 'storage.getUploadMetadata', path: '../secret' } },
  ])('is answered with INVALID_PARAM: $why', async ({ body }) => {
    expect((await ask(body)).code).toBe('INVALID_PARAM')
  })

  it('cannot change what an object inherits', async () => {
    const reply = await post(
      '{"action":"database.addDocument","collectionName":"plain","data":{"__proto__":{"isAdmin":true}}}',
    )

    expect(await reply.json()).toMatchObject({ code: 'INVALID_PARAM' })
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })

  it("is answered with the engine's own words where the query makes no sense", async () => {
    const reply = await ask({
      action: 'database.queryDocument',
      collectionName: 'plain',
      query: { v: { $nonsense: 1 } },
    })

    expect(reply).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('$nonsense') as string,
    })
  })

  it('never runs code that somebody sends', async () => {
    cloud.emulator.insertMany('plain', [{ _id: 'x' }])
    const reply = await ask({
      action: 'database.queryDocument',
      collectionName: 'plain',
      query: { $where: 'process.exit()' },
    })

    expect(reply.code).toBe('DATABASE_REQUEST_FAILED')
  })

  it('is refused when the document is too large', async () => {
    const { db } = clientOf('tcb-admin-node', cloud.emulator.url)
    const { code, message } = await answerOf(db.collection('plain').add({ text: 'x'.repeat(100_001) }))

    expect([code, message]).toEqual(['DATABASE_REQUEST_FAILED', expect.stringContaining('too large')])
  })
})

// Helpers
/** fetch writes its own host and length; a bare socket sends what it is told. */
function statusOf(url: string, body: string, headers: Record<string, string>): Promise<number> {
  const { port, host } = new URL(url)
  const all = { host, 'content-length': String(Buffer.byteLength(body)), connection: 'close', ...headers }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(`POST / HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n${body}`),
    )
    socket.once('data', (data) => {
      socket.destroy()
      resolve(Number(data.toString().split(' ')[1]))
    })
    socket.once('error', reject)
  })
}
