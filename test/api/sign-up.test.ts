import type { Account } from '@shared/contract/account'
import { aVolunteer } from '../builders/account'
import { anActivity, aPlan } from '../builders/activity'
import { anAttendance } from '../builders/attendance'
import { people } from '../builders/city'
import { backends, type World } from './world'

const A1 = { activityId: 'a-1' }
const RACE_MS = 60_000

describe.each(backends)('报名, $name', ({ inWorld }) => {
  it('gives a volunteer a place and says so', () =>
    inWorld(async (world) => {
      await world.given({ activities: [anActivity()] })

      const view = await world.as(people.volunteer).get('activity.signUp', A1)

      expect(view).toMatchObject({ mine: { status: 'signedUp', ahead: 0 }, taken: 1, placesLeft: 29 })
      expect(await world.store.activities.get('a-1')).toMatchObject({ taken: 1, people: ['p-volunteer'] })
    }))

  it('puts who comes too late on the waiting list, behind those who came before', () =>
    inWorld(async (world) => {
      await world.given({ activities: [anActivity({ capacity: 1, people: ['x'], waiting: ['y'] })] })

      const view = await world.as(people.volunteer).get('activity.signUp', A1)

      expect(view).toMatchObject({ mine: { status: 'waiting', ahead: 1 }, placesLeft: 0, waitingCount: 2 })
    }))

  it(
    '500 at once for 50 places: 50 get one, 450 wait in order',
    () =>
      inWorld(async (world) => {
        const crowd = aCrowd(500)
        await world.given({ activities: [anActivity({ capacity: 50 })], accounts: crowd })

        const replies = await allSignUp(world, crowd)

        const activity = await world.store.activities.get('a-1')
        const statuses = replies.map((reply) => (reply.ok ? reply.value.mine?.status : reply.code))
        expect(statuses.filter((status) => status === 'signedUp')).toHaveLength(50)
        expect(statuses.filter((status) => status === 'waiting')).toHaveLength(450)
        expect(activity).toMatchObject({ taken: 50 })
        expect(new Set([...activity!.people, ...activity!.waiting]).size).toBe(500)
        expect(activity!.people).toEqual(
          crowd
            .filter((_, n) => statuses[n] === 'signedUp')
            .map(({ _id }) => _id)
            .sort(byPlace(activity!.people)),
        )
        expect([activity!.people.length, activity!.waiting.length]).toEqual([50, 450])
        expect(await recordsOf(world)).toEqual({ signedUp: 50, waiting: 450 })
      }),
    RACE_MS,
  )

  it('moves the first who waits up when somebody cannot come, and tells them', () =>
    inWorld(async (world) => {
      const [first, second, third] = aCrowd(3)
      await world.given({ activities: [anActivity({ capacity: 1 })], accounts: [first!, second!, third!] })
      for (const person of [first!, second!, third!]) await world.as(person).get('activity.signUp', A1)

      const view = await world.as(first!).get('activity.withdraw', A1)
      await world.settle()

      expect(view).toMatchObject({ mine: null, placesLeft: 0, waitingCount: 1 })
      expect(await world.as(second!).get('activity.get', A1)).toMatchObject({ mine: { status: 'signedUp' } })
      expect(await world.as(third!).get('activity.get', A1)).toMatchObject({ mine: { status: 'waiting', ahead: 0 } })
      expect((await world.as(second!).get('notice.list', {})).items[0]).toMatchObject({ kind: 'promoted' })
    }))

  it('moves those who wait up when the leader finds more places, and tells them', () =>
    inWorld(async (world) => {
      const [first, second, third] = aCrowd(3)
      await world.given({ activities: [anActivity({ capacity: 1 })], accounts: [first!, second!, third!] })
      for (const person of [first!, second!, third!]) await world.as(person).get('activity.signUp', A1)

      const plan = { ...aPlan({ capacity: 2 }), ...A1, key: 'rewritten1' }
      expect(await world.as(people.leader).get('activity.draft', plan)).toMatchObject({ taken: 2, waitingCount: 1 })
      await world.settle()

      expect(await recordsOf(world)).toEqual({ signedUp: 2, waiting: 1 })
      expect((await world.as(second!).get('notice.list', {})).items[0]).toMatchObject({ kind: 'promoted' })
      expect(await world.as(third!).get('activity.get', A1)).toMatchObject({ mine: { status: 'waiting', ahead: 0 } })
    }))

  it('lets somebody who moved up before their own record was written check in', () =>
    inWorld(async (world) => {
      await world.given({
        activities: [anActivity({ people: ['p-volunteer'] })],
        attendances: [anAttendance({ status: 'waiting' })],
      })

      const view = await world.as(people.volunteer).get('activity.get', A1)

      expect(view).toMatchObject({ mine: { status: 'signedUp' }, can: { withdraw: true } })
    }))

  it('writes the missing record when a crash came between the place and the record', () =>
    inWorld(async (world) => {
      await world.given({ activities: [anActivity({ people: ['p-volunteer'] })] })

      const view = await world.as(people.volunteer).get('activity.signUp', A1)

      expect(view).toMatchObject({ mine: { status: 'signedUp' }, taken: 1 })
      expect(await recordsOf(world)).toEqual({ signedUp: 1 })
    }))

  it('gives a place back that a crash left behind a withdrawn record', () =>
    inWorld(async (world) => {
      await world.given({
        activities: [anActivity({ people: ['p-volunteer'] })],
        attendances: [anAttendance({ status: 'withdrawn' })],
      })

      const view = await world.as(people.volunteer).get('activity.withdraw', A1)

      expect(view).toMatchObject({ mine: null, taken: 0 })
    }))

  it('lets somebody who withdrew come back', () =>
    inWorld(async (world) => {
      await world.given({ activities: [anActivity()] })
      const door = world.as(people.volunteer)
      await door.get('activity.signUp', A1)
      await door.get('activity.withdraw', A1)

      const view = await door.get('activity.signUp', A1)

      expect(view).toMatchObject({ mine: { status: 'signedUp' }, taken: 1 })
      expect(await recordsOf(world)).toEqual({ signedUp: 1 })
    }))
})

// Helpers

const aCrowd = (count: number): Account[] =>
  Array.from({ length: count }, (_, n) => aVolunteer({ _id: `p-crowd-${n}` }))

const allSignUp = (world: World, crowd: readonly Account[]) =>
  Promise.all(crowd.map((person) => world.as(person).call('activity.signUp', A1)))

const byPlace = (order: readonly string[]) => (a: string, b: string) => order.indexOf(a) - order.indexOf(b)

async function recordsOf(world: World): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { status } of await world.store.attendances.find({ where: { activityId: 'a-1' }, limit: 1_000 }))
    counts[status] = (counts[status] ?? 0) + 1
  return counts
}
