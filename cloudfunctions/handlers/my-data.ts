import { myDataApi, type ViewerEntry } from '@shared/contract/my-data'
import type { AccessLog } from '@shared/contract/access-log'
import type { Account } from '@shared/contract/account'
import { ok, refuse } from '@shared/contract/result'
import { remove } from '@shared/domain/appointment/appoint'
import { eraseAccount, ERASED_NAME } from '@shared/domain/person/erase'
import { peopleFolder } from '@shared/domain/person/own-files'
import type { Deps } from '@cloud/kernel/deps'
import { findAll } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { othersAdministering, removeAdmin } from './appointment-remove'

/** The sheet a person asked for lies here; asking again replaces it. */
export const myDataPath = (personId: string): string => `${peopleFolder(personId)}my-data.xlsx`

export const counts = implement(myDataApi['account.counts'], async (_, { store, caller: { _id: personId } }) => {
  const [attendances, orders, photos, notices, certificates, viewers] = await Promise.all([
    store.attendances.count({ where: { personId } }),
    store.orders.count({ where: { residentId: personId } }),
    store.photos.count({ where: { uploaderId: personId } }),
    store.notices.count({ where: { personId } }),
    store.certificates.count({ where: { personId } }),
    store.accessLogs.count({ where: { personIds: personId } }),
  ])
  return ok({ attendances, orders, photos, notices, certificates, viewers })
})

export const viewers = implement(myDataApi['account.viewers'], async ({ cursor }, { store, caller }) => {
  const found = await store.accessLogs.find({
    where: { personIds: caller._id },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  const people = await store.accounts.getMany([...new Set(found.map(({ viewerId }) => viewerId))])
  const names = new Map(people.map(({ _id, name }) => [_id, name]))
  return ok(pageOf(found, (entry) => viewerOf(entry, names)))
})

const viewerOf = (
  { _id, viewerId, viewerFor, action, at }: AccessLog,
  names: ReadonlyMap<string, string>,
): ViewerEntry => ({
  _id,
  name: names.get(viewerId) ?? ERASED_NAME,
  viewerFor,
  action,
  at,
})

export const erase = implement(myDataApi['account.delete'], async ({ personId }, deps) => {
  const { caller, now, store, randomHex } = deps
  if (personId !== caller._id) return refuse('NOT_FOUND')
  if (await leadsAlone(caller, deps)) return refuse('LEADER_MUST_HAND_OVER')
  const free = await withoutPosts(caller, deps)
  if (!free.ok) return free

  // Files first: what is cut short here is begun again, the other way round they would stay behind.
  await removeFiles(caller, deps)
  const erased = eraseAccount(free.value, randomHex(16), now())
  const isSaved = await store.accounts.replace(free.value, erased)
  // A record sheet printed while this went on: from now on nobody keeps another one.
  if (isSaved) await removeSheets(caller, deps)
  return isSaved ? ok({ erasedAt: now() }) : refuse('CHANGED_MEANWHILE')
})

/** Whoever administers units gives that up first, as if removed, so that no unit is left with nobody. */
async function withoutPosts(caller: Account, deps: Deps) {
  const administered = caller.appointments.filter(({ role }) => role === 'admin').map(({ unitId }) => unitId)
  const units = await deps.store.units.getMany(administered)
  for (const unit of units) {
    const otherAdmins = await othersAdministering(caller, unit, deps)
    const possible = remove(caller, { unit, unitId: unit._id, role: 'admin' }, { now: deps.now(), otherAdmins })
    if (!possible.ok) return possible
  }
  let account = caller
  for (const unit of units) {
    const removed = await removeAdmin(account, unit, deps)
    if (!removed.ok) return removed
    account = (await deps.store.accounts.get(caller._id)) ?? account
  }
  return ok(account)
}

/** Whether a team that still works would be left without its 队长. */
async function leadsAlone({ _id, memberships }: Account, { store }: Deps): Promise<boolean> {
  const led = memberships.filter(({ role }) => role === 'leader').map(({ teamId }) => teamId)
  const active = (await store.teams.getMany(led)).filter(({ suspendedAt }) => suspendedAt === null)
  for (const { _id: teamId } of active) {
    const leading = await store.accounts.find({ where: { ledTeamIds: teamId }, limit: 100 })
    const others = leading.filter((one) => one._id !== _id)
    if (!others.some((one) => one.memberships.some((seat) => seat.teamId === teamId && seat.role === 'leader')))
      return true
  }
  return false
}

async function removeFiles(account: Account, deps: Deps): Promise<void> {
  const { _id, avatarId } = account
  const { store, files } = deps
  await removeSheets(account, deps)
  const query = { where: { personId: _id }, limit: 40 }
  const proofs = { papers: { of: store.qualifications, query }, awards: { of: store.awards, query } }
  const found = (await store.accounts.getWith(_id, proofs))?.found
  const papers = [...(found?.papers ?? []), ...(found?.awards ?? [])]
  // The path of the sheet is known, its file id is not; writing it anew tells it.
  const sheet = await files.save(myDataPath(_id), new Uint8Array())
  await files.remove([sheet, ...(avatarId ? [avatarId] : []), ...papers.map(({ fileId }) => fileId)])
}

const FILES_AT_ONCE = 50

async function removeSheets({ _id }: Account, { store, files }: Deps): Promise<void> {
  const issued = await findAll(store.certificates, { where: { personId: _id } }, 'listKey')
  const fileIds = issued.flatMap(({ fileId }) => (fileId ? [fileId] : []))
  for (let from = 0; from < fileIds.length; from += FILES_AT_ONCE)
    await files.remove(fileIds.slice(from, from + FILES_AT_ONCE))
}
