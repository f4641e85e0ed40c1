import type { Rollup } from '@shared/contract/rollup'
import { AT_ONCE } from '@cloud/kernel/find-all'
import type { World } from './world'

type Between = { gt: string; lt: string }

/** Roll-ups of several scopes whose periods lie between two keys, by period: one walk over one index, page by page. */
export async function* rollupPages(
  values: readonly Rollup['scope'][],
  { gt, lt }: Between,
  { store }: World,
): AsyncGenerator<Rollup[]> {
  for (let last = gt; ;) {
    const found = await store.rollups.find({
      oneOf: { field: 'scope', values },
      range: { field: 'periodKey', gt: last, lt },
      order: { field: 'periodKey', direction: 'asc' },
      limit: AT_ONCE,
    })
    yield found
    if (found.length < AT_ONCE) return
    last = found[found.length - 1]!.periodKey
  }
}

/** All of them at once. */
export async function rollupsOf(values: readonly Rollup['scope'][], between: Between, world: World): Promise<Rollup[]> {
  const all: Rollup[] = []
  for await (const page of rollupPages(values, between, world)) all.push(...page)
  return all
}
