import type { Rollup } from '@shared/contract/rollup'
import { AT_ONCE } from '@cloud/kernel/find-all'
import type { World } from './world'

type Between = { gt: string; lt: string }

/** Roll-ups of several scopes whose periods lie between two keys. */
export async function rollupsOf(scopes: readonly Rollup['scope'][], between: Between, world: World): Promise<Rollup[]> {
  const all: Rollup[] = []
  for (const scope of scopes) all.push(...(await rollupsOfScope(scope, between, world)))
  return all
}

export async function rollupsOfScope(scope: Rollup['scope'], { gt, lt }: Between, { store }: World): Promise<Rollup[]> {
  const all: Rollup[] = []
  for (let last = gt; ;) {
    const found = await store.rollups.find({
      where: { scope },
      range: { field: 'periodKey', gt: last, lt },
      order: { field: 'periodKey', direction: 'asc' },
      limit: AT_ONCE,
    })
    all.push(...found)
    if (found.length < AT_ONCE) return all
    last = found[found.length - 1]!.periodKey
  }
}
