import type { Input } from '@shared/contract/api'
import { aClosedActivity, aClosing, ENDS_AT, STARTS_AT } from '../builders/activity'
import { aConfirmedPresence, byCode } from '../builders/attendance'
import { people } from '../builders/city'
import { days, hours } from '../builders/clock'
import { backends, inMemory, type World } from './world'

const { volunteer, leader, secondLeader, admin } = people
const A1 = { activityId: 'a-1' }
const U1 = { unitId: 'u-1' }
/** An hour too short: the volunteer checked out early by mistake. */
const early = aConfirmedPresence({ checkOut: byCode(ENDS_AT - hours(1)) })
const closed = {
  activities: [aClosedActivity({ _id: 'a-1', startsAt: STARTS_AT, people: ['p-volunteer'] })],
  attendances: [{ ...early, isPending: true as const, dirty: ['t-1|u-1|s-1|2026-11-22'] }],
}
const wholeTime = { key: 'correct001', ...A1, startsAt: STARTS_AT, endsAt: ENDS_AT, reason: '提前签退了，其实一直在' }
const proposal = (change: Input<'correction.propose'>['change'], key = 'proposal01') => ({
  key,
  ...A1,
  change,
  reason: '签到表不对',
  evidence: '看签到表',
})
const times = (from: number, to: number) => ({ kind: 'times' as const, startsAt: from, endsAt: to })

describe.each(backends)('更正, $name', ({ inWorld }) => {
  it('a volunteer asks, the leader agrees, somebody outside the team decides, and the original stays', () =>
    inWorld(async (world) => {
      await given(world)
      const asked = await world.as(volunteer).get('correction.ask', wholeTime)
      expect(asked).toMatchObject({ status: 'asked', before: { minutes: 60 }, dueDay: '2026-12-07', daysLeft: 10 })
      expect(await world.as(volunteer).get('correction.ask', wholeTime)).toEqual(asked)
      await world.settle()
      expect((await world.as(leader).get('notice.list', {})).items).toMatchObject([{ kind: 'correctionArrived' }])

      const yes = { correctionId: asked._id, isAccepted: true, note: '照片里有他' }
      expect(await world.as(leader).get('correction.decide', yes)).toMatchObject({ status: 'proposed' })
      expect(await world.as(secondLeader).call('correction.decide', yes)).toMatchObject({ code: 'OTHER_TEAM_NEEDED' })
      const [open] = (await world.as(admin).get('correction.list', U1)).items
      expect(open).toMatchObject({ personName: '李志愿', can: { decide: true } })
      await world.as(admin).get('correction.decide', yes)
      await world.settle()

      expect((await world.as(volunteer).get('attendance.mine', {})).items).toMatchObject([
        { minutes: 120, grade: 'C', isConfirmed: true },
      ])
      expect((await world.store.attendances.get('a-1-p-volunteer'))!.history).toMatchObject([
        { correctionId: asked._id, checkOut: { at: ENDS_AT - hours(1), by: 'code' }, confirmed: { byId: 'p-leader' } },
      ])
      expect(await minutesOfTeam(world)).toEqual({ A: 0, B: 0, C: 120 })
      expect((await world.as(volunteer).get('correction.mine', {})).items).toMatchObject([
        { status: 'done', decision: { byName: '赵主任', note: '照片里有他' } },
      ])
      expect((await world.as(admin).get('audit.list', U1)).items.map(({ about }) => about)).toEqual([
        'done',
        'proposed',
      ])
      expect((await world.as(volunteer).get('notice.list', {})).items).toMatchObject([{ kind: 'attendanceCorrected' }])
    }))

  it('what only takes away is done at once, and keeps its grade', () =>
    inWorld(async (world) => {
      await given(world)
      const shorter = { ...proposal(times(STARTS_AT, ENDS_AT - hours(1.5))), personId: 'p-volunteer' }

      expect(await world.as(leader).get('correction.propose', shorter)).toMatchObject({ status: 'done' })
      await world.settle()

      expect(await minutesOfTeam(world)).toEqual({ A: 30, B: 0, C: 0 })
    }))

  it('figures of a closed activity: more of them waits for somebody outside, fewer does not', () =>
    inWorld(async (world) => {
      await given(world)
      const { sessions, lessons, audienceOnline } = aClosing()
      const stated = (audienceOnSite: number) => ({
        kind: 'closing' as const,
        ...{ audienceOnSite, audienceOnline, sessions, lessons },
      })
      const more = await world.as(leader).get('correction.propose', proposal(stated(60), 'morepeople'))
      expect(more.status).toBe('proposed')
      await world.as(leader).get('correction.propose', proposal(stated(40), 'fewpeople1'))
      await world.settle()
      expect(await audience(world)).toBe(40)

      await world.as(admin).get('correction.decide', { correctionId: more._id, isAccepted: true, note: '核过签到表' })
      await world.settle()

      expect(await audience(world)).toBe(60)
      const { corrections } = (await world.store.activities.get('a-1'))!
      expect(corrections.map(({ closing }) => closing.audienceOnSite)).toEqual([42, 40])
    }))
})

describe('更正 is no way to buy hours', () => {
  it('a leader who corrects their own hours upwards waits like everybody, and decides nothing', () =>
    inMemory(async (world) => {
      const own = aConfirmedPresence({ personId: 'p-leader', checkOut: byCode(ENDS_AT - hours(1)) })
      await given(world, { ...closed, attendances: [own] })
      const mine = { ...proposal(times(STARTS_AT, ENDS_AT)), personId: 'p-leader' }
      const { _id, status } = await world.as(leader).get('correction.propose', mine)
      const yes = { correctionId: _id, isAccepted: true, note: '我一直在' }

      expect(status).toBe('proposed')
      expect(await world.as(leader).call('correction.decide', yes)).toMatchObject({ code: 'CONFIRMS_SELF' })
      expect(await world.as(secondLeader).call('correction.decide', yes)).toMatchObject({ code: 'OTHER_TEAM_NEEDED' })
    }))

  it('no time outside of what was planned or recorded', () =>
    inMemory(async (world) => {
      await given(world)
      const longer = { ...wholeTime, endsAt: ENDS_AT + hours(3) }

      expect(await world.as(volunteer).call('correction.ask', longer)).toMatchObject({ code: 'TIMES_IMPOSSIBLE' })
    }))

  it('a correction cut short is finished by jobs, and written once', () =>
    inMemory(async (world) => {
      await given(world)
      const { replace } = world.store.attendances
      world.store.attendances.replace = async () => false
      const shorter = { ...proposal(times(STARTS_AT, ENDS_AT - hours(1.5))), personId: 'p-volunteer' }
      jest.spyOn(console, 'error').mockImplementation(() => undefined)
      expect(await world.as(leader).send('correction.propose', shorter)).toMatchObject({ code: 'INTERNAL' })
      world.store.attendances.replace = replace
      jest.restoreAllMocks()
      await world.settle()

      expect(await minutesOfTeam(world)).toEqual({ A: 30, B: 0, C: 0 })
      expect((await world.store.attendances.get('a-1-p-volunteer'))!.history).toHaveLength(1)
    }))
})

// Helpers

async function given(world: World, documents: Parameters<World['given']>[0] = closed) {
  await world.given(documents)
  world.clock.now = ENDS_AT + days(1)
}

const minutesOfTeam = async (world: World) =>
  (await world.as(leader).get('dashboard.team', { teamId: 't-1', period: 'month' })).figures.minutes

const audience = async (world: World) =>
  (await world.as(leader).get('dashboard.team', { teamId: 't-1', period: 'month' })).figures.audienceOnSite
