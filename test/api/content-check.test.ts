import { readPictureVerdict } from '@cloud/gateways/content-check'
import { isPush } from '@cloud/gateways/identity'
import type { CloudApp } from '@cloud/store/sdk'
import { anActivity } from '../builders/activity'
import { people } from '../builders/city'
import { backends } from './world'

const A1 = { activityId: 'a-1' }

// What goes wrong at WeChat is in the log; here it is wanted.
beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

describe('what is no word of WeChat about a picture', () => {
  const word = {
    MsgType: 'event',
    Event: 'wxa_media_check',
    trace_id: 'local-0123456789abcdef',
    errcode: 0,
    result: { suggest: 'pass', label: 100 },
  }

  it('is read when it is one', () => {
    expect(readPictureVerdict(word)).toEqual({ traceId: word.trace_id, said: 'passed' })
  })

  it.each([
    { why: 'WeChat could not fetch the picture', event: { ...word, errcode: -1008 } },
    { why: 'it is another event', event: { ...word, Event: 'subscribe_msg_popup_event' } },
    { why: 'the trace id is an operator', event: { ...word, trace_id: { $ne: '' } } },
    { why: 'the verdict is made up', event: { ...word, result: { suggest: 'fine' } } },
    { why: 'there is nothing', event: null },
  ])('is left aside: $why', ({ event }) => {
    expect(readPictureVerdict(event)).toBeNull()
  })
})

describe('who may say what WeChat says', () => {
  const nobody = { openId: '', customUserId: '', isAnonymous: false }
  const calledBy = (who: object) => ({ auth: () => ({ getUserInfo: () => ({ ...nobody, ...who }) }) }) as CloudApp

  it.each([
    { why: 'the platform names no client', who: {}, source: 'wx_unknown', is: true },
    { why: 'it names nothing at all', who: {}, source: '', is: true },
    { why: 'a push may carry the openid of its sender', who: { openId: 'push' }, source: 'wx_unknown', is: true },
    { why: 'a mini-program calls', who: { openId: 'anna' }, source: 'wx_client', is: false },
    { why: 'a function calls for a mini-program', who: {}, source: 'wx_client,scf', is: false },
    { why: 'the tools call', who: {}, source: 'wx_devtools', is: false },
    { why: 'the open HTTP interface calls', who: {}, source: 'wx_http', is: false },
    { why: 'somebody signed in on a site', who: { customUserId: 'p-anna' }, source: '', is: false },
    { why: 'a visitor of the site', who: { isAnonymous: true }, source: '', is: false },
  ])('$why: $is', ({ who, source, is }) => {
    expect(isPush(calledBy(who), source)).toBe(is)
  })
})

describe.each(backends)('内容检测 of texts, $name', ({ inWorld }) => {
  it.each([
    { why: 'WeChat is not sure', content: '拿不准测试，请看一看', isTextUnchecked: true },
    { why: 'the check is down', content: '检测中断测试，照常发布', isTextUnchecked: true },
    { why: 'WeChat has nothing against it', content: '讲三种骗法', isTextUnchecked: undefined },
  ])('an activity is published, with a mark where nobody has looked: $why', ({ content, isTextUnchecked }) =>
    inWorld(async (world) => {
      await world.given({ activities: [anActivity({ status: 'draft', content })] })

      const published = await world.as(people.leader).get('activity.publish', A1)

      expect([published.status, published.isTextUnchecked]).toEqual(['published', isTextUnchecked])
    }),
  )
})
