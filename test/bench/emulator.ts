import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'
import { type Emulator, startEmulator } from '@cloud/local/emulator'
import { type Fields } from '@cloud/local/emulator/document'
import { aggregate } from '@cloud/local/emulator/engine/aggregate'
import { type Engine, newTally } from '@cloud/local/emulator/engine/engine'
import { findRows } from '@cloud/local/emulator/engine/find'
import { DEFAULT_LIMITS } from '@cloud/local/emulator/engine/limits'
import { noTransactions } from '@cloud/local/emulator/engine/transactions'
import { openStore } from '@cloud/local/emulator/store/catalog'
import { closeDatabase, openDatabase } from '@cloud/local/emulator/store/database'
import { insertRows } from '@cloud/local/emulator/store/rows'
import { clientOf } from '../emulator/support/clients'
import { temporaryFolder } from '../emulator/support/cloud'
import { type Report } from './report'

const DOCUMENTS = 100_000
const GROUPED = Number(process.env['GROUPED'] ?? 1_000_000)
const INSERT_ROUNDS = 20
const ROUNDS = 10
const GROUP_ROUNDS = 3
const READS = 500
const BATCH = 1_000

const DECLARATION = {
  collections: {
    visits: {
      indexes: [
        {
          name: 'person_at',
          keys: [
            { field: 'personId', direction: 1 },
            { field: 'at', direction: 1 },
          ],
        },
        {
          name: 'team_month',
          keys: [
            { field: 'teamId', direction: 1 },
            { field: 'month', direction: 1 },
          ],
        },
        { name: 'at', keys: [{ field: 'at', direction: 1 }] },
      ],
    },
  },
}

type Visit = ReturnType<typeof visit>

/** The durable store beside plain SQL with typed columns, the same indexes and the same durability. */
export async function bench(report: Report, isWanted: (part: string) => boolean): Promise<void> {
  const folder = temporaryFolder()
  const ours = openOurs(join(folder, 'ours.db'))
  const plain = openPlain(join(folder, 'plain.db'))
  // What is read afterwards has to be written in any case.
  const slice = DOCUMENTS / INSERT_ROUNDS
  const slices = Array.from({ length: INSERT_ROUNDS }, (_, round) => visits(round * slice, slice))
  const inserting = (side: Side) => (round: number) => side.insert(slices[round]!)
  compare('emulator.insert', { rounds: INSERT_ROUNDS, ours: inserting(ours), plain: inserting(plain) }, report)
  const reading = (read: Side['point']) => (round: number) => repeat(read, round)
  compare('emulator.point', { rounds: ROUNDS, ours: reading(ours.point), plain: reading(plain.point) }, report)
  compare('emulator.range', { rounds: ROUNDS, ours: reading(ours.range), plain: reading(plain.range) }, report)
  if (isWanted('emulator.group')) {
    for (let from = DOCUMENTS; from < GROUPED; from += slice) {
      const more = visits(from, slice)
      ours.insert(more)
      plain.insert(more)
    }
    compare('emulator.group', { rounds: GROUP_ROUNDS, ours: ours.group, plain: plain.group }, report)
  }
  ours.close()
  plain.close()
  if (isWanted('emulator.client')) await benchClient(folder, report)
  rmSync(folder, { recursive: true })
}

type Side = {
  insert: (visits: readonly Visit[]) => void
  point: (at: number) => unknown
  range: (at: number) => unknown
  group: () => void
  close: () => void
}

type Contest = { rounds: number; ours: (round: number) => void; plain: (round: number) => void }

/**
 * In short rounds, turn and turn about, so that what slows one slows the other; the middle ratio counts, so that one
 * bad moment decides nothing.
 */
function compare(name: string, { rounds, ours, plain }: Contest, report: Report): void {
  const took = Array.from({ length: rounds }, (_, round) => {
    const plainFirst = round % 2 === 0 ? timeOf(() => plain(round)) : undefined
    const oursMs = timeOf(() => ours(round))
    return { oursMs, plainMs: plainFirst ?? timeOf(() => plain(round)) }
  })
  const ratios = took.map(({ oursMs, plainMs }) => oursMs / plainMs)
  report(`${name}.ms`, Math.round(took.reduce((sum, { oursMs }) => sum + oursMs, 0)), 'ms')
  report(`${name}.ratio`, Number(middle(ratios).toFixed(2)), 'times plain SQL')
}

const middle = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[values.length >> 1]!

