import { NOTICE_TEXT } from '@shared/text/terms'
import { checkFigures } from '@cloud/aggregation/check-figures'
import { drain, DRAIN_AT_ONCE } from '@cloud/aggregation/drain'
import { rebuildMonthByDays } from '@cloud/aggregation/rebuild'
import { rebuildRosters } from '@cloud/aggregation/roster'
import { now } from '@cloud/gateways/clock'
import { cloudContentCheck } from '@cloud/gateways/content-check'
import { cloudFiles } from '@cloud/gateways/files'
import { configuredTemplates } from '@cloud/gateways/templates'
import { cloudWechat } from '@cloud/gateways/wechat'
import { push } from '@cloud/messages/push'
import { remind } from '@cloud/messages/remind'
import { remindToClose } from '@cloud/messages/remind-close'
import { remindOfReport } from '@cloud/messages/remind-report'
import type { Store } from '@cloud/store/collections'
import { openStore } from '@cloud/store/open'
import { openCloud } from '@cloud/store/sdk'
import { askAboutPhotos } from './ask-about-photos'
import { runComplaintClock } from './complaint-clock'
import { runOrderClock } from './order-clock'

/** Stops well before the function's own limit of 60 s; the timer comes again. */
const WORK_MS = 40_000

type Event = { task?: 'rebuild'; months?: readonly string[] }

type World = { store: Store; now: () => number }

/** The cloud function `jobs`, run by a timer: works off what changed, reminds, sends. With `task: 'rebuild'`, one slice of a rebuild. */
export async function main(event: Event = {}) {
  const cloud = openCloud()
  const world = { store: openStore(cloud), now }
  if (event.task === 'rebuild') return rebuild(event.months ?? [], world)

  const stopAt = Date.now() + WORK_MS
  await runComplaintClock(world)
  await runOrderClock(world)
  await askAboutPhotos({ ...world, files: cloudFiles(cloud), contentCheck: cloudContentCheck(cloud) })
  const settledRecords = await until(stopAt, () => drain(world, { limit: DRAIN_AT_ONCE }))
  const reminded = (await remind(world)) + (await remindToClose(world)) + (await remindOfReport(world))
  const sender = { ...world, wechat: cloudWechat(cloud), templates: configuredTemplates(), sentences: NOTICE_TEXT }
  const pushed = await until(stopAt, () => push(sender))
  const checked = await checkFigures(world, () => Date.now() < stopAt)
  return { checked, settledRecords, reminded, pushed }
}

/** Batch after batch, until there is nothing left to do or the time is up. */
async function until(stopAt: number, work: () => Promise<number>): Promise<number> {
  let done = 0
  for (let batch = -1; batch !== 0 && Date.now() < stopAt;) {
    batch = await work()
    done += batch
  }
  return done
}

async function rebuild(months: readonly string[], world: World) {
  let rollups = await rebuildRosters(world)
  for (const month of months) rollups += await rebuildMonthByDays(month, world)
  return { rollups }
}
