import { fillFigures } from '@cloud/local/fill-figures'
import { seedCity } from '@cloud/local/seed/seed-city'
import { buildEverything } from './host/builds'
import { type Home, isSeeded, markSeeded, openHome } from './host/home'
import { type Host } from './host/host'
import { launch, readSettings, runCommand } from './host/launch'

const USUAL_PORT = 8787

/** `npm start`: builds what is missing, starts the cloud, fills it with a sample city the first time. */
async function main(): Promise<void> {
  const settings = readSettings(USUAL_PORT)
  await buildEverything(console.log)
  const known = openHome('city', settings.isFresh)
  const home = isSeeded(known) ? known : openHome('city', true)
  const host = await launch(home, settings, console.log)
  if (!isSeeded(home)) await seed(home, host)
  console.log(`ready ${host.url}`)
}

async function seed(home: Home, host: Host): Promise<void> {
  const now = host.now()
  await seedCity(host.emulator, { now, onProgress: console.log })
  await fillFigures(host.emulator, { now, onProgress: console.log })
  markSeeded(home, now)
}

runCommand(main)