function openOurs(file: string): Side {
  const database = openDatabase(file)
  const store = openStore(database, DECLARATION)
  const engine: Engine = { store, transactions: noTransactions(), limits: DEFAULT_LIMITS, now: Date.now }
  const collection = store.collections.get('visits')!
  const find = (filter: Fields, more = {}) => findRows(store, { collection, filter, ...more }, newTally())
  const group = { _id: { team: '$teamId', month: '$month' }, visits: { $sum: 1 }, minutes: { $sum: '$minutes' } }
  return {
    insert: (all) => inBatches(all, (some) => insertRows(store, collection, some)),
    point: (at: number) => find({ _id: visit(at)._id }, { limit: 1 }),
    range: (at: number) =>
      find(
        { personId: `p${at % 2000}`, at: { $gte: 0 } },
        { order: [{ field: 'at', direction: -1 as const }], limit: 20 },
      ),
    group: () => void aggregate(engine, { collection, stages: [{ $group: group }] }, newTally()),
    close: () => closeDatabase(database),
  }
}

function openPlain(file: string): Side {
  const connection = new Libsql(file)
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.exec(`create table visits (_id text primary key, personId text, teamId text, month text, at integer, minutes integer, title text, rev integer);
    create index person_at on visits (personId, at); create index team_month on visits (teamId, month); create index at on visits (at)`)
  const add = connection.prepare<unknown[]>('insert into visits values (?, ?, ?, ?, ?, ?, ?, ?)')
  const point = connection.prepare<unknown[]>('select * from visits where _id = ?')
  const range = connection.prepare<unknown[]>(
    'select * from visits where personId = ? and at >= 0 order by at desc limit 20',
  )
  const group = connection.prepare<unknown[]>(
    'select teamId, month, count(*), sum(minutes) from visits group by teamId, month',
  )
  return {
    insert: (all) =>
      inBatches(all, (some) => {
        connection.exec('begin immediate')
        for (const each of some) add.run(...Object.values(each))
        connection.exec('commit')
      }),
    point: (at: number) => point.all(visit(at)._id),
    range: (at: number) => range.all(`p${at % 2000}`),
    group: () => void group.all(),
    close: () => connection.close(),
  }
}

/** The real client over loopback, one call at a time and sixteen at once. */
async function benchClient(folder: string, report: Report): Promise<void> {
  const emulator: Emulator = await startEmulator({
    store: { file: join(folder, 'client.db') },
    declaration: DECLARATION,
  })
  const visits = clientOf('tcb-admin-node', emulator.url).db.collection('visits')
  let next = 0
  const add = () => visits.add(visit((next += 1)))
  await latency('emulator.client.add', { times: 1000, atOnce: 1, call: add }, report)
  await latency('emulator.client.add16', { times: 3000, atOnce: 16, call: add }, report)
  const page = () => visits.where({ personId: 'p7' }).orderBy('at', 'desc').limit(20).get()
  await latency('emulator.client.page', { times: 1000, atOnce: 1, call: page }, report)
  await emulator.close()
}

type Load = { times: number; atOnce: number; call: () => Promise<unknown> }

async function latency(name: string, { times, atOnce, call }: Load, report: Report): Promise<void> {
  const took: number[] = []
  const startedAt = performance.now()
  const lane = async () => {
    while (took.length < times) {
      const begun = performance.now()
      await call()
      took.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  const seconds = (performance.now() - startedAt) / 1000
  const sorted = took.sort((left, right) => left - right)
  report(`${name}.rate`, Math.round(took.length / seconds), 'per second')
  report(`${name}.p50`, Number(sorted[sorted.length >> 1]!.toFixed(2)), 'ms')
  report(`${name}.p99`, Number(sorted[Math.floor(sorted.length * 0.99)]!.toFixed(2)), 'ms')
}

function visit(at: number) {
  return {
    _id: `visit-${at.toString(36)}-${(at * 7919) % 100_003}`,
    personId: `p${at % 2000}`,
    teamId: `t${at % 50}`,
    month: `2026-${String(1 + (at % 12)).padStart(2, '0')}`,
    at: 1_700_000_000_000 + at * 1000,
    minutes: at % 240,
    title: '科普进社区：家庭用电安全',
    rev: 1,
  }
}

const visits = (from: number, count: number): Visit[] => Array.from({ length: count }, (_, at) => visit(from + at))

function inBatches(all: readonly Visit[], write: (some: readonly Visit[]) => void): void {
  for (let at = 0; at < all.length; at += BATCH) write(all.slice(at, at + BATCH))
}

function repeat(read: (at: number) => unknown, round: number): void {
  for (let at = round * READS; at < (round + 1) * READS; at += 1) read((at * 17) % DOCUMENTS)
}

function timeOf(act: () => void): number {
  const startedAt = performance.now()
  act()
  return performance.now() - startedAt
}
