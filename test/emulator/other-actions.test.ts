import { answerOf, clientOf } from './support/clients'
import { type Cloud, openCloud } from './support/cloud'

let cloud: Cloud
beforeAll(async () => {
  const invoke = async (name: string, event: unknown) => ({ name, event })
  cloud = await openCloud('memory', { invoke })
})
afterAll(() => cloud.close())

const ask = async (body: object) => {
  const reply = await fetch(cloud.emulator.url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
  return (await reply.json()) as { code?: string; data?: Record<string, unknown> }
}

it('one function calls another', async () => {
  const { app } = clientOf('tcb-admin-node', cloud.emulator.url)

  expect((await app.callFunction({ name: 'jobs', data: { action: 'settle' } })).result).toEqual({
    name: 'jobs',
    event: { action: 'settle' },
  })
})

it('says so when there are no functions', async () => {
  const bare = await openCloud('memory')
  const { code } = await answerOf(clientOf('tcb-admin-node', bare.emulator.url).app.callFunction({ name: 'jobs' }))
  await bare.close()

  expect(code).toBe('FUNCTION_NOT_FOUND')
})

it('finds the text check risky that holds the agreed word, and fine otherwise', async () => {
  const check = async (content: string) => {
    const { data } = await ask({
      action: 'wx.api',
      apiName: 'security.msgSecCheck',
      requestData: JSON.stringify({ content }),
    })
    return (JSON.parse(String(data!['responseData'])) as { result: { suggest: string } }).result.suggest
  }

  expect([await check('科普进社区'), await check('这是违规测试')]).toEqual(['pass', 'risky'])
})

it('keeps what would have been sent to WeChat', async () => {
  const message = { touser: 'o1', template_id: 't' }
  await ask({ action: 'wx.api', apiName: 'subscribeMessage.send', requestData: JSON.stringify(message) })

  expect(cloud.emulator.wechatCalls().at(-1)).toMatchObject({ api: 'subscribeMessage.send', request: message })
})

it('has no stand-in for an API nobody has asked for yet', async () => {
  expect((await ask({ action: 'wx.api', apiName: 'cloudPay.unifiedOrder' })).code).toBe('INVALID_PARAM')
})

it('takes the forms in which open APIs are called', async () => {
  const form = new FormData()
  form.append('action', 'wx.openApi')
  form.append('apiName', 'phonenumber.getPhoneNumber')
  form.append('requestData', new Blob([JSON.stringify({ code: 'abc123' })]))
  const reply = await fetch(`${cloud.emulator.url}/admin`, { method: 'POST', body: form })

  expect(await reply.json()).toMatchObject({ phoneInfo: { phoneNumber: '13900000123' } })
})

it('says who may read a file', async () => {
  const { data } = await ask({
    action: 'storage.getFileAuthority',
    openId: 'o1',
    fileList: [{ path: 'a.jpg', type: 'READ' }],
  })

  expect(data).toEqual([expect.objectContaining({ path: 'a.jpg', read: true })])
})

it('gives back the document it has changed, to the newer client', async () => {
  cloud.emulator.insertMany('plain', [{ _id: 'a', v: 1 }])
  const { db, _ } = clientOf('@cloudbase/node-sdk', cloud.emulator.url)
  const rows = db.collection('plain').where({ v: 1 }) as unknown as Returning

  expect(await rows.updateAndReturn({ v: _.inc(1) })).toMatchObject({
    updated: 1,
    doc: { _id: 'a', v: 2 },
  })
  expect(await rows.updateAndReturn({ v: _.inc(1) })).toMatchObject({ updated: 0, doc: null })
})

// Helpers
type Returning = { updateAndReturn: (change: object) => Promise<object> }
