import { sampleVault } from '@cloud/local/development-vault'

/** What seals in tests: as on a laptop, the same in every run. */
export const vault = sampleVault
