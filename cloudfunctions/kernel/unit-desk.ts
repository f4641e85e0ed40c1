import type { Account } from '@shared/contract/account'
import type { Deps } from './deps'

/** More officers than any unit has; the platform hands out no more at once without paging. */
const OFFICERS_AT_MOST = 100

/** 单位管理员 of a unit: whoever works off what waits on its desk. */
export async function unitAdmins(unitId: string, { store }: Pick<Deps, 'store'>): Promise<Account[]> {
  const officers = await store.accounts.find({ where: { officeIds: unitId }, limit: OFFICERS_AT_MOST })
  const isAdmin = (one: { unitId: string; role: string }) => one.unitId === unitId && one.role === 'admin'
  return officers.filter(({ appointments }) => appointments.some(isAdmin))
}

/** The same by id, to be told of it. */
export const unitAdminIds = async (unitId: string, deps: Pick<Deps, 'store'>): Promise<string[]> =>
  (await unitAdmins(unitId, deps)).map(({ _id }) => _id)
