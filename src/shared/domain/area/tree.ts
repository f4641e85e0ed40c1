import type { Area } from '@shared/contract/area'

type Dated = Pick<Area, 'periods'>

const holdsOn = (period: Area['periods'][number], day: string) =>
  period.from <= day && (period.to === null || day < period.to)

/** Where a place hangs in the tree on a day; null when it did not exist then. */
export const parentOn = (area: Dated, day: string): string | null =>
  area.periods.find((period) => holdsOn(period, day))?.parentId ?? null

export const existsOn = (area: Dated, day: string): boolean => area.periods.some((period) => holdsOn(period, day))

/** The children of one place on a day, among places that were ever under it. */
export const childrenOn = <A extends Dated>(areas: readonly A[], parentId: string, day: string): A[] =>
  areas.filter((area) => parentOn(area, day) === parentId)
