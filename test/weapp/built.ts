import { existsSync } from 'node:fs'
import path from 'node:path'

/** The project's own build for WeChat. */
export const BUILT_WEAPP = path.resolve(__dirname, '../../dist/weapp')

/** Says what to do where nobody has built the mini program. */
export const demandBuild = (folder = BUILT_WEAPP) => {
  if (!existsSync(path.join(folder, 'app.json'))) throw new Error(`${folder} is empty: run npm run build:weapp first`)
}
