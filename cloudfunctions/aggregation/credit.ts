import type { Credit } from '@shared/contract/credential'
import { ok } from '@shared/contract/result'
import { withCredit } from '@shared/domain/credential/credit'
import { changeAccount } from './change-account'
import type { World } from './world'

/** Writes one credential to a person's account, or takes it back. Who is gone needs none. */
export async function credit(wish: Credit, world: World): Promise<void> {
  const changed = await changeAccount(wish.personId, (account) => ok(withCredit(account, wish)), world)
  if (!changed.ok) console.info('nobody left to credit', { recordId: wish.recordId })
}
