import type { Account } from '@shared/contract/account'
import type { Team } from '@shared/contract/team'
import {
  eraseActivity,
  eraseNotice,
  eraseOrder,
  erasePersonName,
  erasePhoto,
  eraseQualification,
  eraseTraining,
  ERASED_NAME,
} from '@shared/domain/person/erase'
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
    () => erased({ table: store.attendances, where: { personId }, erase: erasePersonName }),
    () => erased({ table: store.orders, where: { residentId: personId }, erase: (one) => eraseOrder(one, account, now()) }),
    () => erased({ table: store.photos, where: { uploaderId: personId }, erase: (one) => erasePhoto(one, name) }),
    () => erased({ table: store.notices, where: { personId }, erase: eraseNotice }),
    () => erased({ table: store.trainings, where: { traineeIds: personId }, erase: (one) => eraseTraining(one, personId) }),
    () => erased({ table: store.qualifications, where: { personId }, erase: eraseQualification }),
    () => teamsWithout(account, world),
  ]
  for (const slice of slices) if (!(await slice())) return false

  return true
}

async function erased<T extends Listed>({ table, where, erase }: Slice<T>): Promise<boolean> {
  let written = 0
  for (let last = ''; ;) {
    const found = await table.find({ where, range: afterKey(last), order: byKey(), limit: AT_ONCE })
    for (const before of found) {
      const after = erase(before)
      if (after && written++ === SLICE) return false
      await save(table, before, after)
    }
    if (found.length < AT_ONCE) return true
    last = found[found.length - 1]!.listKey
  }
}

const afterKey = <T extends Listed>(last: string) => ({ field: 'listKey', gt: last }) as NonNullable<Query<T>['range']>
const byKey = <T extends Listed>() => ({ field: 'listKey', direction: 'asc' }) as NonNullable<Query<T>['order']>

async function save<T extends Doc>(table: Table<T>, before: T, after: T | null): Promise<void> {
  const isSaved = after === null || (await table.replace(before, after))
  if (!isSaved) throw new Error(`${before._id} changed meanwhile; the next round erases it`)
}

const STATUSES = ['draft', 'published', 'closed', 'cancelled'] as const

/** Where the person led a team, it and its activities bear the name as well. */
async function teamsWithout({ erasure }: Account, { store }: World): Promise<boolean> {
  if (!erasure) return true
  for (const team of await store.teams.getMany(erasure.teamIds)) {
    const without: Team | null = team.leaderName === erasure.name ? { ...team, leaderName: ERASED_NAME } : null
    await save(store.teams, team, without)
    for (const status of STATUSES) {
      const where = { status, teamId: team._id }
      const isDone = await erased({ table: store.activities, where, erase: (one) => eraseActivity(one, erasure.name) })
      if (!isDone) return false
    }
  }
  return true
}
