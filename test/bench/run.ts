import { parseArgs } from 'node:util'
import type { Report } from './report'

/** What is not wanted need not be measured, but may be. */
type Bench = { bench: (report: Report, isWanted: (part: string) => boolean) => Promise<void> }

/** What there is to measure; a prefix on the command line runs a part. */
const BENCHES: Record<string, () => Promise<Bench>> = {
  budget: () => import('./budget'),
  dashboard: () => import('./dashboard'),
  rebuild: () => import('./dashboard'),
  checkin: () => import('./check-in'),
  emulator: () => import('./emulator'),
  export: () => import('./export'),
  h5: () => import('./h5'),
  import: () => import('./import'),
  match: () => import('./match'),
  weapp: () => import('./weapp'),
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
})

const report: Report = (name, value, unit) =>
  console.log(
    values.json ? JSON.stringify({ name, value, unit }) : `${name.padEnd(48)} ${String(value).padStart(14)} ${unit}`,
  )

async function main(prefix = '') {
  const isWanted = (part: string) => part.startsWith(prefix) || prefix.startsWith(`${part}.`)
  const chosen = Object.keys(BENCHES).filter(isWanted)
  if (chosen.length === 0)
    throw new Error(`no bench begins with ${prefix}; there are: ${Object.keys(BENCHES).join(', ')}`)
  // What two names lead to is measured once.
  const benches = new Set(await Promise.all(chosen.map((name) => BENCHES[name]!())))
  for (const { bench } of benches)
    await bench((figure, value, unit) => figure.startsWith(prefix) && report(figure, value, unit), isWanted)
}

main(positionals[0]).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
