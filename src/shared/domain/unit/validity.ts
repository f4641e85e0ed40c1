import type { ReportingUnit } from '@shared/contract/unit'

type Dated = Pick<ReportingUnit, 'validFrom' | 'validTo'>
type Named = Pick<ReportingUnit, 'name' | 'names'>

/** Whether a unit had been founded by a moment and had not ended. */
export const isValidAt = ({ validFrom, validTo }: Dated, at: number): boolean =>
  validFrom <= at && (validTo === null || at < validTo)

/** The units of a moment: every list and every count of units asks this. */
export const unitsAt = <U extends Dated>(units: readonly U[], at: number): U[] =>
  units.filter((unit) => isValidAt(unit, at))

/** What a unit was called at a moment; before its first name is dated, the first. */
export function nameAt({ name, names }: Named, at: number): string {
  const borne = names.filter(({ from }) => from <= at)
  return borne[borne.length - 1]?.name ?? names[0]?.name ?? name
}
