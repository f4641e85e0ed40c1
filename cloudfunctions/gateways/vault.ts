import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Keeps what must not be read in the database: phones, document numbers, birth dates. */
export type Vault = {
  /** AES-256-GCM; the same text sealed twice looks different. */
  seal: (plain: string) => string
  /** The text that was sealed; throws when it was sealed with another key or was altered. */
  open: (sealed: string) => string
  /** HMAC-SHA256: the same text has the same fingerprint, so that it can be found without being read. */
  fingerprint: (plain: string) => string
}

const KEY = /^[0-9a-f]{64}$/i
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** Stands in front of everything sealed, so that a later scheme can be told apart. */
const SCHEME = 'v1.'

/** The vault of this environment. Without a proper key nothing starts: better no service than phones in the clear. */
export const configuredVault = (key = process.env['ZHIHUI_VAULT_KEY']): Vault => {
  if (key === undefined || !KEY.test(key)) {
    throw new Error('ZHIHUI_VAULT_KEY is missing: give every cloud function the same key of 64 hex digits')
  }
  return vaultOf(key)
}

/** `nonceOf` is for sample data alone, which must come out the same in every run. */
export function vaultOf(key: string, nonceOf: (plain: string) => Buffer = () => randomBytes(NONCE_BYTES)): Vault {
  const sealing = derived(key, 'seal')
  const hashing = derived(key, 'fingerprint')
  return {
    seal: (plain) => seal(sealing, plain, nonceOf(plain)),
    open: (sealed) => open(sealing, sealed),
    fingerprint: (plain) => createHmac('sha256', hashing).update(plain).digest('hex'),
  }
}

/** Nonces made of the text itself. */
export function repeatableNonce(key: string): (plain: string) => Buffer {
  const nonceKey = derived(key, 'nonce')
  return (plain) => createHmac('sha256', nonceKey).update(plain).digest().subarray(0, NONCE_BYTES)
}

/** Keys of their own for each purpose, out of the one that is configured. */
const derived = (key: string, purpose: string) =>
  Buffer.from(hkdfSync('sha256', Buffer.from(key, 'hex'), Buffer.alloc(0), `zhihui ${purpose}`, 32))

function seal(key: Buffer, plain: string, nonce: Buffer): string {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const content = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return SCHEME + Buffer.concat([nonce, cipher.getAuthTag(), content]).toString('base64url')
}

function open(key: Buffer, sealed: string): string {
  if (!sealed.startsWith(SCHEME)) throw new Error('not sealed by this vault')
  const bytes = Buffer.from(sealed.slice(SCHEME.length), 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  const content = bytes.subarray(NONCE_BYTES + TAG_BYTES)
  return Buffer.concat([decipher.update(content), decipher.final()]).toString('utf8')
}
