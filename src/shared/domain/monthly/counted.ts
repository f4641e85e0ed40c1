import type { Counted } from '@shared/contract/report'
import type { Tally } from '@shared/contract/rollup'

const SUMS = ['activities', 'sessions', 'lessons', 'audienceOnSite', 'audienceOnline', 'photos', 'scripts'] as const
const GRADES = ['A', 'B', 'C'] as const

const made = (figure: (of: (counted: Counted) => number) => number): Counted => {
  const graded = (field: 'personTimes' | 'minutes') => ({
    A: figure((counted) => counted[field].A),
    B: figure((counted) => counted[field].B),
    C: figure((counted) => counted[field].C),
  })
  const sums = Object.fromEntries(SUMS.map((field) => [field, figure((counted) => counted[field])]))
  return {
    ...(sums as Pick<Counted, (typeof SUMS)[number]>),
    personTimes: graded('personTimes'),
    minutes: graded('minutes'),
  }
}

export const NOTHING: Counted = made(() => 0)

/** What of a tally adds up and belongs to single records. */
export const tallied = (tally: Tally): Counted => made((of) => of(tally))

export const addCounted = (a: Counted, b: Counted): Counted => made((of) => of(a) + of(b))
export const minusCounted = (a: Counted, b: Counted): Counted => made((of) => of(a) - of(b))

export const isNothing = (counted: Counted): boolean =>
  SUMS.every((field) => counted[field] === 0) &&
  GRADES.every((grade) => counted.personTimes[grade] === 0 && counted.minutes[grade] === 0)
