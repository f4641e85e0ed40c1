import { rebuildMonth } from '@cloud/aggregation/rebuild'
import { aClosedActivity } from '../builders/activity'
import { aVenue } from '../builders/area'
import { people } from '../builders/city'
import { china, NOW } from '../builders/clock'
import { backends } from './world'

const { admin, cityAdmin, observer } = people
const used = { _id: 'v-used', tier: 'center', subdistrictId: 's-1', name: '实践中心' } as const

describe.each(backends)('阵地覆盖 $name', ({ inWorld }) => {
  it('says tier by tier which venues had a closed activity in the period, and the districts sum to the city', () =>
    inWorld(async (world) => {
      await world.given({
        venues: [
          aVenue(used),
          aVenue({ ...used, _id: 'v-autumn', tier: 'institute', name: '甲所' }),
          aVenue({ ...used, _id: 'v-open', tier: 'institute', name: '乙所' }),
          aVenue({ ...used, _id: 'v-later', tier: 'station', name: '新站', validFrom: '2027-01-01' }),
          aVenue({ ...used, _id: 'v-closed', tier: 'station', name: '旧站', validTo: '2026-06-01' }),
          aVenue({ ...used, _id: 'v-far', tier: 'center', name: '奉节中心', subdistrictId: 's-9', areaId: 's-9' }),
        ],
        activities: [
          aClosedActivity({ _id: 'a-1', venueId: 'v-used', startsAt: china('2026-11-02 09:00') }),
          aClosedActivity({ _id: 'a-2', venueId: 'v-used', startsAt: china('2026-11-03 09:00') }),
          aClosedActivity({ _id: 'a-3', venueId: 'v-autumn', startsAt: china('2026-09-30 23:59') }),
        ],
      })
      for (const month of ['2026-09', '2026-11']) await rebuildMonth(month, { store: world.store, now: () => NOW })

      const own = await world.as(observer).get('venue.coverage', { districtId: 'd-1', period: 'quarter' })

      expect(own.period).toEqual({ from: '2026-10-01', to: '2026-12-31' })
      expect(own.tiers).toEqual([
        { tier: 'center', used: 1, all: 1 },
        { tier: 'institute', used: 0, all: 3 },
        { tier: 'station', used: 0, all: 0 },
        expect.objectContaining({ tier: 'other' }),
      ])
      expect(
        own.venues.filter(({ id }) => id.startsWith('v-')).map(({ name, activities }) => [name, activities]),
      ).toEqual(
        expect.arrayContaining([
          ['乙所', 0],
          ['甲所', 0],
          ['实践中心', 2],
        ]),
      )
      expect(own.venues.some(({ id }) => id === 'v-later' || id === 'v-closed')).toBe(false)
      const year = await world.as(admin).get('venue.coverage', { districtId: 'd-1', period: 'year' })
      expect(year.tiers[1]).toEqual({ tier: 'institute', used: 1, all: 3 })

      const city = await world.as(cityAdmin).get('venue.coverage', { period: 'quarter' })
      const sum = (all: { used: number; all: number }[], field: 'used' | 'all') =>
        all.reduce((total, one) => total + one[field], 0)
      expect([sum(city.districts, 'used'), sum(city.districts, 'all')]).toEqual([
        sum(city.tiers, 'used'),
        sum(city.tiers, 'all'),
      ])
      expect(city.districts.find(({ id }) => id === 'd-1')).toMatchObject({
        used: sum(own.tiers, 'used'),
        all: sum(own.tiers, 'all'),
      })
      expect(await world.as(admin).call('venue.coverage', {})).toMatchObject({ code: 'NOT_FOUND' })
    }))
})
