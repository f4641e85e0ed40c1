import type { Account } from '@shared/contract/account'
import { wholeOrder } from '@shared/domain/order/before-offers'
import {
  eraseActivity,
  eraseAttendance,
  eraseAward,
  eraseComplaint,
  eraseCorrection,
  eraseLines,
  eraseNotice,
  eraseOrder,
  erasePending,
  erasePhoto,
  eraseQualification,
  eraseSheet,
  eraseTraining,
  ERASED_NAME,
} from '@shared/domain/person/erase'
import { eraseScript } from '@shared/domain/script/names'
import { forgetRequest } from '@shared/domain/team/request'
import { AT_ONCE } from '@cloud/kernel/find-all'
import type { Doc, Query, Table } from '@cloud/store/table'
import type { World } from './world'

/** Written in one go per kind of record; a function's time is short. */
const SLICE = 200

type Listed = Doc & { listKey: string }
type Slice<T extends Listed> = { table: Table<T>; where: NonNullable<Query<T>['where']>; erase: (doc: T) => T | null }

/**
 * 注销, second half: takes the name out of every copy, slice by slice. False while something is left; going over a record
 * again changes nothing, so it can stop anywhere and two machines may do it at once.
 */
export async function eraseCopies(account: Account, world: World): Promise<boolean> {
  const { store, now } = world
  const personId = account._id
  const name = account.erasure?.name ?? ''
  const slices = [
    () => erased({ table: store.attendances, where: { personId }, erase: (one) => eraseAttendance(one, name) }),
    () => erased({ table: store.corrections, where: { personId }, erase: (one) => eraseCorrection(one, name) }),
    () =>
      erased({
        table: store.orders,
        where: { residentId: personId },
        erase: (one) => eraseOrder(wholeOrder(one), account, now()),
      }),
    () => erased({ table: store.photos, where: { uploaderId: personId }, erase: (one) => erasePhoto(one, name) }),
    () => erased({ table: store.notices, where: { personId }, erase: eraseNotice }),
    () =>
      erased({ table: store.trainings, where: { traineeIds: personId }, erase: (one) => eraseTraining(one, personId) }),
    () => erased({ table: store.qualifications, where: { personId }, erase: eraseQualification }),
    () => erased({ table: store.awards, where: { personId }, erase: (one) => eraseAward(one, name) }),
    () => erased({ table: store.certificateParts, where: { personId }, erase: eraseLines }),
    () => erased({ table: store.certificates, where: { personId }, erase: eraseSheet }),
    () => erased({ table: store.teamRequests, where: { personId }, erase: forgetRequest }),
    () =>
      erased({
        table: store.complaints,
        where: { complainantId: personId },
        erase: (one) => eraseComplaint(one, name),
      }),
    () => scriptsWithout(personId, name, world),
    () => offersWithout(account, world),
    () => teamsWithout(account, world),
  ]
  for (const slice of slices) if (!(await slice())) return false

  return true
}

async function erased<T extends Listed>({ table, where, erase }: Slice<T>): Promise<boolean> {
  let left = SLICE
  for (let last = ''; ;) {
    const found = await table.find({ where, range: afterKey(last), order: byKey(), limit: AT_ONCE })
    const changed = found.flatMap((before) => pairOf(before, erase(before)))
    for (const { before, after } of changed.slice(0, left)) await save(table, before, after)
    left -= changed.length
    if (left < 0) return false
    if (found.length < AT_ONCE) return true
    last = found[found.length - 1]!.listKey
  }
}

const pairOf = <T>(before: T, after: T | null) => (after ? [{ before, after }] : [])

const afterKey = <T extends Listed>(last: string) => ({ field: 'listKey', gt: last }) as NonNullable<Query<T>['range']>
const byKey = <T extends Listed>() => ({ field: 'listKey', direction: 'asc' }) as NonNullable<Query<T>['order']>

async function save<T extends Doc>(table: Table<T>, before: T, after: T): Promise<void> {
  const isSaved = await table.replace(before, after)
  if (!isSaved) throw new Error(`${before._id} changed meanwhile; the next round erases it`)
}

/** What units had listed under the phone, in an import or since. */
async function offersWithout({ erasure }: Account, { store }: World): Promise<boolean> {
  if (!erasure?.phoneHash) return true
  return erased({ table: store.pendingVolunteers, where: { phoneHash: erasure.phoneHash }, erase: erasePending })
}

/** 讲稿 stay with whoever tells them, without the name. */
async function scriptsWithout(personId: string, name: string, { store }: World): Promise<boolean> {
  const where = { namedIds: personId }
  const isDone = await erased({ table: store.scripts, where, erase: (one) => eraseScript(one, name, ERASED_NAME) })
  if (!isDone) return false
  return erased({ table: store.scriptVersions, where, erase: (one) => eraseScript(one, name, ERASED_NAME) })
}

const STATUSES = ['draft', 'submitted', 'returned', 'published', 'closed', 'cancelled'] as const

/** Where the person led a team, it and its activities bear the name as well. */
async function teamsWithout({ erasure }: Account, { store }: World): Promise<boolean> {
  const { name, teamIds } = erasure ?? { name: '', teamIds: [] }
  const named = (await store.teams.getMany(teamIds)).filter(({ leaderName }) => leaderName === name)
  for (const team of named) await save(store.teams, team, { ...team, leaderName: ERASED_NAME })

  const places = teamIds.flatMap((teamId) => STATUSES.map((status) => ({ status, teamId })))
  for (const where of places) {
    const isDone = await erased({ table: store.activities, where, erase: (one) => eraseActivity(one, name) })
    if (!isDone) return false
  }
  return true
}
