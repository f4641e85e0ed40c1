import fc from 'fast-check'
import { configuredVault, vaultOf } from '@cloud/gateways/vault'

const KEY = 'a1'.repeat(32)
const vault = vaultOf(KEY)

describe('the vault', () => {
  it('gives back whatever was sealed, and shows nothing of it', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 4 }), (plain) => {
        const sealed = vault.seal(plain)
        expect(vault.open(sealed)).toBe(plain)
        expect(sealed).not.toContain(plain)
      }),
    ))

  it('seals the same text differently each time, and knows it by its fingerprint', () => {
    expect(vault.seal('13800000001')).not.toBe(vault.seal('13800000001'))
    expect(vault.fingerprint('13800000001')).toBe(vaultOf(KEY).fingerprint('13800000001'))
    expect(vault.fingerprint('13800000001')).not.toBe(vault.fingerprint('13800000002'))
  })

  it('opens nothing that another key sealed, that was altered, or that was never sealed', () => {
    const sealed = vault.seal('13800000001')
    const altered = sealed.slice(0, -2) + (sealed.endsWith('A') ? 'BB' : 'AA')

    expect(() => vaultOf('b2'.repeat(32)).open(sealed)).toThrow()
    expect(() => vault.open(altered)).toThrow()
    expect(() => vault.open('13800000001')).toThrow('not sealed by this vault')
    expect(vaultOf('b2'.repeat(32)).fingerprint('x')).not.toBe(vault.fingerprint('x'))
  })

  it.each([undefined, '', 'short', 'z'.repeat(64)])('does not start with the key %p', (key) => {
    expect(() => configuredVault(key)).toThrow('ZHIHUI_VAULT_KEY is missing')
  })
})
