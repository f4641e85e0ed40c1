import type { TemplateKey } from '@shared/contract/notice'
import { NOTICE_TEXT } from '@shared/text/terms'
import { emptyLedger } from '@shared/domain/notice/ledger'
import type { SendOutcome, SubscribeMessage } from '@cloud/gateways/wechat'
import { push } from '@cloud/messages/push'
import { remind } from '@cloud/messages/remind'
import { anActivity, STARTS_AT } from '../builders/activity'
import { people, type Documents } from '../builders/city'
import { china, days, hours, minutes, NOW } from '../builders/clock'
import { aMessage } from '../builders/message'
import { templates } from '../builders/templates'
import { backends, type World } from './world'

const { volunteer, leader, resident } = people

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

describe.each(backends)('活动提醒, $name', ({ inWorld }) => {
  const given = { activities: [anActivity({ people: ['p-volunteer', 'p-leader'], waiting: ['p-resident'] })] }

  it('a day ahead everybody who has a place hears of it once, whoever runs and how often', () =>
    inWorld(async (world) => {
      await world.given(given)

      for (let run = 0; run < 3; run++) {
        await Promise.all([remind(jobsOf(world)), remind(jobsOf(world))])
        world.clock.now += minutes(5)
      }

      expect(await heard(world, volunteer)).toEqual(['activityReminder'])
      expect(await heard(world, leader)).toEqual(['activityReminder'])
      expect(await heard(world, resident)).toEqual([])
    }))

  it.each([
    { what: 'it is cancelled', change: { status: 'cancelled' as const } },
    { what: 'it is a draft', change: { status: 'draft' as const } },
    { what: 'it is two days away', change: { startsAt: NOW + days(2) } },
    { what: 'it has begun', change: { startsAt: NOW - minutes(1) } },
  ])('nobody hears of it when $what', ({ change }) =>
    inWorld(async (world) => {
      await world.given({ activities: [anActivity({ ...change, people: ['p-volunteer'] })] })

      await remind(jobsOf(world))

      expect(await heard(world, volunteer)).toEqual([])
    }),
  )

  it('nobody hears of it at night; what begins early is told in the evening before', () =>
    inWorld(async (world) => {
      const early = anActivity({ startsAt: china('2026-11-23 07:00'), people: ['p-volunteer'] })
      await world.given({ activities: [early] })

      world.clock.now = china('2026-11-21 22:00')
      await remind(jobsOf(world))
      expect(await heard(world, volunteer)).toEqual([])

      world.clock.now = china('2026-11-21 20:00')
      await remind(jobsOf(world))
      expect(await heard(world, volunteer)).toEqual(['activityReminder'])
    }))

  it('an activity that is moved reminds of its new time as well', () =>
    inWorld(async (world) => {
      await world.given(given)
      await remind(jobsOf(world))
      const [activity] = await world.store.activities.find({ where: { status: 'published' }, limit: 1 })
      const moved = anActivity({ ...activity!, startsAt: STARTS_AT + hours(3) })
      expect(await world.store.activities.replace(activity!, moved)).toBe(true)

      world.clock.now += hours(4)
      await remind(jobsOf(world))

      expect(await heard(world, volunteer)).toEqual(['activityReminder', 'activityReminder'])
    }))
})

describe.each(backends)('订阅额度, $name', ({ inWorld }) => {
  const agreed = { key: 'agreement01', templates: ['activityReminder' as const] }

  it('a consent is booked once, however often the phone says so', () =>
    inWorld(async (world) => {
      await world.as(volunteer).get('notice.consent', agreed)
      await world.as(volunteer).get('notice.consent', agreed)
      await world.as(volunteer).get('notice.consent', { ...agreed, key: 'agreement02' })

      expect((await world.as(volunteer).get('notice.consents', {})).items).toEqual([
        { template: 'activityReminder', templateId: 'local-activity-reminder', left: 2 },
        { template: 'activityChange', templateId: 'local-activity-change', left: 0 },
        { template: 'orderProgress', templateId: 'local-order-progress', left: 0 },
      ])
    }))

  it('two phones agree at once: what is refused may be said again, and nothing is lost or doubled', () =>
    inWorld(async (world) => {
      const keys = ['agreement01', 'agreement02', 'agreement03']
      const say = (key: string) => world.as(volunteer).call('notice.consent', { ...agreed, key })

      const refused = (await Promise.all(keys.map(say))).map(({ ok }, index) => (ok ? [] : [keys[index]!])).flat()
      for (const key of refused) await say(key)

      expect(await leftOf(world)).toBe(3)
    }))
})

describe.each(backends)('站内信, $name', ({ inWorld }) => {
  it('what one phone has read, the other phone no longer counts; 全部已读 leaves what came since', () =>
    inWorld(async (world) => {
      await world.given({ activities: [anActivity({ people: ['p-volunteer'] })] })
      await remind(jobsOf(world))
      world.clock.now += minutes(1)
      await world.as(leader).get('activity.cancel', { activityId: 'a-1', reason: '停电' })
      await world.settle()
      const unread = async () => (await world.as(volunteer).get('account.me', {})).unreadNotices
      const [newest, oldest] = (await world.as(volunteer).get('notice.list', {})).items
      expect(await unread()).toBe(2)

      expect(await world.as(volunteer).get('notice.readAll', { upToId: oldest!._id })).toEqual({ unread: 1 })
      expect(await unread()).toBe(1)
      expect((await world.as(volunteer).get('notice.list', {})).items.map(({ isRead }) => isRead)).toEqual([
        false,
        true,
      ])

      expect(await world.as(volunteer).get('notice.readAll', { upToId: newest!._id })).toEqual({ unread: 0 })
      expect(await world.as(volunteer).get('notice.readAll', { upToId: oldest!._id })).toEqual({ unread: 0 })
      expect(await unread()).toBe(0)
    }))
})

// Helpers

function aWechat(outcome: SendOutcome | 'outage' = 'sent') {
  const sent: SubscribeMessage[] = []
  const wechat = {
    sent,
    asked: 0,
    sendSubscribe: async (message: SubscribeMessage) => {
      wechat.asked++
      if (outcome === 'outage') throw new Error('no answer')
      if (outcome === 'sent') sent.push(message)
      return outcome
    },
  }
  return wechat
}

const jobsOf = ({ store, clock }: World) => ({ store, now: () => clock.now })

const senderOf = (world: World, wechat: ReturnType<typeof aWechat>) => ({
  ...jobsOf(world),
  wechat,
  templates,
  sentences: NOTICE_TEXT,
})

const ledgers = (left: number) => {
  const lines = { activityReminder: left, activityChange: left, orderProgress: left } satisfies Record<
    TemplateKey,
    number
  >
  return [{ ...emptyLedger('p-volunteer'), left: lines }]
}

const waiting = (left: number): Documents => ({
  activities: [anActivity({ people: ['p-volunteer'] })],
  messages: [aMessage()],
  ledgers: ledgers(left),
})

const leftOf = async ({ store }: World) => (await store.ledgers.get('p-volunteer'))?.left.activityReminder
const stateOf = ({ store }: World, id = 'm-1') => store.messages.get(id)
const heard = async (world: World, person: typeof volunteer) =>
  (await world.as(person).get('notice.list', {})).items.map(({ kind }) => kind)
