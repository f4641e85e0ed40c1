import type { Area } from '@shared/contract/area'
import { existsOn, parentOn } from './tree'

/** Places by id: the whole tree, or the part of it that a question is about. */
export type Areas = ReadonlyMap<string, Area>

export const areasById = (areas: readonly Area[]): Areas => new Map(areas.map((area) => [area._id, area]))

/**
 * Who stands for a place on the map of a day: the place itself while it exists; after its end its successors, and theirs.
 * Several where it was split; none before its beginning, or where nothing is known.
 */
export function standInsOn(areas: Areas, id: string, day: string): string[] {
  const found = new Set<string>()
  const seen = new Set<string>()
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const area = areas.get(next)
    if (seen.has(next) || !area) continue
    seen.add(next)
    if (existsOn(area, day)) found.add(next)
    else if (hasEndedBy(area, day)) open.push(...area.successorIds)
  }
  return [...found].sort()
}

const hasEndedBy = ({ periods }: Area, day: string) => periods.every(({ to }) => to !== null && to <= day)

/**
 * The place above on the map of a day. A place's own period decides; only where it has none does one single successor
 * speak for it. Where several could, it is null: never a guess (PRODUCT.md, section 2).
 */
export function aboveOn(areas: Areas, id: string, day: string): string | null {
  const parents = new Set(standInsOn(areas, id, day).map((one) => parentOfOn(areas, one, day)))
  const [only = null] = parents
  return parents.size === 1 ? only : null
}

function parentOfOn(areas: Areas, id: string, day: string): string | null {
  const area = areas.get(id)
  const parentId = area ? parentOn(area, day) : null
  const parent = parentId === null ? undefined : areas.get(parentId)
  if (!parent || existsOn(parent, day)) return parentId

  const [only = null, ...others] = standInsOn(areas, parent._id, day)
  return others.length === 0 ? only : null
}

/** Everything above a place on the map of a day, the nearest first. */
export function ancestorsOn(areas: Areas, id: string, day: string): string[] {
  const above: string[] = []
  for (let next = aboveOn(areas, id, day); next !== null && !above.includes(next); next = aboveOn(areas, next, day))
    above.push(next)
  return above
}
