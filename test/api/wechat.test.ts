import { cloudWechat } from '@cloud/gateways/wechat'
import { startEmulator } from '@cloud/local/emulator'
import { openCloud, type CloudApp } from '@cloud/store/sdk'

const MESSAGE = { openId: 'o-1', templateId: 't-1', page: 'pages/home/index', fields: { thing1: { value: '急救课' } } }

beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

it('the real client hands the message over, and the emulator keeps it for its console', async () => {
  const emulator = await startEmulator({ store: 'memory', declaration: { collections: {} } })

  expect(await cloudWechat(openCloud(emulator.url)).sendSubscribe(MESSAGE)).toBe('sent')

  expect(emulator.wechatCalls()).toMatchObject([
    {
      api: 'subscribeMessage.send',
      request: { touser: 'o-1', templateId: 't-1', page: 'pages/home/index', data: { thing1: { value: '急救课' } } },
    },
  ])
  await emulator.close()
})

it.each([
  { answer: { result: { errcode: 0 } }, outcome: 'sent' },
  { answer: { result: { errCode: 0, errMsg: 'ok' } }, outcome: 'sent' },
  { answer: { result: { errcode: 43101, errmsg: 'user refuse to accept the msg' } }, outcome: 'noConsent' },
  { answer: { result: { errCode: 43107 } }, outcome: 'banned' },
  { answer: { result: { errcode: 47003, errmsg: 'argument invalid! data.thing3.value is emtpy' } }, outcome: 'unfit' },
  { answer: { result: { errcode: 43108 } }, outcome: 'busy' },
  { answer: { result: { errcode: -1 } }, outcome: 'busy' },
  { answer: { result: { errcode: 40037 } }, outcome: 'failed' },
  { answer: { result: 'not what was expected' }, outcome: 'failed' },
  { answer: { code: 'WX_OPENAPI_FAIL', message: 'errCode: 43101 user refuse' }, outcome: 'noConsent' },
  { answer: { code: 'INVALID_PARAM', message: 'no permission' }, outcome: 'failed' },
])('WeChat says $answer: $outcome', async ({ answer, outcome }) => {
  const cloud = { callWxOpenApi: () => Promise.resolve(answer) } as unknown as CloudApp

  expect(await cloudWechat(cloud).sendSubscribe(MESSAGE)).toBe(outcome)
})
