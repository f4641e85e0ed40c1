import fc from 'fast-check'
import type { Area } from '@shared/contract/area'
import { addDays } from '@shared/domain/time/china-time'
import { anArea, aStreet } from './area'

/** One reform of the map: on its day the streets named move, and districts that are left empty end. */
type Reform = { day: string; moves: Map<string, string> }

/** A dated tree, the days it changed on, and the first day anything is known of it. */
export type DatedTree = { areas: Area[]; streetIds: string[]; changes: string[]; from: string; to: string }

const FROM = '2000-01-01'
const TO = '2030-01-01'
const MAX_DAYS = 10_000

/**
 * Random dated trees without a gap: some districts and streets, and up to four reforms in which streets change hands,
 * new districts open and those without a street are abolished, with whoever took their streets as successors.
 */
export const aDatedTree: fc.Arbitrary<DatedTree> = fc
  .record({
    homes: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 12 }),
    reforms: fc.uniqueArray(
      fc.record({
        after: fc.integer({ min: 1, max: MAX_DAYS }),
        moves: fc.array(fc.record({ street: fc.nat({ max: 11 }), to: fc.nat({ max: 6 }) }), {
          minLength: 1,
          maxLength: 8,
        }),
      }),
      { maxLength: 4, selector: ({ after }) => after },
    ),
  })
  .map(({ homes, reforms }) => {
    const streetIds = homes.map((_, index) => `s-${index}`)
    const ordered = [...reforms]
      .sort((a, b) => a.after - b.after)
      .map(({ after, moves }) => ({
        day: addDays(FROM, after),
        moves: new Map(moves.map(({ street, to }) => [streetIds[street % streetIds.length]!, `d-${to}`])),
      }))
    return grown(new Map(streetIds.map((id, index) => [id, `d-${homes[index]!}`])), ordered)
  })

function grown(first: ReadonlyMap<string, string>, reforms: readonly Reform[]): DatedTree {
  const editions = [{ day: FROM, homes: first }]
  for (const { day, moves } of reforms) {
    const before = editions[editions.length - 1]!.homes
    // What was abolished does not come back: a new district of that name is another one.
    const isGone = (id: string) =>
      ![...before.values()].includes(id) && editions.some(({ homes }) => [...homes.values()].includes(id))
    const moved = [...moves].map(([street, to]) => [street, isGone(to) ? `${to}-${day}` : to] as const)
    editions.push({ day, homes: new Map([...before, ...moved]) })
  }
  const streetIds = [...first.keys()]
  const spans = editions.map((edition, index) => ({ ...edition, to: editions[index + 1]?.day ?? null }))
  const streets = streetIds.map((_id) =>
    aStreet({ _id, periods: spans.map(({ day, to, homes }) => ({ parentId: homes.get(_id)!, from: day, to })) }),
  )
  const districtIds = [...new Set(editions.flatMap(({ homes }) => [...homes.values()]))]
  const districts = districtIds.map((_id) => {
    const held = spans.filter(({ homes }) => [...homes.values()].includes(_id))
    const periods = held.map(({ day, to }) => ({ parentId: 'cq', from: day, to }))
    return anArea({ _id, periods, successorIds: successorsOf(_id, spans) })
  })
  const city = anArea({ _id: 'cq', level: 'city', parentId: null })
  return {
    areas: [city, ...districts, ...streets],
    streetIds,
    changes: reforms.map(({ day }) => day),
    from: FROM,
    to: TO,
  }
}

/** Whoever holds, after its last day, the streets a district held on it. */
function successorsOf(districtId: string, spans: readonly { homes: ReadonlyMap<string, string> }[]): string[] {
  const holds = spans.map(({ homes }) => [...homes.values()].includes(districtId))
  const last = holds.lastIndexOf(true)
  const after = spans[last + 1]
  if (!after) return []
  const lost = [...spans[last]!.homes].filter(([, home]) => home === districtId).map(([street]) => street)
  return [...new Set(lost.map((street) => after.homes.get(street)!))]
}
