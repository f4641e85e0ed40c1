import { parseArgs } from 'node:util'
import type { Report } from './report'

type Bench = { bench: (report: Report) => Promise<void> }

/** What there is to measure; a prefix on the command line runs a part. */
const BENCHES: Record<string, () => Promise<Bench>> = {
  budget: () => import('./budget'),
  emulator: () => import('./emulator'),
  h5: () => import('./h5'),
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
  const chosen = Object.keys(BENCHES).filter((name) => name.startsWith(prefix) || prefix.startsWith(`${name}.`))
  if (chosen.length === 0)
    throw new Error(`no bench begins with ${prefix}; there are: ${Object.keys(BENCHES).join(', ')}`)
  for (const name of chosen)
    await (
      await BENCHES[name]!()
    ).bench((figure, value, unit) => figure.startsWith(prefix) && report(figure, value, unit))
}

main(positionals[0]).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
