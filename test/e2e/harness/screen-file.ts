import { mkdirSync } from 'node:fs'
import path from 'node:path'

const FOLDER = path.resolve(__dirname, '../../../.build/screens')

/** Where the picture of a page goes, for people to look at; `.build` is not kept in git. */
export const screenFile = (edition: 'browser' | 'weapp', route: string): string => {
  mkdirSync(path.join(FOLDER, edition), { recursive: true })
  return path.join(FOLDER, edition, `${route.replaceAll('/', '-')}.png`)
}
