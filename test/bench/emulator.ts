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
import { atomically, closeDatabase, openDatabase } from '@cloud/local/emulator/store/database'
import { insertRow } from '@cloud/local/emulator/store/rows'
import { clientOf } from '../emulator/support/clients'
import { temporaryFolder } from '../emulator/support/cloud'
import { type Report } from './report'

const DOCUMENTS = 100_000
const GROUPED = Number(process.env['GROUPED'] ?? 1_000_000)
const READS = 5_000
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
export async function bench(report: Report): Promise<void> {
  const folder = temporaryFolder()
  const ours = openOurs(join(folder, 'ours.db'))
  const plain = openPlain(join(folder, 'plain.db'))
  compare('emulator.insert', { ours: () => ours.insert(0, DOCUMENTS), plain: () => plain.insert(0, DOCUMENTS) }, report)
  compare('emulator.point', { ours: () => repeat(ours.point), plain: () => repeat(plain.point) }, report)
  compare('emulator.range', { ours: () => repeat(ours.range), plain: () => repeat(plain.range) }, report)
  ours.insert(DOCUMENTS, GROUPED)
  plain.insert(DOCUMENTS, GROUPED)
  compare('emulator.group', { ours: ours.group, plain: plain.group }, report)
  ours.close()
  plain.close()
  await benchClient(folder, report)
  rmSync(folder, { recursive: true })
}

type Pair = { ours: () => void; plain: () => void }

/** One after the other on the same machine, so that what slows one slows the other. */
function compare(name: string, { ours, plain }: Pair, report: Report): void {
  const [oursMs, plainMs] = [timeOf(ours), timeOf(plain)]
  report(`${name}.ms`, Math.round(oursMs), 'ms')
  report(`${name}.ratio`, Number((oursMs / plainMs).toFixed(2)), 'times plain SQL')
}

function openOurs(file: string) {
  const database = openDatabase(file)
  const store = openStore(database, DECLARATION)
  const engine: Engine = { store, transactions: noTransactions(), limits: DEFAULT_LIMITS, now: Date.now }
  const collection = store.collections.get('visits')!
  const find = (filter: Fields, more = {}) => findRows(store, { collection, filter, ...more }, newTally())
  const group = { _id: { team: '$teamId', month: '$month' }, visits: { $sum: 1 }, minutes: { $sum: '$minutes' } }
  return {
    insert: (from: number, to: number) =>
      inBatches(from, to, (visits) =>
        atomically(database, () => visits.forEach((each) => insertRow(store, collection, each))),
      ),
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

function openPlain(file: string) {
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
    insert: (from: number, to: number) =>
      inBatches(from, to, (visits) => {
        connection.exec('begin immediate')
        for (const each of visits) add.run(...Object.values(each))
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

function inBatches(from: number, to: number, write: (visits: Visit[]) => void): void {
  for (let start = from; start < to; start += BATCH) {
    write(Array.from({ length: Math.min(BATCH, to - start) }, (_, at) => visit(start + at)))
  }
}

function repeat(read: (at: number) => unknown): void {
  for (let at = 0; at < READS; at += 1) read((at * 17) % DOCUMENTS)
}

function timeOf(act: () => void): number {
  const startedAt = performance.now()
  act()
  return performance.now() - startedAt
}
