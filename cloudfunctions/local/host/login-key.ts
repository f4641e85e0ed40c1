import { createVerify, generateKeyPairSync } from 'node:crypto'
import { isFields } from '../emulator/document'

const KEY_ID = 'local'

/** 自定义登录 key of the local cloud, made anew by every process: the file the functions sign with, and its other half. */
export type LoginKey = { file: string; personIn: (ticket: string, now: number) => string | undefined }

let known: LoginKey | undefined

export const loginKey = (): LoginKey => (known ??= makeKey())

function makeKey(): LoginKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })
  const isSigned = (text: string, signature: string) =>
    createVerify('RSA-SHA256').update(text).verify(publicKey, signature, 'base64url')
  return {
    file: JSON.stringify({ private_key_id: KEY_ID, private_key: privateKey }),
    personIn: (ticket, now) => {
      const [keyId, token = ''] = ticket.split('/@@/')
      const [head = '', body = '', signature = ''] = token.split('.')
      if (keyId !== KEY_ID || !isSigned(`${head}.${body}`, signature)) return undefined
      return unexpired(JSON.parse(Buffer.from(body, 'base64url').toString()), now)
    },
  }
}

/** The client writes milliseconds where the standard has seconds. */
function unexpired(claims: unknown, now: number): string | undefined {
  if (!isFields(claims) || typeof claims.uid !== 'string' || typeof claims.exp !== 'number') return undefined
  return now < claims.exp ? claims.uid : undefined
}
