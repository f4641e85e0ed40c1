import { mkdirSync } from 'node:fs'
import path from 'node:path'

const FOLDER = path.resolve(__dirname, '../../../.build/screens')

/** Where a picture of a screen goes; `.build` is not kept in git. */
export const screenFile = (name: string): string => {
  mkdirSync(FOLDER, { recursive: true })
  return path.join(FOLDER, `${name}.png`)
}
