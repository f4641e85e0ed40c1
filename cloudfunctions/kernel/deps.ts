import type { Caller } from '@shared/contract/caller'
import type { Files } from '@cloud/gateways/files'
import type { Vault } from '@cloud/gateways/vault'
import type { WriteActivities } from '@cloud/gateways/activity-sheet'
import type { Store } from '@cloud/store/collections'

/** Everything a handler may touch besides its input. Tests pass their own. */
export type Deps = {
  caller: Caller
  now: () => number
  store: Store
  files: Files
  writeActivities: WriteActivities
  vault: Vault
  /** Random bytes as hex, from the platform's secure source. */
  randomHex: (bytes: number) => string
}
