import type { Account } from '@shared/contract/account'
import { myDataApi, type PersonalView } from '@shared/contract/my-data'
import type { AgeGroup, DetailsForm } from '@shared/contract/personal'
import { ok, refuse } from '@shared/contract/result'
import { parentOn } from '@shared/domain/area/tree'
import { applyDetails } from '@shared/domain/person/details'
import { chinaDay } from '@shared/domain/time/china-time'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'

const PLATFORMS_SHOWN = 5

export const personal = implement(myDataApi['account.personal'], async (_, deps) => ok(await viewed(deps.caller, deps)))

export const details = implement(myDataApi['account.details'], async (form, deps) => {
  const after = await detailed(deps.caller, form, deps)
  if (!after.ok) return after

  const isSaved = await deps.store.accounts.replace(deps.caller, after.value)
  return isSaved ? ok(await viewed(after.value, deps)) : refuse('CHANGED_MEANWHILE')
})

/** The account with the details of a form, or why not. Somebody else's document number is not taken twice. */
export async function detailed(account: Account, form: DetailsForm, deps: Deps & { ageGroup?: AgeGroup }) {
  const { vault, now, store, ageGroup = 'adult' } = deps
  const birthDate = account.birthSealed && vault.open(account.birthSealed)
  if (ageGroup !== 'adult' && !(form.birthDate ?? birthDate)) return refuse('BIRTH_DATE_NEEDED')

  const isDocumentWanted = Boolean(form.document) && (await wantedBy(account, deps)) !== null
  const known = { birthDate, isDocumentWanted, now: now(), today: chinaDay(now()), vault }
  const after = applyDetails(account, form, known)
  if (!after.ok || !form.document) return after

  const { documentHash } = after.value
  const holders = await store.accounts.find({ where: { documentHash }, limit: 2 })
  return holders.some(({ _id }) => _id !== account._id) ? refuse('DOCUMENT_TAKEN') : after
}

/** Name of a unit of the person that has to transfer records: one of their teams, or the one of their district. */
export async function wantedBy({ unitIds, subdistrictId }: Account, { store, now }: Deps): Promise<string | null> {
  const [own, street] = await Promise.all([
    store.units.getMany(unitIds),
    subdistrictId === null ? null : store.areas.get(subdistrictId),
  ])
  const demanding = own.find(({ demandsDocument }) => demandsDocument)
  if (demanding || !street) return demanding?.name ?? null

  const areaId = parentOn(street, chinaDay(now()))
  const local = areaId === null ? [] : await store.units.find({ where: { areaId }, limit: 10 })
  return local.find((unit) => unit.demandsDocument && unit.validTo === null)?.name ?? null
}

const viewed = async (account: Account, deps: Deps): Promise<PersonalView> => {
  const { guardian, birthSealed } = account
  const [documentWantedBy, platforms] = await Promise.all([
    wantedBy(account, deps),
    deps.store.outsidePlatforms.find({ order: { field: 'listKey', direction: 'asc' }, limit: PLATFORMS_SHOWN }),
  ])
  return {
    ...account,
    birthDate: birthSealed && deps.vault.open(birthSealed),
    guardian: guardian && {
      ...guardian,
      phone: guardian.phoneSealed && deps.vault.open(guardian.phoneSealed),
      hasConsented: guardian.consentedAt !== null,
    },
    documentWantedBy,
    platforms: platforms.map(({ _id, name }) => ({ platformId: _id, name })),
  }
}
