import { mkdirSync } from 'node:fs'
import path from 'node:path'

const FOLDER = path.resolve(__dirname, '../../../.build/screens')

type Picture = { edition: 'browser' | 'weapp'; route: string }

/** Takes the picture of a page into `.build/screens`, for people to look at. Only with SCREENS=1: no test reads it. */
export const takePicture = async ({ edition, route }: Picture, screenshot: (file: string) => Promise<unknown>) => {
  if (!process.env['SCREENS']) return
  mkdirSync(path.join(FOLDER, edition), { recursive: true })
  await screenshot(path.join(FOLDER, edition, `${route.replaceAll('/', '-')}.png`))
}
