import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exportLines, importLines } from './emulator/dump'
import { buildFunctions } from './host/builds'
import { openHome } from './host/home'
import { type Fill } from './host/host'
import { launch, readSettings, runCommand } from './host/launch'

/** `npm run cloud`: the cloud alone, without sample data. The line it prints names the `serviceUrl`. */
async function main(): Promise<void> {
  const settings = readSettings(0)
  await buildFunctions(console.error)
  const home = openHome(settings.isEmpty ? 'empty' : 'city', settings.isFresh)
  const { importFrom } = settings
  const fill = importFrom === undefined ? undefined : importInto(importFrom)
  const host = await launch(home, settings, { log: console.error, fill })
  if (settings.exportTo !== undefined) {
    await pipeline(Readable.from(exportLines(host.emulator)), createWriteStream(settings.exportTo))
    return host.close()
  }
  console.log(`cloud ${host.url}`)
}

const importInto =
  (file: string): Fill =>
  async (emulator) =>
    void (await importLines(emulator, createInterface({ input: createReadStream(file) })))

runCommand(main)
