import { openReturned } from '@cloud/aggregation/platform-lock'
import { people } from '../builders/city'
import { china } from '../builders/clock'
import { EXPERIENCE } from '../builders/report'
import { closedAt, hashOf, opened, submitted, U1 } from './reporting'
import { backends, type World } from './world'

const { admin, cityAdmin } = people
const BACK = { ...U1, month: '2026-11', revision: 1, reason: '请补平台的数' }
const secondAdmin = { ...admin, _id: 'p-admin-2', openId: 'openid-admin-2', name: '钱主任' }

beforeEach(() => void jest.spyOn(console, 'info').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

describe.each(backends)('月报 $name', ({ inWorld }) => {
  it('what is voided after the freeze is taken off in the next month, with the record behind it', () =>
    inWorld(async (world) => {
      await world.given(closedAt({ old: '2026-10-10 09:00', fresh: '2026-11-10 09:00' }))
      await submitted(world, { month: '2026-10', at: '2026-10-23 10:00' })
      world.clock.now = china('2026-11-20 10:00')

      await world.as(admin).get('hours.void', { activityId: 'old', personId: 'p-volunteer', note: '重复建的一场' })
      await world.settle()

      const november = await opened(world, '2026-11')
      expect(november.changes).toMatchObject([
        {
          month: '2026-10',
          activityId: 'old',
          reasons: ['voided'],
          delta: { activities: 0, personTimes: { A: -1 }, minutes: { A: -120 } },
        },
      ])
      expect(november).toMatchObject({ figures: { personTimes: { A: 1 } }, changed: { personTimes: { A: -1 } } })
      expect(await opened(world, '2026-10')).toMatchObject({ status: 'submitted', figures: { personTimes: { A: 1 } } })

      // Told once: December says nothing of it, and the year is the sum.
      await submitted(world, { month: '2026-11', at: '2026-11-23 10:00' })
      world.clock.now = china('2026-12-20 10:00')
      expect((await opened(world, '2026-12')).changes).toEqual([])
    }))

  it('two administrators who submit at once make one snapshot, whose check sum holds', () =>
    inWorld(async (world) => {
      await world.given({ ...closedAt({ a: '2026-11-10 09:00' }), accounts: [secondAdmin] })
      world.clock.now = china('2026-11-20 10:00')
      const { rev } = await world
        .as(admin)
        .get('report.save', { ...U1, month: '2026-11', rev: null, experience: EXPERIENCE })

      const wish = { ...U1, month: '2026-11', rev }
      const replies = await Promise.all([admin, secondAdmin].map((one) => world.as(one).call('report.submit', wish)))

      expect(replies.map(({ ok }) => ok)).toEqual([true, true])
      const head = (await world.store.reports.get('u-1-2026-11'))!
      expect(head.submissions).toHaveLength(1)
      const [{ snapshot, sha256 }] = head.submissions as [(typeof head.submissions)[0]]
      expect(sha256).toBe(hashOf(snapshot))
      for (const { id, kind, sha256: own } of snapshot.parts) {
        const { lines, changes } = (await world.store.reportParts.get(id))!
        expect(own).toBe(hashOf({ kind, lines, changes }))
      }
    }))

  it('the city sends back with a reason; the old revision is kept, the platforms open again, the new one counts', () =>
    inWorld(async (world) => {
      await world.given(closedAt({ a: '2026-11-10 09:00' }))
      await submitted(world, { month: '2026-11', at: '2026-11-20 10:00' })
      const counts = { 'pf-1': { volunteers: 9, teams: 1 } }
      const entry = { ...U1, month: '2026-11', rev: 1, counts }
      expect(await world.as(admin).call('platform.save', { ...entry, rev: 0 })).toMatchObject({ code: 'MONTH_FROZEN' })

      await world.as(cityAdmin).get('report.sendBack', { ...U1, month: '2026-11', revision: 1, reason: '请补平台的数' })
      await world.settle()

      const back = await opened(world, '2026-11')
      expect(back).toMatchObject({
        status: 'returned',
        submissions: [{ revision: 1, returned: { reason: '请补平台的数' } }],
      })
      expect((await world.as(admin).get('notice.list', {})).items).toMatchObject([{ kind: 'reportReturned' }])
      await world.as(admin).get('platform.save', entry)
      const again = await world.as(admin).get('report.submit', { ...U1, month: '2026-11', rev: back.rev })
      expect(again).toMatchObject({
        status: 'submitted',
        submissions: [{ revision: 1 }, { revision: 2, returned: null }],
      })
      expect(again.places[1]).toMatchObject({ name: '甲平台', source: 'entered', volunteers: { now: 9 } })
      expect((await world.store.reports.get('u-1-2026-11'))!.submissions[0]!.snapshot.places[1]).toMatchObject({
        source: 'none',
      })
    }))

  it.each([
    { what: 'jobs', heal: (world: World) => world.settle() },
    { what: 'the city that asks again', heal: (world: World) => world.as(cityAdmin).get('report.sendBack', BACK) },
  ])('a crash in the middle of sending back leaves nothing locked: $what opens the platforms', ({ heal }) =>
    inWorld(async (world) => {
      await world.given(closedAt({ a: '2026-11-10 09:00' }))
      await submitted(world, { month: '2026-11', at: '2026-11-20 10:00' })
      const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)
      const { replace } = world.store.platformCounts
      world.store.platformCounts.replace = () => Promise.reject(new Error('the function was stopped'))
      expect(await world.as(cityAdmin).call('report.sendBack', BACK)).toMatchObject({ code: 'INTERNAL' })
      world.store.platformCounts.replace = replace
      expect(errors).toHaveBeenCalled()

      await heal(world)
      await heal(world)

      const entry = { ...U1, month: '2026-11', rev: 1, counts: { 'pf-1': { volunteers: 9, teams: 1 } } }
      expect(await world.as(admin).call('platform.save', entry)).toMatchObject({ ok: true })
    }),
  )

  it('a report that was submitted again keeps its platforms closed, however late jobs hears of the return', () =>
    inWorld(async (world) => {
      await world.given(closedAt({ a: '2026-11-10 09:00' }))
      await submitted(world, { month: '2026-11', at: '2026-11-20 10:00' })
      await world.as(cityAdmin).get('report.sendBack', BACK)
      const returned = (await world.store.reports.get('u-1-2026-11'))!
      const { rev } = await opened(world, '2026-11')
      await world.as(admin).get('report.submit', { ...U1, month: '2026-11', rev })

      await openReturned(returned, { store: world.store, now: () => world.clock.now })

      const entry = { ...U1, month: '2026-11', rev: 2, counts: { 'pf-1': { volunteers: 9, teams: 1 } } }
      expect(await world.as(admin).call('platform.save', entry)).toMatchObject({ code: 'MONTH_FROZEN' })
    }))
})
