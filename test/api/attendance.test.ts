import { codeAt } from '@shared/domain/attendance/code'
import { aVolunteer } from '../builders/account'
import { aClosing, anActivity, ENDS_AT, SEED, STARTS_AT } from '../builders/activity'
import { aConfirmedPresence, anAttendance, aPresence, byHand } from '../builders/attendance'
import { people } from '../builders/city'
import { china, hours, minutes } from '../builders/clock'
import { backends, type World } from './world'

const { volunteer, leader, secondLeader, admin, observer } = people
const A1 = { activityId: 'a-1' }
const byLeader = { ...A1, personIds: ['p-volunteer'] }
const signedUp = { activities: [anActivity({ people: ['p-volunteer'] })], attendances: [anAttendance()] }

describe.each(backends)('考勤, $name', ({ inWorld }) => {
  it('a presence with both codes, confirmed by another, is grade A with the minutes of the clock', () =>
    inWorld(async (world) => {
      await world.given(signedUp)
      await mark(world, 'attendance.checkIn', STARTS_AT + minutes(3))
      await mark(world, 'attendance.checkOut', ENDS_AT - minutes(1))

      const { items } = await world.as(leader).get('attendance.confirm', byLeader)

      expect(items).toMatchObject([{ minutes: 116, grade: 'A', reason: 'complete', isConfirmed: true }])
    }))

  it('how far somebody was from the venue is kept where they say so, raises no grade, and is listed where it is far', () =>
    inWorld(async (world) => {
      await world.given(signedUp)
      const nearness = { distanceMeters: 5_200, accuracyMeters: 30 }
      world.clock.now = STARTS_AT
      const attempt = { ...A1, code: codeAt(SEED, STARTS_AT), nearness }
      const record = await world.as(volunteer).get('attendance.checkIn', attempt)
      await mark(world, 'attendance.checkOut', ENDS_AT)
      await world.as(leader).get('attendance.confirm', byLeader)
      await world.settle()

      expect(record).toMatchObject({ checkIn: { nearness }, grade: 'B' })
      const { items } = await world.as(leader).get('attendance.board', A1)
      expect(items).toMatchObject([{ grade: 'A', checkIn: { nearness }, checkOut: { at: ENDS_AT } }])
      expect((await world.as(admin).get('anomaly.list', { unitId: 'u-1' })).items).toMatchObject([
        { rule: 'farAway', evidence: { people: 1, meters: 5_200 } },
      ])
    }))

  it('figures follow a check-out that comes after the confirmation', () =>
    inWorld(async (world) => {
      await world.given(signedUp)
      await mark(world, 'attendance.checkIn', STARTS_AT)
      world.clock.now = ENDS_AT
      await world.as(leader).get('attendance.confirm', byLeader)
      await world.settle()
      await mark(world, 'attendance.checkOut', ENDS_AT + minutes(30))
      await world.settle()

      const { figures } = await world.as(leader).get('dashboard.team', { teamId: 't-1', period: 'month' })

      expect(figures).toMatchObject({ minutes: { A: 150, B: 0, C: 0 }, personTimes: { A: 1, B: 0, C: 0 } })
    }))

  it('hours by hand stay C, wait for somebody outside the team, and stand beside the total', () =>
    inWorld(async (world) => {
      await world.given(signedUp)
      world.clock.now = ENDS_AT
      const times = { startsAt: STARTS_AT, endsAt: ENDS_AT, reason: '手机没电', evidence: '签到表上有签字' }
      await world.as(leader).get('attendance.amend', { ...A1, personId: 'p-volunteer', ...times })
      const own = await world.as(secondLeader).call('attendance.confirm', byLeader)
      const { items } = await world.as(admin).get('attendance.confirm', byLeader)

      expect(own).toMatchObject({ code: 'OTHER_TEAM_NEEDED' })
      expect(items).toMatchObject([{ grade: 'C', reason: 'byHand', isConfirmed: true, handReason: '手机没电' }])
      expect(await world.as(volunteer).get('attendance.totals', {})).toMatchObject({
        minutes: { A: 0, B: 0, C: 120 },
        stars: 0,
      })
    }))

  it('presence across midnight belongs to the day and month it began on', () =>
    inWorld(async (world) => {
      const startsAt = china('2026-11-30 23:30')
      const presence = aConfirmedPresence({ startsAt, endsAt: startsAt + hours(2), confirmed: null })
      await world.given({ activities: [anActivity({ startsAt })], attendances: [presence] })
      world.clock.now = startsAt + hours(3)
      await world.as(leader).get('attendance.confirm', byLeader)
      await world.settle()

      const { figures } = await world.as(leader).get('dashboard.team', { teamId: 't-1', period: 'month' })
      const november = await world.store.rollups.get('team:t-1:2026-11')

      expect(figures.minutes).toEqual({ A: 0, B: 0, C: 0 })
      expect(november!.tally.minutes).toEqual({ A: 120, B: 0, C: 0 })
    }))

  it('one impossible record among many changes none of them', () =>
    inWorld(async (world) => {
      await world.given({
        activities: [anActivity()],
        attendances: [aPresence(), anAttendance({ personId: 'p-absent' })],
      })
      world.clock.now = ENDS_AT

      const reply = await world.as(leader).call('attendance.confirm', { ...A1, personIds: ['p-volunteer', 'p-absent'] })

      expect(reply).toMatchObject({ code: 'NOT_CHECKED_IN' })
      expect(await world.store.attendances.get('a-1-p-volunteer')).toMatchObject({ confirmed: null })
    }))

  it('shows the leader the code of now and how many are there, and everybody page by page without repeats', () =>
    inWorld(async (world) => {
      const crowd = Array.from({ length: 45 }, (_, n) => anAttendance({ personId: `p-${n}`, personName: `人${n}` }))
      await world.given({
        activities: [anActivity({ people: crowd.map(({ personId }) => personId), capacity: 60 })],
        attendances: [...crowd.slice(0, 44), aPresence({ personId: 'p-44', checkOut: null })],
      })
      world.clock.now = STARTS_AT

      const opened = await world.as(leader).get('attendance.openCode', A1)
      const pages = await allPages(world)

      expect(opened).toMatchObject({ seed: SEED, present: 1, expected: 45 })
      expect(pages.map((page) => page.length)).toEqual([20, 20, 5])
      expect(new Set(pages.flat()).size).toBe(45)
    }))

  it('counts stars from A and B of confirmed records only', () =>
    inWorld(async (world) => {
      const startsAt = STARTS_AT - hours(500)
      const long = { startsAt, endsAt: startsAt + hours(50) }
      await world.given({
        attendances: [
          aConfirmedPresence({ activityId: 'a-2', ...long }),
          aConfirmedPresence({ activityId: 'a-3', ...long, checkOut: null }),
          aConfirmedPresence({ activityId: 'a-4', ...long, checkOut: byHand(startsAt + hours(50)) }),
          aPresence({ activityId: 'a-5', ...long }),
        ],
      })

      const totals = await world.as(volunteer).get('attendance.totals', {})

      expect(totals).toEqual({
        minutes: { A: 3_000, B: 3_000, C: 3_000 },
        handMinutesInStars: 0,
        records: 3,
        stars: 1,
        minutesToNextStar: 12_000,
      })
      expect((await world.as(volunteer).get('attendance.mine', {})).items).toHaveLength(4)
    }))

  it('lets C count towards stars where the unit of the person says so, and stand beside the hours all the same', () =>
    inWorld(async (world) => {
      const startsAt = STARTS_AT - hours(500)
      const times = { startsAt, endsAt: startsAt + hours(100) }
      const typed = { checkIn: byHand(startsAt), checkOut: byHand(startsAt + hours(100)) }
      await world.given({ attendances: [aConfirmedPresence({ activityId: 'a-2', ...times, ...typed })] })
      const mine = () => world.as(volunteer).get('attendance.totals', {})

      expect(await mine()).toMatchObject({ stars: 0, minutes: { C: 6_000 }, handMinutesInStars: 0 })
      const facts = await world.as(admin).get('unit.setHandHours', { unitId: 'u-1', isOn: true })
      expect(facts).toMatchObject({ countsHandHours: true, reviewsActivities: false })
      expect(await mine()).toMatchObject({
        ...{ stars: 1, handMinutesInStars: 6_000 },
        minutes: { A: 0, B: 0, C: 6_000 },
      })
    }))

  it('counts a person of two teams once in the unit, and 结项 shows only then', () =>
    inWorld(async (world) => {
      const second = aVolunteer({ _id: 'p-2' })
      await world.given({
        accounts: [second],
        activities: [anActivity(), anActivity({ _id: 'a-2', teamId: 't-2', teamName: '磁器口科普队' })],
        attendances: [
          aConfirmedPresence(),
          aConfirmedPresence({ activityId: 'a-2', teamId: 't-2' }),
          aConfirmedPresence({ activityId: 'a-2', personId: 'p-2', teamId: 't-2' }),
        ].map((record) => ({ ...record, isPending: true as const, dirty: [`${record.teamId}|u-1|s-1|2026-11-22`] })),
      })
      world.clock.now = ENDS_AT
      await world.as(leader).get('activity.close', { ...A1, closing: aClosing() })

      const unit = await world.as(observer).get('dashboard.unit', { unitId: 'u-1', period: 'month' })

      expect(unit.figures).toMatchObject({ activities: 1, activeVolunteers: 2, personTimes: { A: 3, B: 0, C: 0 } })
      expect(unit.teams).toEqual([{ id: 't-1', name: '红岩科普队', activities: 1 }])
    }))
})

// Helpers

async function mark(world: World, action: 'attendance.checkIn' | 'attendance.checkOut', at: number) {
  world.clock.now = at
  return world.as(volunteer).get(action, { ...A1, code: codeAt(SEED, at) })
}

async function allPages(world: World): Promise<string[][]> {
  const pages: string[][] = []
  for (let cursor: string | undefined; ;) {
    const page = await world.as(leader).get('attendance.board', { ...A1, ...(cursor ? { cursor } : {}) })
    pages.push(page.items.map(({ personId }) => personId))
    if (page.nextCursor === null) return pages
    cursor = page.nextCursor
  }
}
