import { nominationApi, type Nomination, type Nominee } from '@shared/contract/nomination'
import { ok, refuse } from '@shared/contract/result'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import {
  choose as chooseIn,
  countRecords,
  criteriaOf,
  drawUp,
  nominationId,
  nomineesOf,
  noCounts,
  reportYear,
  whoIsReady,
} from '@shared/domain/award/nominate'
import { may } from '@shared/domain/permission/permissions'
import { eachDay } from '@shared/domain/time/china-time'
import { figuresOfGroup } from '@cloud/aggregation/read-figures'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { findAll } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'
import { PAGE_SIZE } from '@cloud/kernel/paging'

type Which = { unitId: string; year: number }

export const draw = implement(nominationApi['nomination.draw'], async (which, deps) => {
  const { store, caller, now } = deps
  const { unitId, year } = which
  if (!may('nomination.draw', caller, { unitId })) return refuse('NOT_FOUND')
  const [before, city] = await Promise.all([
    store.nominations.get(nominationId(unitId, year)),
    store.units.get(CITY_UNIT_ID),
  ])
  const counts = noCounts()
  const [{ tally }] = await Promise.all([
    figuresOfGroup({ scope: 'unit', groupId: unitId }, reportYear(year), deps),
    ...monthsOf(year).map(async (values) => {
      const where = { unitId, status: 'present' as const }
      const found = await findAll(store.attendances, { where, oneOf: { field: 'day', values } }, 'listKey')
      countRecords(counts, found)
    }),
  ])
  const criteria = criteriaOf(city)
  const drawn = whoIsReady(counts, tally.provenByTeam, criteria)
  const after = drawUp(before, { ...which, criteria, drawnAt: now(), drawnById: caller._id }, drawn)
  const isSaved = before ? await store.nominations.replace(before, after) : await store.nominations.insert(after)
  return isSaved ? ok(headOf(after, which)) : refuse('CHANGED_MEANWHILE')
})

/** The days of a report year in runs of a month, so that each is asked for at once. */
function monthsOf(year: number): string[][] {
  const { from, to } = reportYear(year)
  const months = new Map<string, string[]>()
  for (const day of eachDay(from, to)) months.set(day.slice(0, 7), [...(months.get(day.slice(0, 7)) ?? []), day])
  return [...months.values()]
}

const countChosen = ({ chosen, volunteers, teams }: Nomination) => ({
  volunteers: volunteers.filter(({ personId }) => chosen[personId]).length,
  teams: teams.filter(({ teamId }) => chosen[teamId]).length,
})

const NOBODY = { volunteers: 0, teams: 0 }

const headOf = (nomination: Nomination | null, { year }: Which) => ({
  year,
  period: reportYear(year),
  criteria: nomination?.criteria ?? criteriaOf(null),
  ready: nomination?.ready ?? NOBODY,
  chosen: nomination ? countChosen(nomination) : NOBODY,
  drawnAt: nomination?.drawnAt ?? null,
})

export const list = implement(nominationApi['nomination.list'], async (wish, deps) => {
  const { unitId, year, kind, chosenOnly, cursor } = wish
  if (!may('nomination.list', deps.caller, { unitId })) return refuse('NOT_FOUND')
  const nomination = await deps.store.nominations.get(nominationId(unitId, year))
  const all = nomination ? nomineesOf(nomination, kind).filter(({ words }) => !chosenOnly || words !== null) : []
  const from = cursor === undefined ? 0 : all.findIndex(({ id }) => id === cursor) + 1
  const shown = all.slice(from, from + PAGE_SIZE)
  const names = nomination ? await namesOf(nomination, shown, deps) : NO_NAMES
  const items = shown.map((one): Nominee => ({ ...one, ...names(one.id) }))
  const last = shown[shown.length - 1]
  return ok({
    items,
    nextCursor: from + PAGE_SIZE < all.length && last ? last.id : null,
    head: headOf(nomination, wish),
  })
})

type Named = (id: string) => Pick<Nominee, 'name' | 'teamName'>
const NO_NAMES: Named = () => ({ name: '', teamName: '' })

/** As they are called today. */
export async function namesOf(
  { volunteers }: Pick<Nomination, 'volunteers'>,
  shown: readonly Pick<Nominee, 'id' | 'kind'>[],
  deps: Deps,
): Promise<Named> {
  const { accounts, teams } = deps.store
  const ids = shown.map(({ id }) => id)
  if (shown[0]?.kind === 'team') {
    const found = new Map((await teams.getMany(ids)).map(({ _id, name }) => [_id, name]))
    return (id) => ({ name: found.get(id) ?? '', teamName: '' })
  }
  const people = await accounts.getMany(ids)
  const teamOf = new Map(volunteers.map(({ personId, teamId }) => [personId, teamId]))
  const found = new Map(people.map((one) => [one._id, one]))
  return (id) => {
    const person = found.get(id)
    const membership = person?.memberships.find(({ teamId }) => teamId === teamOf.get(id)) ?? person?.memberships[0]
    return { name: person?.name ?? '', teamName: membership?.teamName ?? '' }
  }
}

export const choose = implement(nominationApi['nomination.choose'], async ({ unitId, year, id, words }, deps) => {
  const { store, caller, now } = deps
  if (!may('nomination.choose', caller, { unitId })) return refuse('NOT_FOUND')
  const nomination = await store.nominations.get(nominationId(unitId, year))
  if (!nomination) return refuse('NOT_A_CANDIDATE')
  const chosen = chooseIn(nomination, { id, words }, { byId: caller._id, at: now() })
  if (!chosen.ok) return chosen
  const isSaved = await store.nominations.replace(nomination, chosen.value)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  await audit(deps, { action: 'nomination.choose', subjectId: id, unitId, note: words ?? '撤回推荐' })
  return ok({ words })
})

export const set = implement(nominationApi['nomination.set'], async (nomination, deps) => {
  const { store, caller } = deps
  if (!may('nomination.set', caller)) return refuse('FORBIDDEN')
  const city = await store.units.get(CITY_UNIT_ID)
  if (!city) return refuse('NOT_FOUND')
  const isSaved = await store.units.replace(city, { ...city, nomination })
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  const { volunteerActivities, volunteerHours, teamActivities, teamVolunteers } = nomination
  const note = `个人 ${volunteerActivities} 场、${volunteerHours} 小时，队伍 ${teamActivities} 场、${teamVolunteers} 人`
  await audit(deps, { action: 'nomination.set', subjectId: CITY_UNIT_ID, unitId: CITY_UNIT_ID, note })
  return ok(nomination)
})
