import fc from 'fast-check'
import { starsOf } from '@shared/domain/attendance/stars'

const h = (hours: number, more = 0) => hours * 60 + more

describe('星级', () => {
  it.each([
    { minutes: 0, stars: 0, left: h(100) },
    { minutes: h(99, 59), stars: 0, left: 1 },
    { minutes: h(100), stars: 1, left: h(200) },
    { minutes: h(299, 59), stars: 1, left: 1 },
    { minutes: h(300), stars: 2, left: h(300) },
    { minutes: h(599, 59), stars: 2, left: 1 },
    { minutes: h(600), stars: 3, left: h(400) },
    { minutes: h(999, 59), stars: 3, left: 1 },
    { minutes: h(1_000), stars: 4, left: h(500) },
    { minutes: h(1_499, 59), stars: 4, left: 1 },
    { minutes: h(1_500), stars: 5, left: null },
    { minutes: h(9_000), stars: 5, left: null },
  ])('$minutes min: $stars stars, $left to the next', ({ minutes, stars, left }) => {
    expect(starsOf(minutes)).toEqual({ stars, minutesToNextStar: left })
  })

  it('the minutes that are said to be missing bring exactly one star more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: h(2_000) }), (minutes) => {
        const { stars, minutesToNextStar: left } = starsOf(minutes)
        if (left === null) return expect(stars).toBe(5)
        expect([starsOf(minutes + left).stars, starsOf(minutes + left - 1).stars]).toEqual([stars + 1, stars])
      }),
    )
  })
})
