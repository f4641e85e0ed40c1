import { openHome } from './host/home'
import { launch, readSettings, runCommand } from './host/launch'

/** `npm run cloud`: the cloud alone, without sample data. The line it prints names the `serviceUrl`. */
async function main(): Promise<void> {
  const settings = readSettings(0)
  const home = openHome(settings.isEmpty ? 'empty' : 'city', settings.isFresh)
  const host = await launch(home, settings, console.error)
  console.log(`cloud ${host.url}`)
}

runCommand(main)
