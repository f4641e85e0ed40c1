import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Emulator } from '@cloud/local/emulator'
import type { Declaration } from '@cloud/local/emulator/declaration'
import type { RequestReport } from '@cloud/local/emulator/wire/report'
import { buildFunctions, FUNCTIONS_DIR } from '@cloud/local/host/builds'
import { lastMonths } from '@shared/domain/time/china-time'
import { DECLARATION } from '../api/backends'
import type { Report } from './report'

const MONTHS = lastMonths('2026-12', 12)
const WRITTEN = ['rollups', 'presences']

/** Where the bare client writes: indexed like the roll-ups. */
export const BARE: Declaration['collections'] = { bare: DECLARATION.collections['rollups']! }

/**
 * A full rebuild of the year where nothing was: the deployed `jobs` in a process of its own, slice by slice, so that its
 * memory is that of the function and of nothing else. Beside it, what the same client takes to read the same records
 * day by day and to write as many documents of the same size.
 */
export async function measureRebuild(emulator: Emulator, wire: RequestReport[], report: Report): Promise<void> {
  await buildFunctions(() => undefined)
  wire.length = 0
  const { seconds, longest, slices, rss } = await inProcess<Slices>(
    ['-e', SLICES, join(FUNCTIONS_DIR, 'jobs'), ...MONTHS],
    emulator,
  )
  const written = Object.fromEntries(WRITTEN.map((name) => [name, writtenTo(name, wire)]))
  report('rebuild.seconds', seconds, 's')
  report(
    'rebuild.documents',
    Object.values(written).reduce((sum, count) => sum + count),
    'documents written',
  )
  report('rebuild.slices', slices, 'slices')
  report('rebuild.slice.seconds.max', longest, 's')
  report('rebuild.rss.mb', rss, 'MB')
  const bare = await inProcess<Bare>(
    ['--import', 'tsx', join(__dirname, 'bare.ts'), String(written['presences']), ...MONTHS],
    emulator,
  )
  report('rebuild.bare.seconds', bare.seconds, 's')
  report('rebuild.bare.documents', bare.documents, 'documents written')
  report('rebuild.ratio', Number((seconds / bare.seconds).toFixed(2)), 'times reading and writing bare')
}

const writtenTo = (name: string, wire: readonly RequestReport[]) =>
  wire.reduce((sum, { collection, written }) => sum + (collection === name ? written : 0), 0)

type Slices = { seconds: number; longest: number; slices: number; rss: number }
type Bare = { seconds: number; documents: number }

/** Calls the deployed function until the year is done; nothing else is loaded, so that nothing else is measured. */
const SLICES = `
const [bundle, ...months] = process.argv.slice(1)
const { main } = require(bundle)
async function run() {
  const slices = []
  for (let done = 0, total = 1; done < total;) {
    const at = performance.now()
    ;({ done, total } = await main({ task: 'rebuild', key: 'bench', months }))
    slices.push((performance.now() - at) / 1000)
  }
  const rounded = (seconds) => Math.round(seconds * 10) / 10
  const rss = Math.round(process.resourceUsage().maxRSS / 1024)
  const seconds = rounded(slices.reduce((sum, one) => sum + one, 0))
  console.log(JSON.stringify({ seconds, longest: rounded(Math.max(...slices)), slices: slices.length, rss }))
}
run().then(() => process.exit(0), (error) => { console.error(error); process.exit(1) })
`

async function inProcess<T>(command: readonly string[], { url }: Emulator): Promise<T> {
  const env = { ...process.env, TCB_SERVICE_URL: url, TCB_ENV: 'local', ZHIHUI_VAULT_KEY: '0'.repeat(64) }
  const { stdout } = await promisify(execFile)(process.execPath, command, { env })
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as T
}
