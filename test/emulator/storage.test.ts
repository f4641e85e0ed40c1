import { DIALECTS, clientOf } from './support/clients'
import { type Cloud, STORES, openCloud } from './support/cloud'

/** The clients tell a file's outcome by a code, wx-server-sdk by a status. */
const wentWell = (files: readonly { code?: string; status?: number }[]) =>
  files.every(({ code = 'SUCCESS', status = 0 }) => code === 'SUCCESS' && status === 0)

describe.each(STORES)('files on the %s store', (store) => {
  let cloud: Cloud
  let ahead = 0
  beforeAll(async () => {
    cloud = await openCloud(store, { now: () => Date.now() + ahead })
  })
  afterEach(() => {
    ahead = 0
  })
  afterAll(() => cloud.close())

  it.each(DIALECTS)('go up and come down again through %s, whatever they are called', async (dialect) => {
    const { app } = clientOf(dialect, cloud.emulator.url)
    const content = Buffer.from([0, 13, 10, 45, 45, 255])
    const { fileID } = await app.uploadFile({ cloudPath: `证书/${dialect.length} a&b.png`, fileContent: content })

    expect((await app.downloadFile({ fileID })).fileContent).toEqual(content)
    expect(wentWell((await app.deleteFile({ fileList: [fileID] })).fileList)).toBe(true)
    expect(wentWell((await app.getTempFileURL({ fileList: [fileID] })).fileList)).toBe(false)
  })

  it('are given out by a link that expires', async () => {
    const link = await linkTo('a/b.txt', 60)
    const fresh = await fetch(link)
    ahead = 61_000

    expect([fresh.status, await fresh.text(), (await fetch(link)).status]).toEqual([200, 'content', 403])
  })

  it.each([
    { why: 'another file', forge: (link: string) => link.replace('a/b.txt', 'a/c.txt') },
    { why: 'a later end', forge: (link: string) => link.replace(/t=\d+/, 't=99999999999999') },
    { why: 'another signature', forge: (link: string) => link.replace(/sign=../, 'sign=zz') },
    { why: 'no signature', forge: (link: string) => link.split('?')[0]! },
    { why: 'an end that is no number', forge: (link: string) => link.replace(/t=\d+/, 't=NaN') },
  ])('are not given out when the link was forged: $why', async ({ forge }) => {
    await cloud.emulator.saveFile('a/c.txt', Buffer.from('secret'))

    expect((await fetch(forge(await linkTo('a/b.txt', 60)))).status).toBe(403)
  })

  it.each(['..%2f..%2fetc/passwd', 'a%2f..%2f..%2fcloud.db', '%00', 'a//b'])(
    'cannot be reached by the path %s',
    async (path) => {
      const reply = await fetch(`${cloud.emulator.url}/files/${path}`)

      expect(reply.status).toBeGreaterThanOrEqual(400)
      expect(await reply.text()).not.toContain('root:')
    },
  )

  it('are only taken with a ticket', async () => {
    const reply = await fetch(`${cloud.emulator.url}/files/a/b.txt`, {
      method: 'PUT',
      body: 'mine',
      headers: { signature: '9999999999999.abc' },
    })

    expect([reply.status, await reply.text()]).toEqual([403, expect.stringContaining('SignatureDoesNotMatch')])
  })

  it('never run as a page of this site', async () => {
    const reply = await fetch(await linkTo('a/page.html', 60))

    expect(reply.headers.get('content-type')).toBe('application/octet-stream')
    expect(reply.headers.get('content-security-policy')).toContain('sandbox')
  })

  // Helpers
  async function linkTo(path: string, maxAge: number): Promise<string> {
    const fileID = await cloud.emulator.saveFile(path, Buffer.from('content'))
    const { app } = clientOf('tcb-admin-node', cloud.emulator.url)
    const { fileList } = await app.getTempFileURL({ fileList: [{ fileID, maxAge }] })
    return fileList[0]!.tempFileURL
  }
})
