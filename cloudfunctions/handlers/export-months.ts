import type { ReportPlace } from '@shared/contract/report'
import { addCounted, NOTHING } from '@shared/domain/monthly/counted'
import { categoriesOf } from '@shared/domain/monthly/lines'
import { currentOf } from '@shared/domain/monthly/step'
import { readParts } from '@cloud/aggregation/report-changes'
import type { ReportFile, UnitMonth } from '@cloud/gateways/report-file'
import type { Deps } from '@cloud/kernel/deps'
import { drawReport } from './report-draw'
import { headOf, loadDesk } from './report-load'

/** A unit's month with all its records: frozen where it is submitted, else as they stand. */
export async function monthOfUnit(unitId: string, month: string, deps: Deps): Promise<UnitMonth> {
  const desk = await loadDesk(unitId, deps)
  if (!desk) throw new Error(`unit ${unitId} is not there`)
  const head = await headOf(desk, month, deps)
  const current = currentOf(head)
  if (!current) {
    const { facts, lines, changes } = await drawReport(desk, { month, head }, deps)
    return { facts, lines, changes, isSubmitted: false }
  }
  const { parts, ...facts } = current.snapshot
  const held = await readParts(
    parts.map(({ id }) => id),
    deps,
  )
  return {
    ...{ facts, isSubmitted: true },
    lines: held.flatMap((part) => part.lines),
    changes: held.flatMap((part) => part.changes),
  }
}

/** 合计 of the units of a report: sums of what each says. */
export const totalOf = (units: readonly UnitMonth[]): ReportFile['total'] => ({
  figures: units.reduce((sum, { facts }) => addCounted(sum, facts.figures), NOTHING),
  changed: units.reduce((sum, { facts }) => addCounted(sum, facts.changed), NOTHING),
  categories: categoriesOf(units.flatMap(({ facts }) => facts.categories)),
  places: joined(units.flatMap(({ facts }) => facts.places)),
})

function joined(places: readonly ReportPlace[]): ReportPlace[] {
  const sums = new Map<string | null, ReportPlace>()
  for (const place of places) {
    const sum = sums.get(place.platformId)
    sums.set(place.platformId, sum ? together(sum, place) : { ...place, source: place.platformId ? 'entered' : 'here' })
  }
  return [...sums.values()]
}

const together = (a: ReportPlace, b: ReportPlace): ReportPlace => ({
  ...a,
  volunteers: summed(a.volunteers, b.volunteers),
  teams: summed(a.teams, b.teams),
})

type Movement = ReportPlace['teams']

const summed = (a: Movement, b: Movement): Movement => ({
  before: known(a.before, b.before),
  joined: known(a.joined, b.joined),
  left: known(a.left, b.left),
  now: a.now + b.now,
})

/** What one of them does not know the sum does not know either. */
const known = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b)
