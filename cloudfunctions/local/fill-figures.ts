import { planMonth } from '@cloud/aggregation/rebuild'
import { rebuildPresence } from '@cloud/aggregation/rebuild-presence'
import { rebuildRosters } from '@cloud/aggregation/roster'
import { rollupAt } from '@cloud/aggregation/write-rollup'
import { openStore } from '@cloud/store/open'
import { openCloud } from '@cloud/store/sdk'
import { addDays, chinaDay, chinaMonth, lastMonths, startOfDay } from '@shared/domain/time/china-time'

type Target = { url: string; insertMany: (collection: string, docs: object[]) => void | Promise<void> }
type Options = { now: number; onProgress: (text: string) => void }

/** Three years, and the month to come: what is planned stands there already. */
const MONTHS_FILLED = 37
const MONTH_DAYS = 31

/** 汇总 of a freshly seeded city: the same computation as a rebuild, written in bulk because nothing was there before. */
export async function fillFigures(target: Target, { now, onProgress }: Options): Promise<void> {
  const world = { store: openStore(openCloud(target.url)), now: () => now }
  const rosters = await rebuildRosters(world)
  onProgress(`汇总：${rosters} 个单位的登记人数`)

  const months = lastMonths(chinaMonth(startOfDay(addDays(chinaDay(now), MONTH_DAYS))), MONTHS_FILLED)
  for (const month of months) {
    const planned = await planMonth(month, world)
    if (planned.length === 0) continue
    await target.insertMany(
      'rollups',
      planned.map(({ place, ...computed }) => rollupAt(place, { ...computed, computedAt: now, rev: 0 })),
    )
    onProgress(`汇总：${month}，${planned.length} 条`)
  }
  const years = new Set(months.map((month) => month.slice(0, 4)))
  for (const year of years) await rebuildPresence({ from: `${year}-01-01`, to: `${year}-12-31` }, world)
}
