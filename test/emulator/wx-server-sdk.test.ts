import { answerOf } from './support/clients'
import { type Cloud, openCloud } from './support/cloud'
import { wxCloudOf } from './support/wx-client'

// What only wx-server-sdk does; what it shares with the others is in the conformance cases.

let cloud: Cloud
beforeAll(async () => {
  cloud = await openCloud('memory', { invoke: async (name, event) => ({ name, event }) })
})
afterAll(() => cloud.close())

const wx = () => wxCloudOf(cloud.emulator.url)
const plain = (settings = {}) => wx().database(settings).collection('plain') as unknown as WxCollection

it('rejects where the document is not there, unless it is told not to', async () => {
  const missing = (await answerOf(plain().doc('nobody').get())) as Refused
  const asked = await plain({ throwOnNotFound: false }).doc('nobody').get()

  expect(missing.errMsg).toContain('document with _id nobody does not exist')
  expect(asked).toEqual({ data: null, errMsg: 'document.get:ok' })
})

it('gives one document, not a list, and says what it counted in stats', async () => {
  expect(await plain().add({ data: { _id: 'a', v: 1 } })).toEqual({ _id: 'a', errMsg: 'collection.add:ok' })
  expect(await plain().doc('a').get()).toEqual({ data: { _id: 'a', v: 1 }, errMsg: 'document.get:ok' })
  expect(
    await plain()
      .doc('a')
      .update({ data: { v: 2 } }),
  ).toMatchObject({ stats: { updated: 1 } })
  expect(
    await plain()
      .doc('b')
      .set({ data: { v: 3 } }),
  ).toMatchObject({ _id: 'b', stats: { updated: 0, created: 1 } })
  expect(await plain().doc('a').remove()).toMatchObject({ stats: { removed: 1 } })
})

it('adds a list in one call', async () => {
  const added = await plain().add({ data: [{ _id: 'l1' }, { _id: 'l2' }] })

  expect(added).toEqual({ _ids: ['l1', 'l2'], errMsg: 'collection.add:ok' })
})

it('tells refusals by a number; of a conflict only the words are left', async () => {
  await plain().add({ data: { _id: 'taken' } })
  const taken = (await answerOf(plain().add({ data: { _id: 'taken' } }))) as Refused
  const unknown = (await answerOf(wx().database().collection('nobody').get())) as unknown as Refused
  const [one, two] = [await wx().database().startTransaction(), await wx().database().startTransaction()]
  const row = (t: typeof one) => (t.collection('plain') as unknown as WxCollection).doc('taken')
  await row(one).update({ data: { v: 1 } })
  const conflict = (await answerOf(row(two).update({ data: { v: 2 } }))) as Refused
  await one.rollback()

  expect([taken.errCode, taken.errMsg.includes('E11000'), unknown.errCode]).toEqual([-502001, true, -502005])
  expect([conflict.errCode, conflict.errMsg.includes('TransactionConflict')]).toEqual([-501001, true])
})

it('has no number for a refused aggregate, only the code the platform sent', async () => {
  const refused = (await answerOf(
    wx().database().collection('nobody').aggregate().match({}).end(),
  )) as unknown as Refused

  expect([refused.errCode, refused.code]).toEqual([-1, 'DATABASE_COLLECTION_NOT_EXIST'])
})

it('uploads, signs, downloads and deletes', async () => {
  const { fileID } = await wx().uploadFile({ cloudPath: 'wx/证书.txt', fileContent: Buffer.from('正文') })
  const { fileList } = await wx().getTempFileURL({ fileList: [fileID, 'cloud://local.x/none.txt'] })
  const { fileContent } = await wx().downloadFile({ fileID })
  const deleted = await wx().deleteFile({ fileList: [fileID] })

  expect(fileList).toMatchObject([
    { status: 0, errMsg: 'ok' },
    { status: -503003, tempFileURL: '' },
  ])
  expect([String(fileContent), deleted.fileList]).toEqual(['正文', [{ fileID, status: 0, errMsg: 'ok' }]])
})

it('calls a function', async () => {
  expect(await wx().callFunction({ name: 'jobs', data: { action: 'settle' } })).toMatchObject({
    result: { name: 'jobs', event: { action: 'settle' } },
    errMsg: 'callFunction:ok',
  })
})

describe('through openapi', () => {
  it('sends a message that is kept, in the names WeChat uses', async () => {
    const sent = await wx().openapi['subscribeMessage']!['send']!({
      touser: 'o1',
      templateId: 't',
      data: { thing1: { value: '科普' } },
    })

    expect(sent).toMatchObject({ errCode: 0, errMsg: 'openapi.subscribeMessage.send:ok' })
    expect(cloud.emulator.wechatCalls().at(-1)).toMatchObject({
      api: 'subscribeMessage.send',
      request: { touser: 'o1', template_id: 't', data: { thing1: { value: '科普' } } },
    })
  })

  it('reads a phone number and checks a text', async () => {
    const phone = await wx().openapi['phonenumber']!['getPhoneNumber']!({ code: 'abc123' })
    const check = await wx().openapi['security']!['msgSecCheck']!({ content: '这是违规测试', version: 2 })

    expect([phone['phoneInfo'], check['result']]).toMatchObject([{ phoneNumber: '13900000123' }, { suggest: 'risky' }])
  })

  it('brings a picture as bytes, and takes one', async () => {
    const code = await wx().openapi['wxacode']!['getUnlimited']!({ scene: 'a=1' })
    await wx().openapi['security']!['mediaCheckAsync']!({ media: { contentType: 'image/png', value: code['buffer'] } })

    expect([code['contentType'], (code['buffer'] as Buffer).subarray(1, 4).toString()]).toEqual(['image/png', 'PNG'])
    expect(cloud.emulator.wechatCalls().at(-1)).toMatchObject({
      request: { media: { fileName: 'media.png', bytes: (code['buffer'] as Buffer).length } },
    })
  })

  it('refuses an API nobody has asked for yet, and what is no request at all', async () => {
    const unknown = (await answerOf(wx().openapi['nearbyPoi']!['add']!({ name: 'x' }))) as unknown as Refused
    const form = new FormData()
    form.append('action', 'wx.openApi')
    form.append('apiName', 'subscribeMessage.send')
    form.append('requestData', new Blob([Buffer.from([0x12, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01])]))
    const torn = await fetch(`${cloud.emulator.url}/admin`, { method: 'POST', body: form })

    expect([unknown.errCode, unknown.errMsg]).toEqual([-501007, expect.stringContaining('nearbyPoi.add')])
    expect(await torn.json()).toMatchObject({ code: 'INVALID_PARAM' })
  })
})

// Helpers
type Refused = { errCode: number; errMsg: string; code?: string }
type WxDocument = Record<'get' | 'remove', () => Promise<object>> &
  Record<'set' | 'update', (options: object) => Promise<object>>
type WxCollection = { add: (options: object) => Promise<object>; doc: (id: string) => WxDocument }
