import { chinaDay } from '@shared/domain/time/china-time'
import { NOTICE_TEXT } from '@shared/text/notice-terms'
import { checkFigures, rebuildAsked } from '@cloud/aggregation/check-figures'
import { drain, DRAIN_AT_ONCE } from '@cloud/aggregation/drain'
import { keepHeapSmall } from '@cloud/entry/small-heap'
import { now } from '@cloud/gateways/clock'
import { cloudContentCheck } from '@cloud/gateways/content-check'
import { cloudFiles } from '@cloud/gateways/files'
import { configuredTemplates } from '@cloud/gateways/templates'
import { cloudWechat } from '@cloud/gateways/wechat'
import { push } from '@cloud/messages/push'
import { remind } from '@cloud/messages/remind'
import { remindToClose } from '@cloud/messages/remind-close'
import { remindOfReport } from '@cloud/messages/remind-report'
import { openStore } from '@cloud/store/open'
import { openCloud } from '@cloud/store/sdk'
import { askAboutPhotos } from './ask-about-photos'
import { clearExports } from './clear-exports'
import { runComplaintClock } from './complaint-clock'
import { runOrderClock } from './order-clock'

/** Stops well before the function's own limit of 60 s; the timer comes again. */
const WORK_MS = 40_000
/** A slice of a rebuild takes no new step after that, so that it ends within ten seconds. */
const SLICE_MS = 5_000

type Event = { task?: 'rebuild'; key?: string; months?: readonly string[] }

/**
 * The cloud function `jobs`, run by a timer: works off what changed, reminds, sends. With `task: 'rebuild'`, one slice of
 * the rebuild of that key; the timer goes on with it, too.
 */
export async function main(event: Event = {}) {
  keepHeapSmall()
  const cloud = openCloud()
  const world = { store: openStore(cloud), now }
  const { task, key = chinaDay(now()), months = [] } = event
  if (task === 'rebuild') return rebuildAsked({ key, months }, world, within(SLICE_MS))

  const stopAt = Date.now() + WORK_MS
  await runComplaintClock(world)
  await runOrderClock(world)
  const files = cloudFiles(cloud)
  await askAboutPhotos({ ...world, files, contentCheck: cloudContentCheck(cloud) })
  await clearExports({ ...world, files })
  const settledRecords = await until(stopAt, () => drain(world, { limit: DRAIN_AT_ONCE }))
  const reminded = (await remind(world)) + (await remindToClose(world)) + (await remindOfReport(world))
  const sender = { ...world, wechat: cloudWechat(cloud), templates: configuredTemplates(), sentences: NOTICE_TEXT }
  const pushed = await until(stopAt, () => push(sender))
  const checked = Date.now() < stopAt ? await checkFigures(world, within(SLICE_MS)) : 0
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

/** Whether so many milliseconds have not yet gone by. */
function within(ms: number): () => boolean {
  const endsAt = Date.now() + ms
  return () => Date.now() < endsAt
}
