import { drain, DRAIN_AT_ONCE } from '@cloud/aggregation/drain'
import { rebuildMonth } from '@cloud/aggregation/rebuild'
import { rebuildRosters } from '@cloud/aggregation/roster'
import { now } from '@cloud/gateways/clock'
import { openStore } from '@cloud/store/open'
import { openCloud } from '@cloud/store/sdk'

/** Stops well before the function's own limit of 60 s; the timer comes again. */
const WORK_MS = 40_000

type Event = { task?: 'rebuild'; months?: readonly string[] }

/** The cloud function `jobs`, run by a timer: works off what changed. With `task: 'rebuild'`, one slice of a rebuild. */
export async function main(event: Event = {}) {
  const world = { store: openStore(openCloud()), now }
  if (event.task === 'rebuild') return rebuild(event.months ?? [], world)

  const stopAt = Date.now() + WORK_MS
  let settledRecords = 0
  for (let batch = -1; batch !== 0 && Date.now() < stopAt;) {
    batch = await drain(world, { limit: DRAIN_AT_ONCE })
    settledRecords += batch
  }
  return { settledRecords }
}

async function rebuild(months: readonly string[], world: Parameters<typeof rebuildMonth>[1]) {
  let rollups = await rebuildRosters(world)
  for (const month of months) rollups += await rebuildMonth(month, world)
  return { rollups }
}
