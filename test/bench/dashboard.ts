import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { handlers } from '@cloud/handlers'
import { dispatch } from '@cloud/kernel/dispatch'
import type { Deps } from '@cloud/kernel/deps'
import { type Emulator, startEmulator } from '@cloud/local/emulator'
import { fillFigures } from '@cloud/local/fill-figures'
import type { RequestReport } from '@cloud/local/emulator/wire/report'
import { openStore } from '@cloud/store/open'
import { openCloud } from '@cloud/store/sdk'
import type { Output } from '@shared/contract/api'
import { voidAttendance } from '@shared/domain/attendance/void'
import { people } from '../builders/city'
import { china } from '../builders/clock'
import { DECLARATION } from '../api/backends'
import { clientOf } from '../emulator/support/clients'
import { temporaryFolder } from '../emulator/support/cloud'
import { fillBigCity } from './big-city'
import { BARE, measureRebuild } from './rebuild'
import type { Report } from './report'

/** A million unless `ATTENDANCES` says otherwise: a quarter of an hour alone on two cores. */
const ATTENDANCES = Number(process.env['ATTENDANCES'] ?? 1_000_000)
/** A dashboard costs as much here. */
const FEW = 10_000
const NOW = china('2026-12-31 20:00')
/** The usual answer, not the first one of a program that is still warming up. */
const ASKED_TIMES = 7

type Part = (part: string) => boolean

/**
 * A year of the whole city: what a full rebuild takes, what a dashboard reads, how much faster that is than grouping the
 * year live, and how soon a changed record shows.
 */
export async function bench(report: Report, isWanted: Part): Promise<void> {
  if (isWanted('dashboard')) await inCity(FEW, (city) => measureFew(city, report))
  await inCity(ATTENDANCES, async (city) => {
    report('dashboard.attendances', city.attendances, 'records')
    if (isWanted('rebuild')) await measureRebuild(city.emulator, city.wire, report)
    else await fillFigures(city.emulator, { now: NOW, onProgress: () => undefined })
    if (isWanted('dashboard')) await measureDashboards(city, report)
  })
}

type City = {
  emulator: Emulator
  wire: RequestReport[]
  world: { store: Deps['store']; now: () => number }
  attendances: number
}

async function inCity(attendances: number, measure: (city: City) => Promise<void>): Promise<void> {
  const folder = temporaryFolder()
  const wire: RequestReport[] = []
  const emulator = await startEmulator({
    store: { file: join(folder, 'city.db') },
    declaration: { collections: { ...DECLARATION.collections, ...BARE } },
    onRequest: (request) => wire.push(request),
    now: () => NOW,
  })
  try {
    const world = { store: openStore(openCloud(emulator.url)), now: () => NOW }
    await measure({ emulator, wire, world, attendances: fillBigCity(emulator, attendances) })
  } finally {
    await emulator.close()
    rmSync(folder, { recursive: true })
  }
}

const DASHBOARDS = [
  { name: 'unit', action: 'dashboard.unit', input: { unitId: 'u-1', period: 'year' } },
  { name: 'city', action: 'dashboard.city', input: { period: 'year' } },
] as const

async function measureFew(city: City, report: Report): Promise<void> {
  await fillFigures(city.emulator, { now: NOW, onProgress: () => undefined })
  for (const asked of DASHBOARDS) {
    const { trips, documents } = await costOf(asked, city)
    report(`dashboard.${asked.name}.trips.few`, trips, `requests, of ${FEW} records`)
    report(`dashboard.${asked.name}.documents.few`, documents, `documents, of ${FEW} records`)
  }
}

async function measureDashboards(city: City, report: Report): Promise<void> {
  const took: number[] = []
  for (const asked of DASHBOARDS) {
    const { trips, documents, seconds } = await costOf(asked, city)
    took.push(seconds)
    report(`dashboard.${asked.name}.trips`, trips, 'requests')
    report(`dashboard.${asked.name}.documents`, documents, 'documents')
    report(`dashboard.${asked.name}.ms`, Math.round(seconds * 1_000), 'ms')
  }
  const live = await secondsOf(() => groupedLive(city.emulator))
  report('dashboard.live.seconds', Number(live.toFixed(1)), 's')
  report('dashboard.speedup', Math.round(live / Math.max(...took)), 'times grouping the year live')
  report('dashboard.fresh.seconds', Number((await secondsUntilShown(city)).toFixed(2)), 's')
}

async function costOf({ action, input }: (typeof DASHBOARDS)[number], { world, wire }: City) {
  wire.length = 0
  await ask(world, action, input)
  const trips = wire.filter(({ collection }) => collection !== undefined)
  // Who is asking is one trip and one document more.
  const cost = { trips: trips.length + 1, documents: trips.reduce((sum, { examined }) => sum + examined, 1) }
  const seconds: number[] = []
  for (let time = 0; time < ASKED_TIMES; time++) seconds.push(await secondsOf(() => ask(world, action, input)))
  return { ...cost, seconds: seconds.sort((a, b) => a - b)[Math.floor(ASKED_TIMES / 2)]! }
}

/**
 * The least of the same question without roll-ups: person-times, minutes and different people of every unit from the
 * confirmed records of the year, reckoned inside the database as far as it can.
 */
const groupedLive = (emulator: Emulator) =>
  clientOf('tcb-admin-node', emulator.url)
    .db.collection('attendances')
    .aggregate()
    .match({ status: 'present' })
    .group({
      _id: { unitId: '$unitId', personId: '$personId' },
      times: { $sum: 1 },
      minutes: { $sum: '$minutes' },
    })
    .group({ _id: '$_id.unitId', people: { $sum: 1 }, times: { $sum: '$times' }, minutes: { $sum: '$minutes' } })
    .limit(100)
    .end()

/** A record of the unit is voided; how long until the unit's and the city's dashboard say so. */
async function secondsUntilShown({ world }: City): Promise<number> {
  const [record] = await world.store.attendances.find({ where: { unitId: 'u-1', status: 'present' }, limit: 1 })
  const timesOf = async ({ action, input }: (typeof DASHBOARDS)[number]) =>
    ((await ask(world, action, input)) as Output<'dashboard.city'>).figures.personTimes.A
  const before = await Promise.all(DASHBOARDS.map(timesOf))
  const by = { byId: people.admin._id, at: NOW, note: '重复的一条' }
  return secondsOf(async () => {
    const isSaved = await world.store.attendances.replace(record!, voidAttendance(record!, by))
    const after = isSaved ? [await timesOf(DASHBOARDS[0]), await timesOf(DASHBOARDS[1])] : before
    if (after.some((times, index) => times !== before[index]! - 1)) throw new Error('a changed record does not show')
  })
}

async function secondsOf(act: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await act()
  return (performance.now() - startedAt) / 1000
}

async function ask(world: City['world'], action: string, input: object): Promise<unknown> {
  const answer = await dispatch(handlers, { action, input }, { ...world, caller: people.cityAdmin } as unknown as Deps)
  if (!answer.ok) throw new Error(`${action} was refused: ${answer.code}`)
  return answer.value
}
