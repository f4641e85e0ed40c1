import { remind } from '@cloud/messages/remind'
import { anActivity } from '../builders/activity'
import { people } from '../builders/city'
import { minutes } from '../builders/clock'
import { jobsOf, leftOf } from './sending'
import { backends } from './world'

const { volunteer, leader } = people

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
