import type { Account } from '@shared/contract/account'
import { ok, refuse, type Result } from '@shared/contract/result'
import type { World } from './world'

const TRIES = 8

/** The account as it stands now, and whether it was written here: of several who wish the same, one changes it. */
export type Changed = { account: Account; isChanged: boolean }

/**
 * Changes one account by a rule, however often somebody else writes it meanwhile: the rule is asked again with what
 * stands there then. A rule that answers with the same account changes nothing.
 */
export async function changeAccount<Code extends string>(
  personId: string,
  rule: (account: Account) => Result<Account, Code>,
  { store }: Pick<World, 'store'>,
): Promise<Result<Changed, Code | 'REQUEST_OUTDATED'>> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const account = await store.accounts.get(personId)
    if (!account) return refuse('REQUEST_OUTDATED')
    const after = rule(account)
    if (!after.ok) return after
    if (after.value === account) return ok({ account, isChanged: false })
    const isSaved = await store.accounts.replace(account, after.value)
    if (isSaved) return ok({ account: { ...after.value, rev: account.rev + 1 }, isChanged: true })
  }
  throw new Error(`account ${personId} kept changing`)
}
