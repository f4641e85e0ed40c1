import type { Account, UnitRole } from '@shared/contract/account'
import { appointmentApi } from '@shared/contract/appointment'
import { ok, refuse } from '@shared/contract/result'
import { appoint, holds, viewOfficer, withoutPost } from '@shared/domain/appointment/appoint'
import { may } from '@shared/domain/permission/permissions'
import { logAccess } from '@cloud/kernel/access-log'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { finishRemoval, removeAdmin } from './appointment-remove'

export const list = implement(appointmentApi['appointment.list'], async ({ unitId, cursor }, deps) => {
  if (!may('appointment.list', deps.caller, { unitId })) return refuse('FORBIDDEN')

  const found = await deps.store.accounts.find({
    where: { officeIds: unitId },
    range: { field: '_id', gt: '', ...after(cursor, 'asc') },
    order: { field: '_id', direction: 'asc' },
    limit: PAGE_PROBE,
  })
  const keyed = found.map((account) => ({ ...account, listKey: account._id }))
  return ok(pageOf(keyed, (account) => viewOfficer(account, unitId, deps.caller)))
})

export const find = implement(appointmentApi['appointment.find'], async ({ unitId, phone }, deps) => {
  if (!may('appointment.find', deps.caller, { unitId })) return refuse('FORBIDDEN')

  const phoneHash = deps.vault.fingerprint(phone)
  const found = await deps.store.accounts.find({ where: { phoneHash }, limit: 2 })
  const [person] = found
  // Two accounts under one number: nobody can say here which of them is meant.
  if (!person || found.length > 1) return refuse('PERSON_UNKNOWN')
  await logAccess(deps, { action: 'appointment.find', personIds: [person._id], unitId })
  return ok(viewOfficer(person, unitId, deps.caller))
})

type Post = { unitId: string; personId: string; role: UnitRole }

export const give = implement(appointmentApi['appointment.appoint'], async ({ reason, ...post }, deps) => {
  const { caller, now } = deps
  const loaded = await load('appointment.appoint', post, deps)
  if (!loaded.ok) return loaded
  const { unit, person } = loaded.value
  // Whoever is just being removed is removed first, so that an appointment is never taken for the one before it.
  if (!(await finishRemoval(unit, deps))) return refuse('CHANGED_MEANWHILE')

  const appointed = appoint(person, { unit, role: post.role }, { caller, now: now() })
  if (!appointed.ok) return appointed
  return save([person, appointed.value], { ...post, action: 'appointment.appoint', note: reason }, deps)
})

export const takeBack = implement(appointmentApi['appointment.remove'], async ({ reason, ...post }, deps) => {
  const loaded = await load('appointment.remove', post, deps)
  if (!loaded.ok) return loaded
  const { unit, person } = loaded.value
  const deed = { ...post, action: 'appointment.remove', note: reason } as const
  if (post.role !== 'admin') return save([person, withoutPost(person, { ...post, unit })], deed, deps)

  const removed = await removeAdmin(person, unit, deps)
  if (!removed.ok) return removed
  if (holds(person, post)) await written(deed, deps)
  return ok(viewOfficer(removed.value, unit._id, deps.caller))
})

async function load(
  action: 'appointment.appoint' | 'appointment.remove',
  { unitId, personId }: Post,
  { store, caller }: Deps,
) {
  if (!may(action, caller, { unitId })) return refuse('FORBIDDEN')
  const unit = await store.units.get(unitId)
  if (!unit) return refuse('NOT_FOUND')
  const person = await store.accounts.get(personId)
  return person ? ok({ unit, person }) : refuse('PERSON_UNKNOWN')
}

type Deed = Post & { action: 'appointment.appoint' | 'appointment.remove'; note: string }

async function save([before, after]: [Account, Account], deed: Deed, deps: Deps) {
  if (after !== before) {
    const isSaved = await deps.store.accounts.replace(before, after)
    if (!isSaved) return refuse('CHANGED_MEANWHILE')
    await written(deed, deps)
  }
  return ok(viewOfficer(after, deed.unitId, deps.caller))
}

const written = ({ action, note, unitId, personId, role }: Deed, deps: Deps) =>
  audit(deps, { action, subjectId: personId, unitId, about: role, note })
