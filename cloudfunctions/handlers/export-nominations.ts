import { exportApi } from '@shared/contract/export'
import type { Nomination, NominationProof, NomineeKind } from '@shared/contract/nomination'
import { ok, refuse } from '@shared/contract/result'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { listOfAll, type Listed } from '@shared/domain/award/all-units'
import { reportYear } from '@shared/domain/award/nominate'
import { may } from '@shared/domain/permission/permissions'
import { chinaDay, DAY_MS, startOfDay } from '@shared/domain/time/china-time'
import { dayKey, timeKey } from '@shared/domain/time/list-key'
import type { NamedNominee, NamedProof } from '@cloud/gateways/nomination-tables'
import { logAccess } from '@cloud/kernel/access-log'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { findAll } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'
import { namesOf } from './nomination'
import { listsOfCity } from './nomination-city'
import { isCountedIn, proofOf } from './nomination-evidence'

const NAMED_AT_ONCE = 100
/** One request each: some seconds of a call's minute. The others' records are on their pages. */
const PROVEN_AT_MOST = 200

/** 推荐表: those that are named, by name, with what bears it out. Each of them sees that they stood in a file. */
export const nominations = implement(exportApi['export.nominations'], async ({ unitId, year }, deps) => {
  const scope = unitId ?? CITY_UNIT_ID
  const found = may('export.nominations', deps.caller, { unitId: scope }) ? await listsOfCity({ year }, deps) : null
  if (!found) return refuse('NOT_FOUND')

  const wish = { chosenOnly: true, ...(unitId === null ? {} : { unitId }) }
  const listed = KINDS.map((kind) => listOfAll({ ...found, kind }, wish))
  const all = (await Promise.all(listed.map((some) => named(some, found.nominations, deps)))).flat()
  const shown = await proven(all, year, deps)
  const fileName = `nominations-${unitId ?? 'city'}-${year}.xlsx`
  const bytes = await deps.sheets.writeNominations(shown)
  const fileId = await deps.files.save(`exports/${deps.caller._id}/${fileName}`, bytes)
  const personIds = all.filter(({ kind }) => kind === 'volunteer').map(({ id }) => id)
  await logAccess(deps, { action: 'export.nominations', personIds, unitId: scope })
  await audit(deps, { action: 'export.nominations', subjectId: scope, unitId: scope, note: String(year) })
  const links = await deps.files.linksTo([fileId])
  return ok({ url: links.get(fileId) ?? '', fileName, rows: shown.length })
})

const KINDS = ['volunteer', 'team'] as const

/** As they are called today; who has deleted their account is in no file. */
async function named(listed: readonly Listed[], nominations: readonly Nomination[], deps: Deps) {
  const volunteers = nominations.flatMap((one) => one.volunteers)
  const all: Omit<NamedNominee, 'proofs'>[] = []
  for (let from = 0; from < listed.length; from += NAMED_AT_ONCE) {
    const some = listed.slice(from, from + NAMED_AT_ONCE)
    const nameOf = await namesOf({ volunteers }, some, deps)
    all.push(...some.map((one) => ({ ...one, ...nameOf(one.id) })).filter(({ name }) => name !== ''))
  }
  return all
}

async function proven(all: readonly Omit<NamedNominee, 'proofs'>[], year: number, deps: Deps): Promise<NamedNominee[]> {
  const shown: NamedNominee[] = []
  for (const [index, one] of all.entries())
    shown.push({ ...one, proofs: index < PROVEN_AT_MOST ? (await PROOFS[one.kind](one, year, deps)).map(dated) : [] })
  return shown
}

const dated = ({ startsAt, ...proof }: NominationProof): NamedProof => ({ ...proof, day: chinaDay(startsAt) })

type Prove = (one: Pick<Listed, 'id' | 'unitId'>, year: number, deps: Deps) => Promise<NominationProof[]>

const PROOFS: Record<NomineeKind, Prove> = {
  volunteer: async ({ id: personId, unitId }, year, { store }) => {
    const { from, to } = reportYear(year)
    const within = { from: timeKey(startOfDay(from)), to: timeKey(startOfDay(to) + 2 * DAY_MS) }
    const records = await findAll(store.attendances, { where: { personId, status: 'present' }, within }, 'listKey')
    return records.filter(isCountedIn(unitId, { from, to })).map(proofOf)
  },
  team: async ({ id: teamId, unitId }, year, { store }) => {
    const { from, to } = reportYear(year)
    const within = { from: dayKey(from, ''), to: dayKey(to, '~') }
    const held = await findAll(store.activities, { where: { status: 'closed', teamId }, within }, 'dayKey')
    return held
      .filter((activity) => activity.unitId === unitId)
      .map(({ _id: activityId, title, startsAt, subdistrictName }) => ({
        ...{ activityId, title, startsAt, subdistrictName },
        ...{ minutes: null, grade: null },
      }))
  },
}
