import { writeRoster } from '@cloud/aggregation/roster'
import { PRIVACY_VERSION } from '@shared/contract/account'
import type { ImportView } from '@shared/contract/import'
import { people } from '../builders/city'
import { aList, sheetPath } from '../builders/sheet'
import type { World } from './world'

const { admin } = people

/** A row in which everything that can be wrong is. */
export const aFaultyRow = (index: number): string[] => [
  `志愿者${index}`,
  '1380000',
  '没有的队',
  '',
  '',
  '1990-02-30',
  '',
  '',
]

export const agreeTo = (pendingId: string) => ({
  pendingId,
  consentVersion: PRIVACY_VERSION,
  subdistrictId: 's-1',
  keepsBirthDate: true,
})

export const readOf = (key: string, fileId: string) => ({
  unitId: 'u-1',
  kind: 'volunteers' as const,
  key,
  fileId,
  fileName: '名单.xlsx',
})

export async function uploaded(world: World, rows: readonly string[][], key = 'list00001'): Promise<ImportView> {
  const fileId = await world.upload(sheetPath('p-admin', key), await aList(rows))
  return world.as(admin).get('import.read', readOf(key, fileId))
}

export async function run(world: World, { _id }: ImportView, as = admin): Promise<ImportView> {
  let one = await world.as(as).get('import.start', { importId: _id })
  for (let slice = 0; one.status === 'running' && slice < 100; slice++)
    one = await world.as(as).get('import.advance', { importId: _id })
  return one
}

export const imported = async (world: World, rows: readonly string[][], key = 'list00001') =>
  run(world, await uploaded(world, rows, key))

export const waiting = async (world: World) => (await world.as(admin).get('pending.list', { unitId: 'u-1' })).items

export async function registered(world: World): Promise<number | null> {
  await writeRoster('u-1', { store: world.store, now: () => world.clock.now })
  return (await world.as(admin).get('dashboard.unit', { unitId: 'u-1', period: 'month' })).registeredVolunteers
}
