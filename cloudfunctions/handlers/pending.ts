import { pendingApi, type PendingVolunteer } from '@shared/contract/pending-volunteer'
import { ok, refuse } from '@shared/contract/result'
import { becomeVolunteer } from '@shared/domain/import/agree'
import {
  agreeTo,
  isMeantFor,
  refuseOffer,
  viewOffer,
  viewPending,
  withdrawPending,
} from '@shared/domain/import/pending'
import { may } from '@shared/domain/permission/permissions'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, PAGE_SIZE, pageOf } from '@cloud/kernel/paging'
import { chosenStreet } from './account'

export const list = implement(pendingApi['pending.list'], async ({ unitId, status, cursor }, { store, caller }) => {
  if (!may('pending.list', caller, { unitId })) return refuse('NOT_FOUND')
  const found = await store.pendingVolunteers.find({
    where: { unitId, status },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, viewPending))
})

export const withdraw = implement(pendingApi['pending.withdraw'], async ({ pendingId }, deps) => {
  const pending = await deps.store.pendingVolunteers.get(pendingId)
  if (!pending || !may('pending.withdraw', deps.caller, { unitId: pending.unitId })) return refuse('NOT_FOUND')
  const withdrawn = withdrawPending(pending, deps.now())
  if (!withdrawn.ok) return withdrawn
  const isSaved = withdrawn.value === pending || (await deps.store.pendingVolunteers.replace(pending, withdrawn.value))
  return isSaved ? ok(viewPending(withdrawn.value)) : refuse('CHANGED_MEANWHILE')
})

export const mine = implement(pendingApi['pending.mine'], async (_, { store, caller, vault }) => {
  const { phoneHash, isPhoneVerified } = caller
  if (phoneHash === null || !isPhoneVerified) return ok({ items: [] })
  const found = await store.pendingVolunteers.find({ where: { phoneHash, status: 'waiting' }, limit: PAGE_SIZE })
  return ok({
    items: found.map((pending) => viewOffer(pending, pending.birthSealed && vault.open(pending.birthSealed))),
  })
})

export const agree = implement(pendingApi['pending.agree'], async ({ pendingId, subdistrictId, ...agreeing }, deps) => {
  const pending = await ownOffer(pendingId, deps)
  if (!pending) return refuse('NOT_FOUND')
  const agreed = agreeTo(pending, deps.now())
  if (!agreed.ok) return agreed
  const team = await deps.store.teams.get(pending.teamId)
  if (!team || team.suspendedAt !== null) return refuse('TEAM_NOT_ACTIVE')
  const street = subdistrictId === undefined ? {} : await chosenStreet(subdistrictId, deps)
  if (!street) return refuse('AREA_UNKNOWN')

  const birthDate = pending.birthSealed && deps.vault.open(pending.birthSealed)
  const person = { ...deps.caller, ...street }
  const joined = becomeVolunteer(person, { ...pending, team, birthDate }, { ...agreeing, now: deps.now() })
  if (!joined.ok) return joined
  // The person first: should it break off here, the offer still waits, and agreeing again changes nothing but that.
  const isSaved =
    (await deps.store.accounts.replace(deps.caller, joined.value)) && (await isAnswered(pending, agreed.value, deps))
  return isSaved ? ok({ teamName: team.name }) : refuse('CHANGED_MEANWHILE')
})

export const refuseIt = implement(pendingApi['pending.refuse'], async ({ pendingId }, deps) => {
  const pending = await ownOffer(pendingId, deps)
  if (!pending) return refuse('NOT_FOUND')
  const refused = refuseOffer(pending, deps.now())
  if (!refused.ok) return refused
  return (await isAnswered(pending, refused.value, deps))
    ? ok({ teamName: pending.teamName })
    : refuse('CHANGED_MEANWHILE')
})

async function ownOffer(pendingId: string, { store, caller }: Deps): Promise<PendingVolunteer | null> {
  const pending = await store.pendingVolunteers.get(pendingId)
  return pending && isMeantFor(pending, caller) ? pending : null
}

const isAnswered = async (pending: PendingVolunteer, answered: PendingVolunteer, { store }: Deps) =>
  answered === pending || store.pendingVolunteers.replace(pending, answered)
