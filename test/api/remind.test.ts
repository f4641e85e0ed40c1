import { remind } from '@cloud/messages/remind'
import { remindToClose } from '@cloud/messages/remind-close'
import { anActivity, STARTS_AT } from '../builders/activity'
import { people } from '../builders/city'
import { china, days, hours, minutes, NOW } from '../builders/clock'
import { heard, jobsOf } from './sending'
import { backends } from './world'

const { volunteer, leader, resident, cityAdmin } = people

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

describe.each(backends)('结项提醒, $name', ({ inWorld }) => {
  const ended = anActivity({ startsAt: china('2026-11-06 09:00') })

  it('those who lead the team hear of it three working days and one before the last, once each', () =>
    inWorld(async (world) => {
      await world.given({ activities: [ended] })
      for (const at of [
        '2026-11-16 10:00',
        '2026-11-17 10:00',
        '2026-11-17 15:00',
        '2026-11-19 09:00',
        '2026-11-20 09:00',
      ]) {
        world.clock.now = china(at)
        await Promise.all([remindToClose(jobsOf(world)), remindToClose(jobsOf(world))])
      }

      const { items } = await world.as(leader).get('notice.list', {})
      expect(items.map(({ kind, note }) => [kind, note])).toEqual([
        ['closeSoon', '还剩 1 个工作日，11月20日前要结项'],
        ['closeSoon', '还剩 3 个工作日，11月20日前要结项'],
      ])
      expect(await heard(world, volunteer)).toEqual([])
    }))

  it.each([
    { what: 'at night', now: '2026-11-19 22:00', change: {} },
    { what: 'of what is closed', now: '2026-11-19 10:00', change: { status: 'closed' as const } },
    { what: 'of what is over its day', now: '2026-11-23 10:00', change: {} },
  ])('nobody hears $what', ({ now, change }) =>
    inWorld(async (world) => {
      await world.given({ activities: [{ ...ended, ...change }] })
      world.clock.now = china(now)

      await remindToClose(jobsOf(world))

      expect(await heard(world, leader)).toEqual([])
    }),
  )

  it('a year that the city loads is reckoned with at once', () =>
    inWorld(async (world) => {
      await world.given({ activities: [anActivity({ startsAt: china('2026-12-25 09:00') })] })
      world.clock.now = china('2027-01-08 10:00')
      await remindToClose(jobsOf(world))
      expect(await heard(world, leader)).toEqual([])
      expect(await world.as(leader).get('activity.get', { activityId: 'a-1' })).toMatchObject({ closeBy: null })

      const year = { year: '2027', off: ['2027-01-01'], worked: [], source: '示例' }
      await world.as(cityAdmin).get('calendar.load', year)
      await world.as(cityAdmin).get('calendar.load', { ...year, off: ['2027-01-01', '2027-01-04'] })
      world.clock.now += hours(1)
      await remindToClose(jobsOf(world))

      expect(await heard(world, leader)).toEqual(['closeSoon'])
      expect(await world.as(leader).get('activity.get', { activityId: 'a-1' })).toMatchObject({ closeBy: '2027-01-12' })
      expect((await world.as(volunteer).get('calendar.get', {})).years).toMatchObject([
        { year: '2027', off: ['2027-01-01', '2027-01-04'] },
      ])
    }))
})
