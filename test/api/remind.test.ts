import { remind } from '@cloud/messages/remind'
import { anActivity, STARTS_AT } from '../builders/activity'
import { people } from '../builders/city'
import { china, days, hours, minutes, NOW } from '../builders/clock'
import { heard, jobsOf } from './sending'
import { backends } from './world'

const { volunteer, leader, resident } = people

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
