import { createHash } from 'node:crypto'

/** The name of a desktop in the database, out of the secret that only the desktop has. */
export const desktopIdOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
