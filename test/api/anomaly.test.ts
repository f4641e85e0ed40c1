import type { Attendance } from '@shared/contract/attendance'
import { anActivity, ENDS_AT, STARTS_AT } from '../builders/activity'
import { aConfirmedPresence } from '../builders/attendance'
import { people } from '../builders/city'
import { hours, minutes } from '../builders/clock'
import { backends, type World } from './world'

const { volunteer, leader, admin } = people
const U1 = { unitId: 'u-1' }
const BUCKET = 't-1|u-1|s-1|2026-11-22'
const pending = (record: Attendance): Attendance => ({ ...record, isPending: true, dirty: [BUCKET] })
const twice = {
  activities: [anActivity(), anActivity({ _id: 'a-2', title: '同一时间的另一场', teamId: 't-2' })],
  attendances: [
    pending(aConfirmedPresence()),
    pending(aConfirmedPresence({ activityId: 'a-2', startsAt: STARTS_AT + hours(1), endsAt: ENDS_AT + hours(1) })),
  ],
}

describe.each(backends)('异常, $name', ({ inWorld }) => {
  it('one person at two places: the second is listed, voided with a word why, and counts no more', () =>
    inWorld(async (world) => {
      await world.given(twice)
      await world.settle()
      const [found, ...more] = await listed(world)
      expect(more).toEqual([])
      expect(found).toMatchObject({
        rule: 'twoPlaces',
        activityId: 'a-2',
        names: ['李志愿'],
        evidence: { minutes: 60 },
      })

      await world.as(admin).get('anomaly.decide', { anomalyId: found!._id, verdict: 'void', note: '那时在第一场' })
      await world.settle()

      const records = (await world.as(volunteer).get('attendance.mine', {})).items
      expect(records.map(({ status, voidedFor }) => ({ status, voidedFor }))).toEqual([
        { status: 'voided', voidedFor: '那时在第一场' },
        { status: 'present', voidedFor: null },
      ])
      const { figures } = await world.as(leader).get('dashboard.team', { teamId: 't-1', period: 'month' })
      expect(figures).toMatchObject({ minutes: { A: 120 }, personTimes: { A: 1 } })
      expect(await world.as(volunteer).get('attendance.totals', {})).toMatchObject({ minutes: { A: 120 }, records: 1 })
      expect((await world.as(volunteer).get('notice.list', {})).items).toMatchObject([{ kind: 'attendanceVoided' }])
      expect((await world.as(admin).get('audit.list', U1)).items).toMatchObject([
        { action: 'anomaly.decide', about: 'void', note: '那时在第一场', subjectName: '李志愿' },
      ])
      expect(await listed(world)).toEqual([])
      expect(await listed(world, 'decided')).toMatchObject([{ status: 'voided', decision: { byName: '赵主任' } }])
    }))

  it('looking again changes nothing, and what was found fine stays fine', () =>
    inWorld(async (world) => {
      await world.given(twice)
      await world.settle()
      const [found] = await listed(world)
      await world.as(admin).get('anomaly.decide', { anomalyId: found!._id, verdict: 'fine', note: '两场在一个院子里' })
      const before = await world.store.anomalies.find({ limit: 100 })

      await changeNothing('a-2-p-volunteer', world)
      await changeNothing('a-1-p-volunteer', world)

      expect(await world.store.anomalies.find({ limit: 100 })).toEqual(before)
      expect(await listed(world)).toEqual([])
    }))

  it('what is no longer so goes from the list by itself', () =>
    inWorld(async (world) => {
      await world.given(twice)
      await world.settle()
      const first = await world.store.attendances.get('a-1-p-volunteer')
      const shorter = { ...first!, checkOut: { ...first!.checkOut!, at: STARTS_AT + hours(1) } }
      expect(await world.store.attendances.replace(first!, { ...shorter, isPending: true })).toBe(true)
      await world.settle()

      expect(await listed(world)).toEqual([])
      expect(await listed(world, 'decided')).toEqual([])
    }))

  it('a dozen found for one activity come one by one, page by page without repeats', () =>
    inWorld(async (world) => {
      const crowd = Array.from({ length: 22 }, (_, n) => `p-${n}`)
      await world.given({
        activities: [anActivity({ endsAt: STARTS_AT + hours(9) })],
        attendances: crowd.map((personId, n) =>
          pending(aConfirmedPresence({ personId, endsAt: STARTS_AT + hours(8) + minutes(3 * n + 1) })),
        ),
      })
      await world.settle()

      const first = await world.as(admin).get('anomaly.list', U1)
      const second = await world.as(admin).get('anomaly.list', { ...U1, cursor: first.nextCursor! })

      expect([first.items.length, second.items.length, second.nextCursor]).toEqual([20, 2, null])
      expect(new Set([...first.items, ...second.items].map(({ _id }) => _id)).size).toBe(22)
    }))
})

// Helpers

const listed = async (world: World, show: 'open' | 'decided' = 'open') =>
  (await world.as(admin).get('anomaly.list', { ...U1, show })).items

async function changeNothing(id: string, world: World) {
  const record = await world.store.attendances.get(id)
  expect(await world.store.attendances.replace(record!, { ...record!, isPending: true })).toBe(true)
  await world.settle()
}
