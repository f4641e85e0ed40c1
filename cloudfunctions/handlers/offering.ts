import { CITY_AREA_ID } from '@shared/contract/area'
import { offeringApi, type Offering, type OfferingPlan } from '@shared/contract/offering'
import { ok, refuse } from '@shared/contract/result'
import { parentOn } from '@shared/domain/area/tree'
import { isWished, menuKey } from '@shared/domain/offering/menu'
import { changeOffering, openOffering } from '@shared/domain/offering/offering'
import { may } from '@shared/domain/permission/permissions'
import { chinaDay } from '@shared/domain/time/china-time'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { subdistrictOf } from './activity'
import { chosenScript } from './script-load'
import { activeTeam } from './team-load'
import { checkTexts } from './texts'

/** More than comes to one street: what the teams of a district and those that go everywhere offer. */
const MENU_AT_MOST = 500

export const list = implement(offeringApi['offering.list'], async ({ areaId, cursor, ...wish }, deps) => {
  const street = await subdistrictOf(areaId, deps)
  if (!street) return refuse('AREA_UNKNOWN')
  const districtId = parentOn(street, chinaDay(deps.now()))
  const offered = await deps.store.offerings.find({
    where: { isOpen: true, ...(wish.topic && wish.topic !== 'other' ? { topic: wish.topic } : {}) },
    oneOf: { field: 'placeIds', values: [street._id, CITY_AREA_ID, ...(districtId === null ? [] : [districtId])] },
    limit: MENU_AT_MOST,
  })
  const menu = offered
    .filter((offering) => isWished(offering, wish))
    .map((offering) => ({ ...offering, listKey: menuKey(offering, districtId) }))
    .filter(({ listKey }) => cursor === undefined || listKey > cursor)
    .sort((one, other) => (one.listKey < other.listKey ? -1 : 1))
  return ok(pageOf(menu, (offering) => offering))
})

export const get = implement(offeringApi['offering.get'], async ({ offeringId }, { store }) => {
  const offering = await store.offerings.get(offeringId)
  return offering ? ok(offering) : refuse('NOT_FOUND')
})

export const ofTeam = implement(offeringApi['offering.ofTeam'], async ({ teamId, cursor }, { store, caller }) => {
  if (!may('offering.ofTeam', caller, { teamIds: [teamId] })) return refuse('FORBIDDEN')
  const found = await store.offerings.find({
    where: { teamId },
    range: { field: 'listKey', gt: '', ...after(cursor, 'asc') },
    order: { field: 'listKey', direction: 'asc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (offering) => offering))
})

export const add = implement(offeringApi['offering.add'], async ({ key, teamId, ...plan }, deps) => {
  if (!may('offering.add', deps.caller, { teamIds: [teamId] })) return refuse('FORBIDDEN')
  const owner = await ownerOf(teamId, plan, { ...deps, had: null })
  if (!owner.ok) return owner
  const opened = openOffering(`of-${teamId}-${key}`, plan, owner.value)
  if (!opened.ok) return opened
  const { store } = deps
  const isNew = await store.offerings.insert(opened.value)
  const kept = isNew ? opened.value : await store.offerings.get(opened.value._id)
  return kept ? ok(kept) : refuse('NOT_FOUND')
})

export const change = implement(offeringApi['offering.change'], async ({ offeringId, ...plan }, deps) => {
  const offering = await mine('offering.change', offeringId, deps)
  if (!offering.ok) return offering
  const owner = await ownerOf(offering.value.teamId, plan, { ...deps, had: offering.value.scriptId })
  if (!owner.ok) return owner
  const changed = changeOffering(offering.value, plan, owner.value)
  return changed.ok ? saved(offering.value, changed.value, deps) : changed
})

export const setOpen = implement(offeringApi['offering.setOpen'], async ({ offeringId, isOpen }, deps) => {
  const offering = await mine('offering.setOpen', offeringId, deps)
  if (!offering.ok) return offering
  if (offering.value.isOpen === isOpen) return offering
  const standing = isOpen ? await activeTeam(offering.value.teamId, deps) : ok(null)
  return standing.ok ? saved(offering.value, { ...offering.value, isOpen }, deps) : standing
})

async function mine(action: 'offering.change' | 'offering.setOpen', offeringId: string, { store, caller }: Deps) {
  const offering = await store.offerings.get(offeringId)
  if (!offering) return refuse('NOT_FOUND')
  return may(action, caller, { teamIds: [offering.teamId] }) ? ok(offering) : refuse('FORBIDDEN')
}

async function saved(before: Offering, next: Offering, { store }: Deps) {
  return (await store.offerings.replace(before, next)) ? ok(next) : refuse('CHANGED_MEANWHILE')
}

/** A team that is active, the district of its home, and words that are fit to be read. */
async function ownerOf(teamId: string, plan: OfferingPlan, deps: Deps & { had: string | null }) {
  const team = await activeTeam(teamId, deps)
  if (!team.ok) return team
  const named = [team.value.homeSubdistrictId, ...plan.streetIds]
  const streets = await deps.store.areas.getMany([...new Set(named)])
  const known = streets.filter(({ level }) => level === 'subdistrict').map(({ _id }) => _id)
  if (plan.streetIds.some((id) => !known.includes(id))) return refuse('AREA_UNKNOWN')
  const script = await chosenScript(plan.scriptId, deps.had, deps)
  if (!script.ok) return script
  const texts = await checkTexts([plan.title, plan.content, plan.placeNeeds], deps)
  if (!texts.ok) return texts
  const home = streets.find(({ _id }) => _id === team.value.homeSubdistrictId)
  return ok({ team: team.value, districtId: home ? parentOn(home, chinaDay(deps.now())) : null })
}
