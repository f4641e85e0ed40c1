import readSheets from 'read-excel-file/node'
import { rebuildMonth } from '@cloud/aggregation/rebuild'
import { aVolunteer } from '../builders/account'
import { aClosedActivity } from '../builders/activity'
import { aConfirmedPresence, byHand } from '../builders/attendance'
import { people } from '../builders/city'
import { days, NOW } from '../builders/clock'
import { aNomination } from '../builders/nomination'
import { fileIdAt } from '../builders/photo'
import { backends } from './world'

const { admin, cityAdmin, volunteer } = people
const which = { unitId: 'u-1', year: 2026 }

const held = Array.from({ length: 12 }, (_, index) =>
  aClosedActivity({ _id: `a-${index}`, startsAt: NOW - days(20 + index) }),
)
const attended = held.map(({ _id: activityId, startsAt, endsAt }) =>
  aConfirmedPresence({ activityId, startsAt, endsAt, personId: 'p-volunteer' }),
)
const named = { words: '全年进村十二场', byId: 'p-admin', at: NOW }
const many = Array.from({ length: 30 }, (_, index) => ({
  ...{ personId: `p-m-${index}`, teamId: 't-9', activities: 40 - index, minutes: 2_000 },
}))
const byHands = held.map(({ _id: activityId, startsAt, endsAt }) =>
  aConfirmedPresence({ activityId, startsAt, endsAt, personId: 'p-leader', checkIn: byHand(startsAt) }),
)

describe.each(backends)('推荐表, $name', ({ inWorld }) => {
  it('who meets the criteria by the records is listed, named with a reason, and has the records behind it', () =>
    inWorld(async (world) => {
      await world.given({ activities: held, attendances: [...attended, ...byHands] })
      for (const month of ['2026-10', '2026-11']) await rebuildMonth(month, { store: world.store, now: () => NOW })
      const desk = world.as(admin)
      expect((await desk.get('nomination.list', { ...which, kind: 'volunteer' })).head.drawnAt).toBeNull()

      expect(await desk.get('nomination.draw', which)).toMatchObject({
        ready: { volunteers: 1, teams: 0 },
        drawnAt: NOW,
      })
      const { items } = await desk.get('nomination.list', { ...which, kind: 'volunteer' })
      expect(items).toMatchObject([{ id: 'p-volunteer', name: '李志愿', activities: 12, minutes: 1_440, words: null }])
      const whom = { ...which, kind: 'volunteer' as const, id: 'p-volunteer' }
      const evidence = await desk.get('nomination.evidence', whom)
      expect(evidence.items).toHaveLength(12)
      expect(evidence.items[0]).toMatchObject({ activityId: 'a-0', minutes: 120, grade: 'A' })
      expect(await desk.call('nomination.evidence', { ...whom, id: 'p-leader' })).toMatchObject({ code: 'NOT_FOUND' })

      await desk.get('nomination.choose', { ...whom, words: '全年进村十二场' })
      const chosen = await desk.get('nomination.list', { ...which, kind: 'volunteer', chosenOnly: true })
      expect(chosen).toMatchObject({ items: [{ words: '全年进村十二场' }], head: { chosen: { volunteers: 1 } } })

      const criteria = { volunteerActivities: 13, volunteerHours: 1, teamActivities: 12, teamVolunteers: 1 }
      await world.as(cityAdmin).get('nomination.set', criteria)
      expect(await desk.get('nomination.draw', which)).toMatchObject({
        ready: { volunteers: 0, teams: 1 },
        chosen: { volunteers: 0 },
        criteria,
      })
      const team = { ...which, kind: 'team' as const, id: 't-1' }
      expect((await desk.get('nomination.evidence', team)).items).toHaveLength(12)
      expect((await desk.get('nomination.list', { ...which, kind: 'team' })).items).toMatchObject([
        { name: '红岩科普队' },
      ])
    }))

  it('the city has one table of all units, page by page, and a file of those that are named; each sees that they are in it', () =>
    inWorld(async (world) => {
      await world.given({
        activities: held,
        attendances: [...attended, ...byHands],
        accounts: many.map(({ personId }) => aVolunteer({ _id: personId, name: `志愿者 ${personId}` })),
        nominations: [
          aNomination({ chosen: { 'p-volunteer': named, 't-1': named } }),
          aNomination({
            _id: 'u-9-2026',
            unitId: 'u-9',
            volunteers: many,
            teams: [],
            ready: { volunteers: 30, teams: 0 },
          }),
        ],
      })
      const city = world.as(cityAdmin)
      const chosen = await city.get('nomination.city', { year: 2026, kind: 'volunteer' })
      expect(chosen).toMatchObject({
        items: [{ id: 'p-volunteer', name: '李志愿', unitName: '沙坪坝区科协', words: '全年进村十二场' }],
        head: {
          ...{ ready: 31, chosen: 1 },
          units: [
            { unitId: 'u-1', chosen: 1, drawnAt: NOW },
            { unitId: 'u-9', ready: 30, chosen: 0 },
          ],
        },
      })
      const ready = { year: 2026, kind: 'volunteer', chosenOnly: false } as const
      const first = await city.get('nomination.city', ready)
      const rest = await city.get('nomination.city', { ...ready, cursor: first.nextCursor! })
      const ids = [...first.items, ...rest.items].map(({ id }) => id)
      expect([first.items.length, rest.nextCursor, new Set(ids).size]).toEqual([20, null, 31])
      expect((await city.get('nomination.city', { ...ready, unitId: 'u-9' })).items[0]).toMatchObject({ unitId: 'u-9' })

      const { fileName, rows } = await city.get('export.nominations', { unitId: null, year: 2026 })
      const sheets = await readSheets(
        Buffer.from((await world.files.read(fileIdAt(`exports/${cityAdmin._id}/${fileName}`)))!),
      )
      const [people, teams, proofs] = sheets.map(({ data }) => data)
      expect(rows).toBe(2)
      expect(people).toEqual([expect.anything(), [1, '李志愿', '沙坪坝区科协', '红岩科普队', 12, 24, '全年进村十二场']])
      expect(teams?.[1]?.slice(1, 5)).toEqual(['红岩科普队', '沙坪坝区科协', 20, 30])
      expect(proofs).toHaveLength(1 + 12 + 12)
      const seen = (await world.as(volunteer).get('account.viewers', {})).items
      expect(seen).toMatchObject([{ action: 'export.nominations' }])
      expect(await world.as(admin).call('export.nominations', { unitId: 'u-9', year: 2026 })).toMatchObject({
        code: 'NOT_FOUND',
      })
    }))
})
