import type { Rollup } from '@shared/contract/rollup'
import { daysInBook, SHARDS, shardOf, spanInBook, yearsOf } from '@shared/domain/report/presence'
import { inLanes } from './lanes'
import { presenceId, put, putShard, readShards, writeHeads } from './presence'
import { rollupPages } from './read-rollups'
import type { World } from './world'

const TRIES = 5

/** Whom the city had from one day to another, anew from the cells of those days. Answers the shards that differed. */
export async function rebuildPresence({ from, to }: Days, world: World): Promise<string[]> {
  const different: string[] = []
  for (const year of new Set([...yearsOf(from), ...yearsOf(to)])) {
    const shards = await untilWritten(year, { from, to }, world)
    if (shards.length > 0) await writeHeads(year, shards, world)
    different.push(...shards.map((shard) => presenceId(year, shard)))
  }
  return different
}

type Days = { from: string; to: string }

async function untilWritten(year: string, days: Days, world: World): Promise<string[]> {
  const different = new Set<string>()
  const span = spanInBook(year, days)
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const before = await readShards(year, SHARDS, world)
    const there = await peopleBetween(days, world)
    const puts = await inLanes([...before], async ([shard, presence]) => {
      const after = replaced(presence?.days ?? {}, there.get(shard), { year, span })
      const put = await putShard(presence, { year, shard, days: after }, world)
      if (put !== 'same') different.add(shard)
      return put
    })
    if (!puts.includes('lost')) return [...different]
  }
  throw new Error(`presence of ${year} kept changing`)
}

/** Person → days. */
type People = Map<string, string[]>

/** Who was there on which days, by shard. */
async function peopleBetween({ from, to }: Days, world: World): Promise<Map<string, People>> {
  const shards = new Map<string, People>(SHARDS.map((shard) => [shard, new Map()]))
  // A page is let go before the next one is read: a month of the whole city is too much to hold.
  for await (const cells of rollupPages(['cell'], { gt: from, lt: `${to}~` }, world))
    cells.forEach((cell) => noteAll(shards, cell))
  return shards
}

const noteAll = (shards: ReadonlyMap<string, People>, { period, tally }: Rollup) =>
  tally.people.forEach((personId) => note(shards.get(shardOf(personId)), personId, period))

function note(people: People | undefined, personId: string, day: string): void {
  const days = people?.get(personId)
  if (days) days.push(day)
  else people?.set(personId, [day])
}

/** A shard in which these days stand as found, and all others as they were. */
function replaced(
  before: Readonly<Record<string, number[]>>,
  found: People | undefined,
  { year, span: [first, last] }: { year: string; span: [number, number] },
): Record<string, number[]> {
  const after: Record<string, number[]> = {}
  for (const personId of new Set([...Object.keys(before), ...(found?.keys() ?? [])])) {
    const others = (before[personId] ?? []).filter((number) => number < first || number > last)
    const anew = daysInBook(year, found?.get(personId) ?? [])
    put(
      after,
      personId,
      [...others, ...anew].sort((a, b) => a - b),
    )
  }
  return after
}
