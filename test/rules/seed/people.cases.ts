import { parentOn } from '@shared/domain/area/tree'
import { startOfDay } from '@shared/domain/time/china-time'
import { vault } from '../../builders/vault'
import { type Collections, TODAY, countBy, sampleCity } from './seed-into-memory'

describe('units, teams and people of the seed', () => {
  let city: Collections
  beforeAll(async () => {
    ;({ city } = await sampleCity())
  }, 60_000)

  const inUnit = (unitId: string) =>
    city.accounts.filter((account) => account.registration && account.unitIds.includes(unitId))

  it('has 41 area units before 2026-01-25 and 39 after it, and five pilots', () => {
    const validOn = (day: string) =>
      city.units.filter(
        ({ kind, validFrom, validTo }) =>
          kind === 'area' && validFrom <= startOfDay(day) && (validTo === null || startOfDay(day) < validTo),
      )
    expect(validOn('2026-01-24')).toHaveLength(41)
    expect(validOn('2026-01-25')).toHaveLength(39)
    expect(city.units.filter(({ isPilot }) => isPilot)).toHaveLength(5)
    expect(countBy(city.units, ({ kind }) => kind)).toMatchObject({ city: 1, society: 12, enterprise: 2, direct: 2 })
  })

  it('has 45 teams and 4,700 volunteers in 沙坪坝, 200 of whom are in two teams', () => {
    const memberships = inUnit('u-500106').flatMap((account) => account.memberships)
    const teams = city.teams.filter(({ unitId }) => unitId === 'u-500106')
    expect(teams.filter(({ suspendedAt }) => suspendedAt === null)).toHaveLength(45)
    expect(teams).toHaveLength(47)
    expect(inUnit('u-500106')).toHaveLength(4_700)
    expect(memberships).toHaveLength(4_900)
  })

  it('gives each pilot the number of volunteers its light is tested with', () => {
    const pilots = ['u-500109', 'u-500152', 'u-500236', 'u-500240', 'u-wansheng']
    expect(pilots.map((id) => inUnit(id).length)).toEqual([612, 500, 499, 0, 730])
  })

  it('has the 1 + 17 + 190 venues of 北碚 on today’s map', () => {
    const areas = new Map(city.areas.map((area) => [area._id, area]))
    const inBeibei = city.venues.filter(({ subdistrictId }) => parentOn(areas.get(subdistrictId)!, TODAY) === 'a500109')
    expect(countBy(inBeibei, ({ tier }) => tier)).toEqual({ center: 1, institute: 17, station: 190 })

    const inShapingba = city.venues.filter(({ subdistrictId }) => subdistrictId.startsWith('a500106'))
    expect(countBy(inShapingba, ({ tier }) => tier)).toMatchObject({ center: 1, institute: 26, station: 202 })
  })

  it('offers the sample people under fixed names', () => {
    const samples = city.accounts.filter(({ persona }) => persona)
    expect(samples.map(({ openId }) => openId).sort()).toEqual(
      [
        'city-admin',
        'leader',
        'newcomer',
        'observer',
        'pupil',
        'resident',
        'second-leader',
        'society-leader',
        'station-worker',
        'unit-admin',
        'village-head',
        'volunteer',
        'volunteer-2',
      ].map((word) => `sample-${word}`),
    )
    expect(samples.every(({ name }) => name.endsWith('（示例）'))).toBe(true)
    expect(new Set(city.accounts.map(({ openId }) => openId)).size).toBe(city.accounts.length)
  })

  it('gives phone numbers once, all in the invented range', () => {
    const phones = city.accounts.flatMap(({ phoneSealed }) => (phoneSealed ? [vault.open(phoneSealed)] : []))
    expect(new Set(phones).size).toBe(phones.length)
    expect(phones.every((phone) => /^1990000\d{4}$/.test(phone))).toBe(true)
  })
})
