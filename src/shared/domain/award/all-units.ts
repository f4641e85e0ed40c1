import type { Nomination, Nominee, NomineeKind, UnitNominations } from '@shared/contract/nomination'
import type { ReportingUnit } from '@shared/contract/unit'
import { nomineesOf } from './nominate'

type Unit = Pick<ReportingUnit, '_id' | 'name' | 'validTo'>
type All = { units: readonly Unit[]; nominations: readonly Nomination[]; kind: NomineeKind }
type Wish = { chosenOnly: boolean; unitId?: string | undefined }

/** One of all units' lists, without a name yet. */
export type Listed = Omit<Nominee, 'name' | 'teamName'> & { unitId: string; unitName: string }

/** 推荐表 of the city: unit by unit in the order of the units, within each the most active first. */
export const listOfAll = ({ units, nominations, kind }: All, { chosenOnly, unitId }: Wish): Listed[] =>
  units
    .filter(({ _id }) => unitId === undefined || _id === unitId)
    .flatMap(({ _id, name }) =>
      nominations
        .filter((one) => one.unitId === _id)
        .flatMap((one) => nomineesOf(one, kind))
        .filter(({ words }) => !chosenOnly || words !== null)
        .map((nominee) => ({ ...nominee, unitId: _id, unitName: name })),
    )

/** How far each unit is; one that has ended is left out unless it drew its list up. */
export const standOfUnits = ({ units, nominations, kind }: All, now: number): UnitNominations[] =>
  units.flatMap(({ _id: unitId, name, validTo }) => {
    const drawn = nominations.find((one) => one.unitId === unitId)
    if (!drawn && validTo !== null && validTo <= now) return []
    const chosen = drawn ? nomineesOf(drawn, kind).filter(({ words }) => words !== null).length : 0
    const ready = drawn ? drawn.ready[kind === 'team' ? 'teams' : 'volunteers'] : 0
    return [{ unitId, name, drawnAt: drawn?.drawnAt ?? null, ready, chosen }]
  })

/** A place in that list. */
export const listedKey = ({ unitId, id }: Pick<Listed, 'unitId' | 'id'>): string => `${unitId}|${id}`
