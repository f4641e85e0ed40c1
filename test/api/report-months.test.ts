import { remindOfReport } from '@cloud/messages/remind-report'
import { aClosing, anActivity } from '../builders/activity'
import { people } from '../builders/city'
import { china } from '../builders/clock'
import { aPhoto } from '../builders/photo'
import { closedAt, opened, submitted, U1 } from './reporting'
import { inMemory } from './world'

const { admin, cityAdmin, leader, observer, volunteer } = people

beforeEach(() => void jest.spyOn(console, 'info').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

describe('月报', () => {
  it('each activity stands in exactly one report, to the minute of the cut-off', () =>
    inMemory(async (world) => {
      await world.given(
        closedAt({
          early: '2026-10-22 23:59',
          late: '2026-10-23 00:00',
          last: '2026-11-22 23:59',
          next: '2026-11-23 09:00',
        }),
      )
      world.clock.now = china('2026-11-23 20:00')

      const [october, november, december] = [await opened(world, '2026-10'), await opened(world, '2026-11'), null]

      expect(october).toMatchObject({ period: { from: '2026-09-23', to: '2026-10-22' }, figures: { activities: 1 } })
      expect(november).toMatchObject({ period: { from: '2026-10-23', to: '2026-11-22' }, figures: { activities: 2 } })
      expect(december).toBeNull()
      expect(await world.as(admin).call('report.get', { ...U1, month: '2026-12' })).toMatchObject({ code: 'NOT_FOUND' })
      world.clock.now = china('2026-11-24 00:00')
      expect(await opened(world)).toMatchObject({ month: '2026-12', figures: { activities: 1 } })
    }))

  it('the desk says what is due next, and how far it is, without drawing it', () =>
    inMemory(async (world) => {
      const due = () => world.as(admin).get('report.due', U1)
      world.clock.now = china('2026-11-20 10:00')
      const window = { period: { from: '2026-10-23', to: '2026-11-22' }, opensOn: '2026-11-18', deadline: '2026-11-23' }

      expect(await due()).toEqual({ month: '2026-11', ...window, daysLeft: 1, status: 'draft', lettersMissing: 200 })
      const written = { ...U1, month: '2026-11', rev: null, experience: '香'.repeat(150) }
      await world.as(admin).get('report.save', written)
      expect(await due()).toMatchObject({ month: '2026-11', lettersMissing: 50 })
      world.clock.now = china('2026-11-24 00:00')
      expect(await due()).toMatchObject({ month: '2026-12', status: 'draft', lettersMissing: 200 })
    }))

  it('what is closed after the freeze comes as a correction, and a month that was not touched is not read again', () =>
    inMemory(async (world) => {
      const startsAt = china('2026-10-20 09:00')
      await world.given({
        ...closedAt({ old: '2026-10-10 09:00' }),
        activities: [...closedAt({ old: '2026-10-10 09:00' }).activities!, anActivity({ _id: 'open', startsAt })],
      })
      expect(await submitted(world, { month: '2026-10', at: '2026-10-23 10:00' })).toMatchObject({ pendingClose: 1 })
      world.clock.now = china('2026-10-28 10:00')
      await world.as(leader).get('activity.close', { activityId: 'open', closing: aClosing({ audienceOnSite: 30 }) })
      await world.settle()

      world.clock.now = china('2026-11-20 10:00')
      expect((await opened(world, '2026-11')).changes).toMatchObject([
        { activityId: 'open', reasons: ['closedLater'], delta: { activities: 1, audienceOnSite: 30 } },
      ])
    }))

  it('the photos are what the leaders marked, and none that may not be shown', () =>
    inMemory(async (world) => {
      const photos = ['1', '2', '3', '4'].map((key) =>
        aPhoto({
          _id: `ph-${key}`,
          activityId: 'a',
          status: 'passed',
          hasChild: key === '2',
          hasPortraitConsent: key !== '3',
        }),
      )
      const [activity] = closedAt({ a: '2026-11-10 09:00' }).activities!
      const closing = { ...activity!.closing!, bestPhotoIds: ['ph-1', 'ph-2', 'ph-3'] }
      await world.given({ activities: [{ ...activity!, closing }], photos })
      world.clock.now = china('2026-11-20 10:00')

      const drawn = await opened(world, '2026-11')

      expect(drawn.photos.map(({ photoId }) => photoId)).toEqual(['ph-1'])
      const pick = { ...U1, month: '2026-11', rev: null }
      expect(await world.as(admin).call('report.save', { ...pick, photoIds: ['ph-2'] })).toMatchObject({
        code: 'REPORT_PHOTO_UNFIT',
      })
      await world.as(admin).get('report.save', { ...pick, photoIds: ['ph-4', 'ph-1'] })
      expect((await opened(world, '2026-11')).photos.map(({ photoId }) => photoId)).toEqual(['ph-4', 'ph-1'])
    }))

  it('the desk of a unit that has not submitted is reminded once a day, on the days, at a civil hour', () =>
    inMemory(async (world) => {
      const remindAt = async (at: string) => {
        world.clock.now = china(at)
        return remindOfReport({ store: world.store, now: () => world.clock.now })
      }
      expect(await remindAt('2026-11-17 10:00')).toBe(0)
      expect(await remindAt('2026-11-18 07:59')).toBe(0)
      expect([await remindAt('2026-11-18 10:00'), await remindAt('2026-11-18 12:00')]).toEqual([2, 0])
      await submitted(world, { month: '2026-11', at: '2026-11-19 10:00' })
      expect([await remindAt('2026-11-20 10:00'), await remindAt('2026-11-21 20:59')]).toEqual([1, 1])

      const told = (await world.as(admin).get('notice.list', {})).items
      expect(told).toMatchObject([
        { kind: 'reportDue', note: '11月23日是最后一天', link: { page: 'report', id: 'u-1' } },
      ])
    }))

  it('the board says who has not submitted; other cut-offs lose no day', () =>
    inMemory(async (world) => {
      await world.given(closedAt({ a: '2026-11-10 09:00', b: '2026-11-21 09:00' }))
      const dates = { fromMonth: '2026-11', cutOffDay: 20, deadlineDay: 21 }
      await world.as(cityAdmin).get('report.setDates', { ...U1, ...dates })
      world.clock.now = china('2026-11-22 10:00')

      expect(await opened(world, '2026-11')).toMatchObject({
        period: { from: '2026-10-23', to: '2026-11-20' },
        figures: { activities: 1 },
      })
      expect(await opened(world)).toMatchObject({
        month: '2026-12',
        period: { from: '2026-11-21', to: '2026-12-20' },
        figures: { activities: 1 },
      })
      await submitted(world, { month: '2026-11', at: '2026-11-22 10:00' })
      const { rows, figures } = await world.as(cityAdmin).get('report.board', { month: '2026-11' })
      expect(rows).toMatchObject([
        { unitId: 'u-1', status: 'submitted', isLate: true, activities: 1 },
        { unitId: 'u-9', status: 'none', activities: null },
      ])
      expect(figures).toMatchObject({ activities: 1 })
    }))

  it('the city reminds who has not submitted, once a day, and sees on which day it did', () =>
    inMemory(async (world) => {
      await world.given(closedAt({ a: '2026-11-10 09:00' }))
      const wish = { ...U1, month: '2026-11' }
      const remindAt = async (at: string) => {
        world.clock.now = china(at)
        await Promise.all([1, 2].map(() => world.as(cityAdmin).get('report.remind', wish)))
        await world.settle()
        return (await world.as(admin).get('notice.list', {})).items.map(({ kind, note }) => `${kind} ${note}`)
      }
      const asked = 'reportDue 11月23日是最后一天'

      expect(await remindAt('2026-11-20 10:00')).toEqual([asked])
      expect(await remindAt('2026-11-20 23:59')).toEqual([asked])
      expect(await remindAt('2026-11-21 00:00')).toEqual([asked, asked])

      const remindedOn = async () =>
        (await world.as(cityAdmin).get('report.board', { month: '2026-11' })).rows.map((row) => row.remindedOn)
      expect(await remindedOn()).toEqual(['2026-11-21', null])
      await submitted(world, { month: '2026-11', at: '2026-11-21 10:00' })
      expect(await world.as(cityAdmin).call('report.remind', wish)).toMatchObject({ code: 'REPORT_SUBMITTED' })
    }))

  it('the records behind a window of its own cut-off are asked for by their days, those of one category too', () =>
    inMemory(async (world) => {
      await world.given(closedAt({ a: '2026-11-20 23:59', b: '2026-11-21 00:00' }))
      await world.as(cityAdmin).get('report.setDates', { ...U1, fromMonth: '2026-11', cutOffDay: 20, deadlineDay: 21 })
      world.clock.now = china('2026-11-21 10:00')
      const { period } = await opened(world, '2026-11')

      const behind = await world.as(admin).get('dashboard.records', { ...U1, ...period })
      const days = await world.as(admin).get('dashboard.days', { ...U1, ...period })
      await submitted(world, { month: '2026-11', at: '2026-11-21 11:00' })
      const lines = (category: 'allAreaOutreach' | 'agriBenefit') =>
        world.as(admin).get('report.lines', { ...U1, month: '2026-11', category })

      expect(behind.items.map(({ _id }) => _id)).toEqual(['a'])
      expect(days.items.map(({ day }) => day)).toEqual(['2026-11-20'])
      expect((await lines('allAreaOutreach')).items.map(({ activityId }) => activityId)).toEqual(['a'])
      expect((await lines('agriBenefit')).items).toEqual([])
    }))

  it('the lines sum up to the report and to the dashboard', () =>
    inMemory(async (world) => {
      await world.given(closedAt({ a: '2026-11-10 09:00', b: '2026-11-11 09:00' }))
      world.clock.now = china('2026-11-20 10:00')
      await world.settle()

      const report = await opened(world, '2026-11')
      const { figures } = await world.as(observer).get('dashboard.unit', U1)
      expect(figures).toMatchObject(report.figures)
      expect(JSON.stringify(report)).not.toContain(volunteer.name)

      await submitted(world, { month: '2026-11', at: '2026-11-20 10:00' })
      const { items } = await world.as(observer).get('report.lines', { ...U1, month: '2026-11' })
      expect(items.map(({ activityId }) => activityId)).toEqual(['a', 'b'])
      expect(JSON.stringify(items)).not.toContain(volunteer.name)
    }))
})
