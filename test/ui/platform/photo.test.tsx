import fc from 'fast-check'
import { fitWithin } from '@/platform/photo/photo'

describe('a picture made smaller', () => {
  it('never exceeds the longer side, never grows, and keeps its shape', () => {
    const side = fc.integer({ min: 1, max: 12_000 })
    fc.assert(
      fc.property(side, side, (width, height) => {
        const small = fitWithin(width, height, 1_600)
        expect(Math.max(small.width, small.height)).toBeLessThanOrEqual(1_600)
        expect(small.width).toBeLessThanOrEqual(width)
        expect(small.height).toBeLessThanOrEqual(height)
        expect(Math.abs(small.width / small.height - width / height)).toBeLessThanOrEqual(width / height + 1)
      }),
    )
  })

  it('leaves a small one as it is', () => {
    expect(fitWithin(800, 600, 1_600)).toEqual({ width: 800, height: 600 })
  })
})
