import fc from 'fast-check'
import { dayKey, listKey, timeKey } from '@shared/domain/time/list-key'

const anInstant = fc.integer({ min: 0, max: 4_102_444_800_000 })
const anId = fc.stringMatching(/^[\w:.-]{1,20}$/)

describe('keys that order a list', () => {
  it('sort as the instants do, whatever the ids', () => {
    fc.assert(
      fc.property(anInstant, anInstant, fc.tuple(anId, anId), (a, b, [idA, idB]) => {
        fc.pre(a < b)
        expect(listKey(a, idA) < listKey(b, idB)).toBe(true)
        expect(listKey(a, idA) < timeKey(b)).toBe(true)
        expect(listKey(b, idB) > timeKey(a)).toBe(true)
      }),
    )
  })

  it('sort as the days do, and a day lies between its own bounds', () => {
    fc.assert(
      fc.property(anId, (id) => {
        expect(dayKey('2026-11-30', id) < dayKey('2026-12-01', id)).toBe(true)
        expect(dayKey('2026-11-30', '') <= dayKey('2026-11-30', id)).toBe(true)
        expect(dayKey('2026-11-30', id) < dayKey('2026-11-30', '~')).toBe(true)
      }),
    )
  })
})
