import type { Account } from '@shared/contract/account'
import type { Credit } from '@shared/contract/credential'

/** Longer than any real list; the oldest make room. */
const KEPT = 200

/** The account once a record was credited to it or taken back; the very same when nothing changes, or its person is gone. */
export function withCredit(account: Account, { recordId, credential }: Credit): Account {
  const credentials = account.credentials ?? []
  const before = credentials.find((one) => one.recordId === recordId) ?? null
  if (!account.registration || JSON.stringify(before) === JSON.stringify(credential)) return account

  const others = credentials.filter((one) => one.recordId !== recordId)
  return { ...account, credentials: credential ? [...others, credential].slice(-KEPT) : others }
}
