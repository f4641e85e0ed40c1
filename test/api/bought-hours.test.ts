import { aMembership, aVolunteer } from '../builders/account'
import { aClosing, anActivity, aPlan, ENDS_AT, STARTS_AT } from '../builders/activity'
import { anAttendance, aPresence, byHand } from '../builders/attendance'
import { anAnomaly } from '../builders/anomaly'
import { people } from '../builders/city'
import { hours, minutes, NOW } from '../builders/clock'
import { inMemory, type World } from './world'

const { leader, secondLeader, admin, rival } = people
const U1 = { unitId: 'u-1' }

describe('hours that cannot be bought', () => {
  const crew = Array.from({ length: 30 }, (_, n) => aVolunteer({ _id: `p-${n}`, name: `人${n}` }))
  const A1 = { activityId: 'a-1' }
  const all = crew.map(({ _id }) => _id)

  it('scenario 10: five hours for thirty people, two minutes after posting, are refused', () =>
    inMemory(async (world) => {
      const now = NOW
      const { _id: activityId } = await world.as(leader).get('activity.draft', {
        ...aPlan({ startsAt: now + minutes(1), endsAt: now + hours(5) }),
        key: 'evening001',
      })
      await world.as(leader).get('activity.publish', { activityId })
      await world.given({
        attendances: [anAttendance({ activityId, startsAt: now + minutes(1), endsAt: now + hours(5) })],
      })
      world.clock.now = now + minutes(2)

      const typed = { activityId, personId: 'p-volunteer', reason: '没带手机', evidence: '都在现场' }
      expect(
        await world.as(leader).call('attendance.amend', { ...typed, startsAt: now - hours(5), endsAt: now }),
      ).toMatchObject({ code: 'ACTIVITY_NOT_ENDED' })
      world.clock.now = now + hours(5)
      expect(
        await world.as(leader).call('attendance.amend', { ...typed, startsAt: now - hours(5), endsAt: now }),
      ).toMatchObject({ code: 'TIMES_IMPOSSIBLE' })
    }))

  it('a whole team minted by its leader: grade C, held up, listed, and void in one word', () =>
    inMemory(async (world) => {
      const activity = anActivity({
        people: all,
        createdAt: STARTS_AT - minutes(2),
        publishedAt: STARTS_AT - minutes(1),
      })
      await world.given({
        accounts: crew,
        activities: [activity],
        attendances: all.map((personId) => anAttendance({ personId })),
      })
      world.clock.now = ENDS_AT
      for (const personId of all) {
        const times = { startsAt: STARTS_AT, endsAt: ENDS_AT, reason: '都没带手机', evidence: '都在现场' }
        const typed = await world.as(leader).get('attendance.amend', { ...A1, personId, ...times })
        expect(typed.grade).toBe('C')
      }
      for (const who of [leader, secondLeader])
        expect(await world.as(who).call('attendance.confirm', { ...A1, personIds: all })).toMatchObject({
          code: 'OTHER_TEAM_NEEDED',
        })
      expect(await world.as(leader).call('activity.close', { ...A1, closing: aClosing() })).toMatchObject({
        code: 'ATTENDANCE_UNCONFIRMED',
      })
      await world.settle()

      const found = await listed(world)
      expect(found.map(({ rule }) => rule).sort()).toEqual(['alikeMinutes', 'postedLate', 'typedEarly'])
      expect(found[0]).toMatchObject({ people: 30, evidence: { people: 30, minutes: 120 }, can: { decide: true } })

      await world.as(admin).get('anomaly.decide', { anomalyId: found[0]!._id, verdict: 'void', note: '没有人到过现场' })
      await world.settle()
      const { items } = await world.as(crew[0]!).get('attendance.mine', {})
      expect(items).toMatchObject([{ status: 'voided', voidedFor: '没有人到过现场' }])
      expect(await listed(world)).toEqual([])
    }))

  it('back-dating, closing early, confirming oneself: refused', () =>
    inMemory(async (world) => {
      const backDated = { ...aPlan({ startsAt: NOW - hours(3), endsAt: NOW - hours(1) }), key: 'yesterday1' }
      const published = anActivity({ people: ['p-leader'] })
      await world.given({ activities: [published], attendances: [aPresence({ personId: 'p-leader' })] })
      const door = world.as(leader)

      expect(await door.call('activity.draft', backDated)).toMatchObject({ code: 'ACTIVITY_STARTED' })
      expect(await door.call('activity.draft', { ...backDated, ...A1 })).toMatchObject({ code: 'ACTIVITY_STARTED' })
      world.clock.now = ENDS_AT - 1
      expect(await door.call('activity.close', { ...A1, closing: aClosing() })).toMatchObject({
        code: 'ACTIVITY_NOT_ENDED',
      })
      world.clock.now = ENDS_AT
      expect(await door.call('attendance.confirm', { ...A1, personIds: ['p-leader'] })).toMatchObject({
        code: 'CONFIRMS_SELF',
      })
    }))

  it('hours typed in for oneself and vouched for by a friendly admin are listed all the same', () =>
    inMemory(async (world) => {
      const friend = { ...admin, _id: 'p-friend', openId: 'openid-of-p-friend' }
      await world.given({
        accounts: [friend],
        activities: [anActivity({ people: ['p-leader'] })],
        attendances: [aPresence({ personId: 'p-leader', checkIn: byHand(STARTS_AT), checkOut: byHand(ENDS_AT) })],
      })
      world.clock.now = ENDS_AT + hours(1)
      await world.as(friend).get('attendance.confirm', { ...A1, personIds: ['p-leader'] })
      await world.settle()

      expect(await listed(world)).toMatchObject([{ rule: 'bySelf', names: ['陈队长'] }])
    }))

  it('who leads the team decides nothing about it, and no other unit sees it', () =>
    inMemory(async (world) => {
      const both = {
        ...admin,
        _id: 'p-both',
        openId: 'openid-of-p-both',
        memberships: [aMembership({ role: 'leader' })],
      }
      await world.given({ anomalies: [anAnomaly()], accounts: [both] })
      const [found] = (await world.as(both).get('anomaly.list', U1)).items
      const verdict = { anomalyId: found!._id, verdict: 'fine', note: '没有问题' } as const

      expect(found!.can.decide).toBe(false)
      expect(await world.as(both).call('anomaly.decide', verdict)).toMatchObject({ code: 'DECIDES_OWN_CASE' })
      expect(await world.as(rival).call('anomaly.decide', verdict)).toMatchObject({ code: 'NOT_FOUND' })
    }))
})

// Helpers

const listed = async (world: World) => (await world.as(admin).get('anomaly.list', U1)).items
