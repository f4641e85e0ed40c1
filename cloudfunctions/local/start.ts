import { fillFigures } from '@cloud/local/fill-figures'
import { fillReports } from '@cloud/local/fill-reports'
import { seedCity } from '@cloud/local/seed/seed-city'
import { buildEverything } from './host/builds'
import { type Home, isSeeded, markSeeded, openHome } from './host/home'
import { type Fill } from './host/host'
import { launch, readSettings, runCommand } from './host/launch'

const USUAL_PORT = 8787

/** `npm start`: builds what is missing, starts the cloud, fills it with a sample city the first time. */
async function main(): Promise<void> {
  const settings = readSettings(USUAL_PORT)
  await buildEverything(console.log)
  const known = openHome('city', settings.isFresh)
  const home = isSeeded(known) ? known : openHome('city', true)
  const fill = isSeeded(home) ? undefined : seedInto(home)
  const host = await launch(home, settings, { log: console.log, fill })
  console.log(`ready ${host.url}`)
}

const seedInto =
  (home: Home): Fill =>
  async (emulator, now) => {
    await seedCity(emulator, { now, onProgress: console.log })
    await fillFigures(emulator, { now, onProgress: console.log })
    await fillReports(emulator, { now, onProgress: console.log })
    markSeeded(home, now)
  }

runCommand(main)
