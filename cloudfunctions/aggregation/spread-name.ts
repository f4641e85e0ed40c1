import type { Account } from '@shared/contract/account'
import { ok } from '@shared/contract/result'
import type { ReportingUnit } from '@shared/contract/unit'
import { findAll } from '@cloud/kernel/find-all'
import type { Doc, Query, Table } from '@cloud/store/table'
import { changeAccount } from './change-account'
import type { World } from './world'

/** Written in one go per kind of record; a function's time is short. */
const SLICE = 200
/** What is decided keeps the name the unit bore then, like certificates and the steps of a complaint. */
const OPEN_COMPLAINT = ['submitted', 'accepted', 'answered'] as const

/**
 * 单位改名, second half: takes the new name to what is shown with a copy of it, slice by slice. False while something is
 * left; going over a record again changes nothing. What belongs to the past keeps the old name.
 */
export async function spreadName(unit: ReportingUnit, world: World): Promise<boolean> {
  const { _id: unitId, name } = unit
  const { store } = world
  await renameOffices(unit, world)
  const slices = [
    () => renamed({ table: store.resources, where: { validTo: null, unitId }, called: { unitName: name } }),
    () => renamed({ table: store.pendingVolunteers, where: { unitId, status: 'waiting' }, called: { unitName: name } }),
    ...OPEN_COMPLAINT.map((status) => () => {
      const where = { deskUnitId: unitId, status }
      return renamed({ table: store.complaints, where, by: 'dueKey', called: { deskName: name } })
    }),
  ]
  for (const slice of slices) if (!(await slice())) return false
  return true
}

/** Few hold an office in one unit. */
async function renameOffices({ _id: unitId, name }: ReportingUnit, world: World): Promise<void> {
  const rename = (account: Account) =>
    account.appointments.every((one) => one.unitId !== unitId || one.unitName === name)
      ? ok(account)
      : ok({
          ...account,
          appointments: account.appointments.map((one) => (one.unitId === unitId ? { ...one, unitName: name } : one)),
        })
  for (const { _id } of await findAll(world.store.accounts, { where: { officeIds: unitId } }, '_id')) {
    const changed = await changeAccount(_id, rename, world)
    if (!changed.ok) console.info('nobody left to rename an office of', { id: _id })
  }
}

/** A team bears the name of who leads it. Who has erased theirs is gone from the team already. */
export async function nameLedTeams({ memberships, name, erasedAt }: Account, { store }: World): Promise<void> {
  const led = memberships.filter(({ role }) => role === 'leader').map(({ teamId }) => teamId)
  if (led.length === 0 || erasedAt !== null) return
  for (const team of await store.teams.getMany(led)) {
    const isSaved = team.leaderName === name || (await store.teams.replace(team, { ...team, leaderName: name }))
    if (!isSaved) throw new Error(`team ${team._id} changed meanwhile; the next round names its leader`)
  }
}

type Copy<T extends Doc> = {
  table: Table<T>
  where: NonNullable<Query<T>['where']>
  /** The field its index is ordered by. */
  by?: Extract<keyof T, string>
  called: Partial<T>
}

async function renamed<T extends Doc & { listKey: string }>({ table, where, by, called }: Copy<T>): Promise<boolean> {
  const field = by ?? ('listKey' as Extract<keyof T, string>)
  const found = await findAll(table, { where }, field)
  const old = found.filter((one) => Object.entries(called).some(([key, value]) => one[key as keyof T] !== value))
  for (const before of old.slice(0, SLICE)) {
    const isSaved = await table.replace(before, { ...before, ...called })
    if (!isSaved) throw new Error(`${before._id} changed meanwhile; the next round renames it`)
  }
  return old.length <= SLICE
}
