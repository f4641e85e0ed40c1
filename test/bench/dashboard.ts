import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { daysOfMonth, rebuildDay, rebuildMonthLevels } from '@cloud/aggregation/rebuild'
import { rebuildRosters } from '@cloud/aggregation/roster'
import { handlers } from '@cloud/handlers'
import { dispatch } from '@cloud/kernel/dispatch'
import type { Deps } from '@cloud/kernel/deps'
import { type Emulator, startEmulator } from '@cloud/local/emulator'
import type { Declaration } from '@cloud/local/emulator/declaration'
import type { RequestReport } from '@cloud/local/emulator/wire/report'
import { openStore } from '@cloud/store/open'
import { openCloud } from '@cloud/store/sdk'
import { lastMonths } from '@shared/domain/time/china-time'
import { people } from '../builders/city'
import { china } from '../builders/clock'
import { clientOf } from '../emulator/support/clients'
import { temporaryFolder } from '../emulator/support/cloud'
import { fillBigCity } from './big-city'
import type { Report } from './report'

const NOW = china('2026-12-31 20:00')
const MONTHS = lastMonths('2026-12', 12)
const DECLARATION = JSON.parse(
  readFileSync(join(__dirname, '../../config/cloudbase/indexes.json'), 'utf8'),
) as Declaration

/**
 * A year of the whole city: what a dashboard reads, how much faster that is than grouping the year live, and how long
 * the steps of a full rebuild take. `ATTENDANCES` makes it smaller than a million for trying out.
 */
export async function bench(report: Report): Promise<void> {
  const folder = temporaryFolder()
  const wire: RequestReport[] = []
  const emulator = await startEmulator({
    store: { file: join(folder, 'city.db') },
    declaration: DECLARATION,
    onRequest: (request) => wire.push(request),
    now: () => NOW,
  })
  const world = { store: openStore(openCloud(emulator.url)), now: () => NOW }
  report('dashboard.attendances', fillBigCity(emulator), 'records')
  await rebuilt(world, report)
  const live = await groupedLive(emulator)
  const took = await asked(world, { wire, report })
  report('dashboard.speedup', Math.round(live / took), 'times grouping the year live')
  await emulator.close()
  rmSync(folder, { recursive: true })
}

type World = { store: Deps['store']; now: () => number }

async function rebuilt(world: World, report: Report): Promise<void> {
  const seconds: number[] = []
  const startedAt = performance.now()
  await rebuildRosters(world)
  for (const month of MONTHS) {
    for (const day of daysOfMonth(month)) seconds.push(await secondsOf(() => rebuildDay(day, world)))
    seconds.push(await secondsOf(() => rebuildMonthLevels(month, world)))
  }
  report('rebuild.seconds', Math.round((performance.now() - startedAt) / 1000), 's')
  report('rebuild.slice.seconds.max', Number(Math.max(...seconds).toFixed(1)), 's')
}

async function secondsOf(act: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await act()
  return (performance.now() - startedAt) / 1000
}

/** The same question without roll-ups: person-times and different people of every unit, from the records of the year. */
async function groupedLive(emulator: Emulator): Promise<number> {
  const group = { _id: '$unitId', times: { $sum: 1 }, people: { $addToSet: '$personId' } }
  return secondsOf(() =>
    clientOf('tcb-admin-node', emulator.url).db.collection('attendances').aggregate().group(group).limit(100).end(),
  )
}

async function asked(world: World, { wire, report }: { wire: RequestReport[]; report: Report }): Promise<number> {
  const seconds: number[] = []
  for (const [name, action, input] of [
    ['unit', 'dashboard.unit', { unitId: 'u-1', period: 'year' }],
    ['city', 'dashboard.city', { period: 'year' }],
  ] as const) {
    wire.length = 0
    seconds.push(await secondsOf(() => ask(world, action, input)))
    const trips = wire.filter(({ collection }) => collection !== undefined)
    // Who is asking is one trip and one document more.
    report(`dashboard.${name}.trips`, trips.length + 1, 'requests')
    report(
      `dashboard.${name}.documents`,
      trips.reduce((sum, { examined }) => sum + examined, 1),
      'documents',
    )
    report(`dashboard.${name}.ms`, Math.round(seconds[seconds.length - 1]! * 1000), 'ms')
  }
  return Math.max(...seconds)
}

async function ask(world: World, action: string, input: object): Promise<void> {
  const answer = await dispatch(handlers, { action, input }, { ...world, caller: people.cityAdmin } as unknown as Deps)
  if (!answer.ok) throw new Error(`${action} was refused: ${answer.code}`)
}
