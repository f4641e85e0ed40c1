import { parentOn } from '@shared/domain/area/tree'
import { type Collections, TODAY, countBy, sampleCity } from './seed-into-memory'

describe('the dated tree of the seed', () => {
  let city: Collections
  beforeAll(async () => {
    ;({ city } = await sampleCity())
  }, 60_000)

  const existing = (level: string, day: string) =>
    city.areas.filter((area) => area.level === level && parentOn(area, day) !== null)
  const subdistrictsUnder = (parentId: string, day: string) =>
    existing('subdistrict', day).filter((area) => parentOn(area, day) === parentId)

  it('has the published numbers of districts, subdistricts and communities', () => {
    expect(existing('district', '2026-01-24')).toHaveLength(38)
    expect(existing('district', '2026-01-25')).toHaveLength(37)
    for (const day of ['2026-01-24', TODAY]) {
      expect(existing('subdistrict', day)).toHaveLength(1_031)
      expect(existing('community', day)).toHaveLength(11_270)
    }
  })

  it('moves streets and towns on 2026-01-25 as published', () => {
    expect(subdistrictsUnder('a500109', '2026-01-24')).toHaveLength(17)
    expect(subdistrictsUnder('a500109', TODAY)).toHaveLength(17)
    expect(subdistrictsUnder('a-liangjiang', '2026-01-24')).toHaveLength(0)
    expect(subdistrictsUnder('a-liangjiang', TODAY)).toHaveLength(42)
    expect(subdistrictsUnder('a500105', TODAY)).toHaveLength(0)
    expect(subdistrictsUnder('a500112', TODAY)).toHaveLength(0)

    const byName = (name: string) => city.areas.find((area) => area.level === 'subdistrict' && area.name === name)!
    expect(parentOn(byName('大湾镇'), TODAY)).toBe('a500109')
    expect(parentOn(byName('蔡家岗街道'), TODAY)).toBe('a-liangjiang')
  })

  it('names successors, and gives the new district no code', () => {
    const get = (id: string) => city.areas.find(({ _id }) => _id === id)!
    expect(get('a500105').successorIds).toEqual(['a-liangjiang'])
    expect(get('a500112').successorIds).toEqual(['a-liangjiang', 'a500109'])
    expect(get('a-liangjiang').code).toBe('')
  })

  it('counts the same city total as it was and on today’s map, district by district differently', () => {
    const areas = new Map(city.areas.map((area) => [area._id, area]))
    const closed = city.activities.filter(({ status }) => status === 'closed')
    const districtOn = (subdistrictId: string, day: string) => parentOn(areas.get(subdistrictId)!, day) ?? 'nowhere'
    const asItWas = countBy(closed, ({ subdistrictId, day }) => districtOn(subdistrictId, day))
    const onTodaysMap = countBy(closed, ({ subdistrictId }) => districtOn(subdistrictId, TODAY))
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((one, other) => one + other, 0)

    expect(sum(asItWas)).toBe(closed.length)
    expect(sum(onTodaysMap)).toBe(closed.length)
    expect(asItWas['nowhere']).toBeUndefined()
    expect(onTodaysMap['nowhere']).toBeUndefined()
    expect(asItWas['a500105']).toBeGreaterThan(50)
    expect(onTodaysMap['a500105']).toBeUndefined()
    expect(onTodaysMap['a-liangjiang']).toBeGreaterThan(asItWas['a-liangjiang']!)
  })

  it('has records in towns and streets that changed hands', () => {
    const served = new Set(
      city.activities.filter(({ day }) => day < '2026-01-25').map(({ subdistrictName }) => subdistrictName),
    )
    expect(served).toContain('大湾镇')
    expect(served).toContain('蔡家岗街道')
  })

  it('places every record in a subdistrict and in that subdistrict or one of its communities', () => {
    const areas = new Map(city.areas.map((area) => [area._id, area]))
    for (const doc of [...city.activities, ...city.orders, ...city.venues]) {
      expect(areas.get(doc.subdistrictId)?.level).toBe('subdistrict')
      const area = areas.get(doc.areaId)!
      if (area._id !== doc.subdistrictId) expect(area.parentIds).toContain(doc.subdistrictId)
    }
    for (const { subdistrictId } of city.accounts) {
      if (subdistrictId !== null) expect(areas.get(subdistrictId)?.level).toBe('subdistrict')
    }
  })
})
