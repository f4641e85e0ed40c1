import type { Account, UnitRole } from '@shared/contract/account'
import { appointmentApi } from '@shared/contract/appointment'
import { ok, refuse } from '@shared/contract/result'
import { appoint, remove, viewOfficer } from '@shared/domain/appointment/appoint'
import { may } from '@shared/domain/permission/permissions'
import { logAccess } from '@cloud/kernel/access-log'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { unitAdminIds } from './unit-desk'

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

  const appointed = appoint(person, { unit, role: post.role }, { caller, now: now() })
  if (!appointed.ok) return appointed
  return save([person, appointed.value], { ...post, action: 'appointment.appoint', note: reason }, deps)
})

export const takeBack = implement(appointmentApi['appointment.remove'], async ({ reason, ...post }, deps) => {
  const loaded = await load('appointment.remove', post, deps)
  if (!loaded.ok) return loaded
  const { unit, person } = loaded.value

  const otherAdmins = person._id === deps.caller._id ? await othersAdministering(post, deps) : 1
  const removed = remove(person, { ...post, unit }, { caller: deps.caller, otherAdmins })
  if (!removed.ok) return removed
  return save([person, removed.value], { ...post, action: 'appointment.remove', note: reason }, deps)
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

const othersAdministering = async ({ unitId, personId }: Post, deps: Deps): Promise<number> =>
  (await unitAdminIds(unitId, deps)).filter((id) => id !== personId).length

type Deed = Post & { action: 'appointment.appoint' | 'appointment.remove'; note: string }

async function save([before, after]: [Account, Account], { action, note, ...post }: Deed, deps: Deps) {
  const { unitId, personId, role } = post
  if (after !== before) {
    const isSaved = await deps.store.accounts.replace(before, after)
    if (!isSaved) return refuse('CHANGED_MEANWHILE')
    await audit(deps, { action, subjectId: personId, unitId, about: role, note })
  }
  return ok(viewOfficer(after, unitId, deps.caller))
}
