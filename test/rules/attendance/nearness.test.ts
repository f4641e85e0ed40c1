import fc from 'fast-check'
import { isFarther, nearnessOf } from '@shared/domain/attendance/nearness'

const STONE = { latitude: 29.5579, longitude: 106.5772 }
const here = (latitude: number, longitude: number, accuracyMeters = 20) => ({ latitude, longitude, accuracyMeters })

describe('离场地多远', () => {
  it.each([
    { why: 'at the door', at: here(29.5579, 106.5772), distanceMeters: 0 },
    { why: 'a thousandth of a degree to the north', at: here(29.5589, 106.5772), distanceMeters: 110 },
    {
      why: 'a thousandth of a degree to the east, shorter so far from the equator',
      at: here(29.5579, 106.5782),
      distanceMeters: 100,
    },
    { why: 'the other side of the earth', at: here(-29.5579, -73.4228), distanceMeters: 20_037_510 },
  ])('$why: $distanceMeters m', ({ at, distanceMeters }) => {
    expect(nearnessOf(STONE, at)).toEqual({ distanceMeters, accuracyMeters: 20 })
  })

  it.each([NaN, -1, Infinity])('an accuracy of %s is none', (accuracy) => {
    const nearness = nearnessOf(STONE, here(0, 0, accuracy))

    expect(isFarther(nearness, 0)).toBe(false)
  })

  it('tells no more than ten metres, is never negative, and the same both ways', () => {
    const place = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    })
    fc.assert(
      fc.property(place, place, (one, two) => {
        const { distanceMeters } = nearnessOf(one, { ...two, accuracyMeters: 0 })
        const back = nearnessOf(two, { ...one, accuracyMeters: 0 }).distanceMeters
        expect(distanceMeters % 10).toBe(0)
        expect(distanceMeters).toBeGreaterThanOrEqual(0)
        expect(Math.abs(distanceMeters - back)).toBeLessThanOrEqual(10)
      }),
    )
  })

  it.each([
    { distanceMeters: 1_200, accuracyMeters: 100, isFar: true },
    { distanceMeters: 1_200, accuracyMeters: 200, isFar: false },
    { distanceMeters: 90_000, accuracyMeters: 100_000, isFar: false },
  ])('$distanceMeters m, give or take $accuracyMeters: farther than a kilometre $isFar', ({ isFar, ...nearness }) => {
    expect(isFarther(nearness, 1_000)).toBe(isFar)
  })
})
