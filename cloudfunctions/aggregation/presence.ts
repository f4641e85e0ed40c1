import type { Attendance } from '@shared/contract/attendance'
import type { Presence } from '@shared/contract/presence'
import type { Rollup } from '@shared/contract/rollup'
import { NO_TEAM, parseBucketKey, rosterUnit } from '@shared/domain/report/bucket'
import { attendanceBuckets } from '@shared/domain/report/buckets-of'
import { CITY_ID } from '@shared/domain/report/city'
import { daysInBook, headsIn, shardOf, yearsOf } from '@shared/domain/report/presence'
import { emptyTally } from '@shared/domain/report/tally'
import { findAll } from '@cloud/kernel/find-all'
import { inLanes } from './lanes'
import { levelPlace } from './levels'
import type { World } from './world'
import { type Put, writeRollup } from './write-rollup'

const TRIES = 20
const PEOPLE_AT_ONCE = 50
const SHARDS_AT_ONCE = 100

export const presenceId = (year: string, shard: string): string => `${year}:${shard}`

/**
 * Whom the city had on which days, anew for the people of these records: from their records of all years, never by adding.
 * A change of one person touches one shard and one row of counts.
 */
export async function recomputePresence(records: readonly { dirty: string[] }[], world: World): Promise<void> {
  for (const [year, people] of peopleByYear(records.filter(isAttendance))) {
    await writePeople(year, [...people], world)
    await writeHeads(year, [...new Set([...people].map(shardOf))], world)
  }
}

function peopleByYear(records: readonly Attendance[]): Map<string, Set<string>> {
  const people = new Map<string, Set<string>>()
  for (const { personId, dirty } of records) {
    const years = dirty.flatMap(daysOfKey).flatMap(yearsOf)
    years.forEach((year) => people.set(year, (people.get(year) ?? new Set()).add(personId)))
  }
  return people
}

const isAttendance = (record: { dirty: string[] }): record is Attendance => 'wrongCodesAt' in record

function daysOfKey(key: string): string[] {
  const { teamId, day } = parseBucketKey(key)
  return rosterUnit(key) !== null || teamId === NO_TEAM ? [] : [day]
}

/** Shards are read before the records, and written over only if nobody wrote since. */
async function writePeople(year: string, people: readonly string[], world: World): Promise<void> {
  let open = people
  for (let attempt = 0; attempt < TRIES && open.length > 0; attempt++) {
    const shards = await readShards(year, [...new Set(open.map(shardOf))], world)
    const days = await daysOf(open, world)
    const lost = await inLanes([...shards], async ([shard, before]) => {
      const mine = open.filter((personId) => shardOf(personId) === shard)
      const kept = { ...before?.days }
      mine.forEach((personId) => put(kept, personId, daysInBook(year, days.get(personId) ?? [])))
      return (await putShard(before, { year, shard, days: kept }, world)) === 'lost' ? mine : []
    })
    open = lost.flat()
  }
  if (open.length > 0) throw new Error(`presence of ${open.length} people kept changing`)
}

export function put(days: Record<string, number[]>, personId: string, numbers: number[]) {
  if (numbers.length > 0) days[personId] = numbers
  else delete days[personId]
}

/** Writes whom a shard has, where it had anybody else; a shard nobody was ever in is not begun. */
export async function putShard(
  before: Presence | null,
  { year, shard, days }: { year: string; shard: string; days: Presence['days'] },
  { store }: World,
): Promise<Put> {
  if (isSame(before?.days ?? {}, days)) return 'same'
  const after: Presence = { _id: presenceId(year, shard), rev: before?.rev ?? 0, year, days }
  const isSaved = before ? await store.presences.replace(before, after) : await store.presences.insert(after)
  return isSaved ? 'written' : 'lost'
}

function isSame(before: Presence['days'], after: Presence['days']): boolean {
  const people = Object.entries(after)
  return (
    people.length === Object.keys(before).length &&
    people.every(([personId, numbers]) => before[personId]?.join() === numbers.join())
  )
}

/** Shards by name; null for one nobody is in yet. */
export async function readShards(
  year: string,
  shards: readonly string[],
  { store }: World,
): Promise<Map<string, Presence | null>> {
  const found = new Map<string, Presence>()
  for (let from = 0; from < shards.length; from += SHARDS_AT_ONCE) {
    const ids = shards.slice(from, from + SHARDS_AT_ONCE).map((shard) => presenceId(year, shard))
    for (const presence of await store.presences.getMany(ids)) found.set(presence._id, presence)
  }
  return new Map(shards.map((shard) => [shard, found.get(presenceId(year, shard)) ?? null]))
}

/** The days on which each of these people was there, confirmed and not voided. */
async function daysOf(people: readonly string[], { store }: World): Promise<Map<string, string[]>> {
  const days = new Map<string, string[]>()
  for (let from = 0; from < people.length; from += PEOPLE_AT_ONCE) {
    const values = people.slice(from, from + PEOPLE_AT_ONCE)
    const oneOf = { field: 'personId' as const, values }
    const found = await findAll(store.attendances, { where: { status: 'present' }, oneOf }, 'listKey')
    const counted = found.filter((record) => attendanceBuckets(record).length > 0)
    counted.forEach(({ personId, day }) => days.set(personId, [...(days.get(personId) ?? []), day]))
  }
  return days
}

/** Counts these shards anew; the rows of the others stay as they are. */
export const writeHeads = (year: string, shards: readonly string[], world: World) =>
  writeRollup(
    levelPlace('heads', CITY_ID, year),
    async (before) => ({ tally: emptyTally(), heads: await rowsOf(before, { year, shards }, world) }),
    world,
  )

async function rowsOf(
  before: Rollup | null,
  { year, shards }: { year: string; shards: readonly string[] },
  world: World,
) {
  const read = await readShards(year, shards, world)
  const rows = [...read].map(([shard, presence]) => [shard, headsIn(year, presence?.days ?? {})] as const)
  return { ...before?.heads, ...Object.fromEntries(rows) }
}
