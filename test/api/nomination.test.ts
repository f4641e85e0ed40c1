import { rebuildMonth } from '@cloud/aggregation/rebuild'
import { aClosedActivity } from '../builders/activity'
import { aConfirmedPresence, byHand } from '../builders/attendance'
import { people } from '../builders/city'
import { days, NOW } from '../builders/clock'
import { backends } from './world'

const { admin, cityAdmin } = people
const which = { unitId: 'u-1', year: 2026 }

const held = Array.from({ length: 12 }, (_, index) =>
  aClosedActivity({ _id: `a-${index}`, startsAt: NOW - days(20 + index) }),
)
const attended = held.map(({ _id: activityId, startsAt, endsAt }) =>
  aConfirmedPresence({ activityId, startsAt, endsAt, personId: 'p-volunteer' }),
)
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
})
