import { randomBytes } from 'node:crypto'
import type { Account } from '@shared/contract/account'
import type { Caller } from '@shared/contract/caller'
import type { Store } from '@cloud/store/collections'

export const randomHex = (bytes: number): string => randomBytes(bytes).toString('hex')

const PERSON_ID_BYTES = 8

/** The account behind an identity; made at the first visit. Two first visits at once make one. */
export async function accountOf(openId: string, store: Store, create: (personId: string) => Account): Promise<Caller> {
  const known = await byOpenId(openId, store)
  if (known) return known

  const account = create(`p${randomHex(PERSON_ID_BYTES)}`)
  const isNew = await store.accounts.insert(account)
  if (isNew) return account
  const made = await byOpenId(openId, store)
  if (!made) throw new Error('account neither new nor known')
  return made
}

async function byOpenId(openId: string, store: Store): Promise<Account | null> {
  const [account] = await store.accounts.find({ where: { openId }, limit: 1 })
  return account ?? null
}
