import type { Deps } from '@cloud/kernel/deps'

/** More officers than any unit has; the platform hands out no more at once without paging. */
const OFFICERS_AT_MOST = 100

/** 单位管理员 of a unit, by id: whoever is told what waits on its desk. */
export async function unitAdminIds(unitId: string, { store }: Pick<Deps, 'store'>): Promise<string[]> {
  const officers = await store.accounts.find({ where: { officeIds: unitId }, limit: OFFICERS_AT_MOST })
  const isAdmin = (one: { unitId: string; role: string }) => one.unitId === unitId && one.role === 'admin'
  return officers.filter(({ appointments }) => appointments.some(isAdmin)).map(({ _id }) => _id)
}
