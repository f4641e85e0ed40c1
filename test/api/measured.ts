import type { Account } from '@shared/contract/account'

/** One call whose cost is measured; those of one action are measured one after the other and the dearest counts. */
export type Measured = { as: Pick<Account, 'openId'>; input: unknown }

/** Calls of one person. */
export const by =
  (as: Pick<Account, 'openId'>) =>
  (...inputs: unknown[]): Measured[] =>
    inputs.map((input) => ({ as, input }))
