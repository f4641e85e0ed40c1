import type { SendOutcome } from '@cloud/gateways/wechat'
import { push } from '@cloud/messages/push'
import { anActivity, STARTS_AT } from '../builders/activity'
import { people, type Documents } from '../builders/city'
import { china, minutes, NOW } from '../builders/clock'
import { aMessage } from '../builders/message'
import { aWechat, ledgers, leftOf, senderOf } from './sending'
import { backends, type World } from './world'

const { volunteer, leader } = people

// What goes wrong is in the log; here it is wanted.
beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

describe.each(backends)('订阅消息, $name', ({ inWorld }) => {
  it('goes out once, filled in, and takes one consent off the ledger', () =>
    inWorld(async (world) => {
      await world.given(waiting(2))
      const wechat = aWechat()

      await push(senderOf(world, wechat))
      await push(senderOf(world, wechat))

      expect(wechat.sent).toEqual([
        {
          openId: volunteer.openId,
          templateId: 'local-activity-reminder',
          page: 'packages/activity/detail/index?activityId=a-1',
          fields: {
            thing1: { value: '手机防骗小课堂' },
            time2: { value: '2026年11月22日 09:00' },
            thing3: { value: '土湾正街 1 号' },
            thing4: { value: '您报的活动快到了，记得按时去' },
          },
        },
      ])
      expect(await leftOf(world)).toBe(1)
      expect(await stateOf(world)).toMatchObject({ state: 'sent', why: '' })
    }))

  it('two machines with the same message in hand send it once', () =>
    inWorld(async (world) => {
      await world.given(waiting(5))
      const wechat = aWechat()

      await Promise.all(Array.from({ length: 4 }, () => push(senderOf(world, wechat))))

      expect(wechat.sent).toHaveLength(1)
      expect(await leftOf(world)).toBe(4)
    }))

  it('twenty messages and three consents, by four machines at once: three go out, and the ledger stands at zero', () =>
    inWorld(async (world) => {
      const messages = Array.from({ length: 20 }, (_, index) => aMessage({ _id: `m-${index}` }))
      await world.given({ ...waiting(3), messages })
      const wechat = aWechat()

      await Promise.all(Array.from({ length: 4 }, () => push(senderOf(world, wechat))))

      expect(wechat.sent).toHaveLength(3)
      expect(await leftOf(world)).toBe(0)
    }))

  it.each<{ outcome: SendOutcome | 'outage'; left: number; state: string }>([
    { outcome: 'noConsent', left: 0, state: 'failed' },
    { outcome: 'banned', left: 3, state: 'failed' },
    { outcome: 'unfit', left: 3, state: 'failed' },
    { outcome: 'failed', left: 2, state: 'failed' },
    { outcome: 'outage', left: 2, state: 'failed' },
    { outcome: 'busy', left: 3, state: 'waiting' },
  ])('WeChat answers $outcome: $left of 3 consents are left, the message is $state', ({ outcome, left, state }) =>
    inWorld(async (world) => {
      await world.given(waiting(3))
      const wechat = aWechat(outcome)

      await push(senderOf(world, wechat))
      await push(senderOf(world, wechat))

      expect(wechat.asked).toBe(1)
      expect(await leftOf(world)).toBe(left)
      expect(await stateOf(world)).toMatchObject({ state })
    }),
  )

  it('a busy WeChat is asked again a minute later', () =>
    inWorld(async (world) => {
      await world.given(waiting(1))
      await push(senderOf(world, aWechat('busy')))
      const wechat = aWechat()

      await push(senderOf(world, wechat))
      expect(wechat.sent).toHaveLength(0)
      world.clock.now += minutes(1)
      await push(senderOf(world, wechat))

      expect(wechat.sent).toHaveLength(1)
    }))

  it('at night it waits for the morning, and is not sent when the activity is cancelled meanwhile', () =>
    inWorld(async (world) => {
      world.clock.now = china('2026-11-21 22:00')
      await world.given({
        ...waiting(3),
        messages: [
          aMessage({ dueAt: NOW }),
          aMessage({ _id: 'm-2', dueAt: NOW, link: { page: 'activity', id: 'a-2' } }),
        ],
      })
      await world.given({ activities: [anActivity({ _id: 'a-2', startsAt: STARTS_AT })] })
      const wechat = aWechat()
      await push(senderOf(world, wechat))
      await world.as(leader).get('activity.cancel', { activityId: 'a-2', reason: '停电' })

      world.clock.now = china('2026-11-22 08:00')
      await push(senderOf(world, wechat))

      expect(wechat.sent).toHaveLength(1)
      expect(await stateOf(world, 'm-2')).toMatchObject({ state: 'dropped', why: 'activity cancelled' })
    }))

  it.each([
    { why: 'no consent', given: { ledgers: [] } },
    { why: 'no account', given: { messages: [aMessage({ personId: 'p-gone' })] } },
  ])('nothing is sent where there is $why', ({ why, given }) =>
    inWorld(async (world) => {
      await world.given({ ...waiting(1), ...given })
      const wechat = aWechat()

      await push(senderOf(world, wechat))

      expect([wechat.asked, await stateOf(world)]).toEqual([0, expect.objectContaining({ state: 'dropped', why })])
    }),
  )

  it('where no template is configured, none is asked for and none is sent', () =>
    inWorld(async (world) => {
      await world.given(waiting(1))
      const wechat = aWechat()

      await push({ ...senderOf(world, wechat), templates: {} })

      expect(await stateOf(world)).toMatchObject({ state: 'dropped', why: 'no template' })
    }))

  it('what goes wrong with a message costs the inbox nothing', () =>
    inWorld(async (world) => {
      await world.given({ activities: [anActivity({ people: ['p-volunteer'] })], ledgers: ledgers(1) })
      await world.as(leader).get('activity.cancel', { activityId: 'a-1', reason: '停电' })
      await world.settle()

      await push(senderOf(world, aWechat('outage')))

      expect((await world.as(volunteer).get('notice.list', {})).items).toMatchObject([{ kind: 'activityCancelled' }])
    }))
})

// Helpers

const waiting = (left: number): Documents => ({
  activities: [anActivity({ people: ['p-volunteer'] })],
  messages: [aMessage()],
  ledgers: ledgers(left),
})

const stateOf = ({ store }: World, id = 'm-1') => store.messages.get(id)
