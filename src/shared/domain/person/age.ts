import type { AgeGroup } from '@shared/contract/personal'

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/**
 * The last day on which somebody born on a day counts as younger than so many years. Courts count 周岁 from the day after
 * the birthday, so the birthday itself is still the younger age; who was born on 29 February has it on 1 March.
 */
export function lastDayUnder(years: number, birthDate: string): string {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  const then = Number(year) + years
  const isMissing = month === '02' && day === '29' && !isLeap(then)
  return `${String(then).padStart(4, '0')}-${isMissing ? '03-01' : `${month}-${day}`}`
}

export const isUnder = (years: number, birthDate: string, today: string): boolean =>
  today <= lastDayUnder(years, birthDate)

/** Under 14: a guardian consents. 14 to 17: a guardian is named (个人信息保护法 §31). */
export function ageGroup(birthDate: string, today: string): AgeGroup {
  if (isUnder(14, birthDate, today)) return 'child'
  return isUnder(18, birthDate, today) ? 'teen' : 'adult'
}

/** A day that exists, not in the future, and of somebody who may be alive. */
export const isBirthDate = (day: string, today: string): boolean => exists(day) && day >= '1900-01-01' && day <= today

/** 30 February does not. */
export function exists(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}
