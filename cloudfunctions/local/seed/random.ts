import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Choices that look random and are the same in every run. */
export type Random = {
  /** Both ends included. */
  int(from: number, to: number): number
  pick<T>(list: readonly T[]): T
  /** True in about this share of the calls. */
  chance(share: number): boolean
  hex(length: number): string
}

export const randomFrom = (start: number): Random => {
  const generator = xoroshiro128plus(start)
  const int = (from: number, to: number) => uniformInt(generator, from, to)

  return {
    int,
    pick: <T>(list: readonly T[]) => {
      if (list.length === 0) throw new Error('Nothing to pick from')
      return list[int(0, list.length - 1)] as T
    },
    chance: (share) => int(0, 9_999) < share * 10_000,
    hex: (length) => Array.from({ length }, () => int(0, 15).toString(16)).join(''),
  }
}
