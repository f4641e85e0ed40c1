import type { Account } from '@shared/contract/account'
import { ok, refuse, type Result } from '@shared/contract/result'
import type { ReportingUnit } from '@shared/contract/unit'
import { holds, remove, withoutPost } from '@shared/domain/appointment/appoint'
import type { Deps } from '@cloud/kernel/deps'
import { unitAdminIds } from '@cloud/kernel/unit-desk'

const TRIES = 8

const adminOf = (unit: ReportingUnit) => ({ unit, unitId: unit._id, role: 'admin' as const })

/**
 * 免职 of an administrator. How many are left is counted over people, each in a document of their own. So the unit says
 * first whom it loses, which only one of two at once can; whoever comes next finishes that removal before counting. Two
 * who remove each other, or go in the same moment, never leave nobody.
 */
export async function removeAdmin(
  person: Account,
  unit: ReportingUnit,
  deps: Deps,
): Promise<Result<Account, 'LAST_ADMIN' | 'CHANGED_MEANWHILE'>> {
  const { store, now } = deps
  const free = await finishRemoval(unit, deps)
  if (!free) return refuse('CHANGED_MEANWHILE')
  const fresh = free === unit ? person : await store.accounts.get(person._id)
  if (!fresh || !holds(fresh, adminOf(unit))) return ok(fresh ?? person)

  const removed = remove(fresh, adminOf(unit), {
    now: now(),
    otherAdmins: await othersAdministering(fresh, unit, deps),
  })
  if (!removed.ok) return removed
  const isClaimed = await store.units.replace(free, { ...free, removingId: fresh._id })
  if (!isClaimed) return refuse('CHANGED_MEANWHILE')

  const claimed = { ...free, removingId: fresh._id, rev: free.rev + 1 }
  const isSaved = await store.accounts.replace(fresh, removed.value)
  const isDone = isSaved ? await freed(claimed, deps) : await finishRemoval(claimed, deps)
  return isDone ? removed : refuse('CHANGED_MEANWHILE')
}

/** The administrators a unit would have without this one. */
export const othersAdministering = async (person: Account, { _id }: ReportingUnit, deps: Deps): Promise<number> =>
  (await unitAdminIds(_id, deps)).filter((id) => id !== person._id).length

/**
 * Carries out the removal a unit has written down, if any, and answers the unit without it; null while somebody else is
 * at it. The account is read before the unit says that the removal still stands, and nobody is appointed while it does:
 * so what is written over that revision is never an appointment made since.
 */
export async function finishRemoval(unit: ReportingUnit, deps: Deps): Promise<ReportingUnit | null> {
  const { store } = deps
  const personId = unit.removingId
  if (!personId) return unit
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const person = await store.accounts.get(personId)
    const fresh = await store.units.get(unit._id)
    if (!fresh?.removingId) return fresh
    if (fresh.removingId !== personId) return null
    const without = person && withoutPost(person, adminOf(fresh))
    if (!person || without === person || (without && (await store.accounts.replace(person, without))))
      return freed(fresh, deps)
  }
  return null
}

/** Only once the account is without the post. */
async function freed(unit: ReportingUnit, { store }: Deps): Promise<ReportingUnit | null> {
  const isFreed = await store.units.replace(unit, { ...unit, removingId: null })
  return isFreed ? { ...unit, removingId: null, rev: unit.rev + 1 } : store.units.get(unit._id)
}
