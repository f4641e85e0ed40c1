import type { KeptRow } from '@shared/contract/import'
import { chunked } from '@shared/domain/import/lifecycle'
import { maskedPhone, pendingId, remarksOn } from '@shared/domain/import/pending'
import type { VolunteerRow } from '@shared/domain/import/volunteer-row'
import type { Deps } from '@cloud/kernel/deps'
import { forEachOf } from './import-chunks'

type Hashed = { row: VolunteerRow; phoneHash: string }

/** Who of a hundred rows is known already: by account, or as listed by this unit. */
export async function knownOf(rows: readonly VolunteerRow[], unitId: string, { store, vault }: Deps) {
  const hashed: Hashed[] = rows.map((row) => ({ row, phoneHash: vault.fingerprint(row.phone) }))
  const values = hashed.map(({ phoneHash }) => phoneHash)
  const [accounts, listed] = await Promise.all([
    store.accounts.find({ oneOf: { field: 'phoneHash', values }, limit: 1_000 }),
    store.pendingVolunteers.getMany(values.map((hash) => pendingId(unitId, hash))),
  ])
  const registered = new Map(accounts.filter(({ registration }) => registration).map((one) => [one.phoneHash, one]))
  const waiting = new Map(listed.map((one) => [one.phoneHash, one]))
  return hashed.map((one) => ({
    ...one,
    account: registered.get(one.phoneHash) ?? null,
    pending: waiting.get(one.phoneHash) ?? null,
  }))
}

/** The good rows that the administrator should look at before saying yes. */
export async function remarkedRows(rows: readonly VolunteerRow[], unitId: string, deps: Deps): Promise<KeptRow[]> {
  const known = await forEachOf(chunked(rows), (chunk) => knownOf(chunk, unitId, deps))
  return known.flat().flatMap(({ row, account, pending }) => {
    const remarks = remarksOn(row, { account, pending })
    const title = `${row.name} ${maskedPhone(row.phone)}`
    return remarks.length === 0 ? [] : [{ row: row.row, title, problems: [], remarks, cells: {} }]
  })
}
