import { nominationApi, type NomineeKind } from '@shared/contract/nomination'
import { ok, refuse } from '@shared/contract/result'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { listedKey, listOfAll, standOfUnits } from '@shared/domain/award/all-units'
import { criteriaOf, reportYear } from '@shared/domain/award/nominate'
import { may } from '@shared/domain/permission/permissions'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { PAGE_SIZE } from '@cloud/kernel/paging'
import { namesOf } from './nomination'

/** Units there are and were; some sixty. */
const UNITS_AT_MOST = 200

/** The lists of all units of one year, and the units, in one request; the lists of the other kind stay where they are. */
export async function listsOfCity(
  { year, kind }: { year: number; kind?: NomineeKind },
  { store }: Pick<Deps, 'store'>,
) {
  const without = kind === undefined ? [] : kind === 'team' ? (['volunteers'] as const) : (['teams'] as const)
  const about = await store.units.getWith(CITY_UNIT_ID, {
    nominations: {
      of: store.nominations,
      query: { where: { year }, order: { field: '_id', direction: 'asc' }, limit: UNITS_AT_MOST },
      without,
    } as const,
    units: {
      of: store.units,
      query: { order: { field: 'listKey', direction: 'asc' }, limit: UNITS_AT_MOST },
    } as const,
  })
  if (!about) return null
  const { nominations, units } = about.found
  return { city: about.doc, nominations, units: units.filter(({ _id }) => _id !== CITY_UNIT_ID) }
}

export const city = implement(nominationApi['nomination.city'], async ({ year, kind, cursor, ...wish }, deps) => {
  if (!may('nomination.city', deps.caller)) return refuse('FORBIDDEN')
  const found = await listsOfCity({ year, kind }, deps)
  if (!found) return refuse('NOT_FOUND')

  const all = { ...found, kind }
  const listed = listOfAll(all, wish)
  const from = cursor === undefined ? 0 : listed.findIndex((one) => listedKey(one) === cursor) + 1
  const shown = listed.slice(from, from + PAGE_SIZE)
  const volunteers = kind === 'team' ? [] : found.nominations.flatMap((one) => one.volunteers)
  const named = await namesOf({ volunteers }, shown, deps)
  const units = standOfUnits(all, deps.now())
  const last = shown[shown.length - 1]
  return ok({
    items: shown.map((one) => ({ ...one, ...named(one.id) })),
    nextCursor: from + PAGE_SIZE < listed.length && last ? listedKey(last) : null,
    head: {
      ...{ period: reportYear(year), criteria: criteriaOf(found.city), units },
      ready: units.reduce((sum, { ready }) => sum + ready, 0),
      chosen: units.reduce((sum, { chosen }) => sum + chosen, 0),
    },
  })
})
