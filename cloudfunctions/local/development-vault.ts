import { repeatableNonce, vaultOf } from '@cloud/gateways/vault'

/** The key of every cloud on a laptop. It protects sample data only and is public. */
export const DEVELOPMENT_VAULT_KEY = 'de0e10'.padEnd(64, '0')

/** Seals the sample data, the same in every run. */
export const sampleVault = vaultOf(DEVELOPMENT_VAULT_KEY, repeatableNonce(DEVELOPMENT_VAULT_KEY))

/** A phone as an account keeps it. */
export const sealedPhone = (phone: string) => ({
  phoneSealed: sampleVault.seal(phone),
  phoneHash: sampleVault.fingerprint(phone),
})
