import type { Deps } from '@cloud/kernel/deps'

/** What aggregation needs: it asks on nobody's behalf. */
export type World = Pick<Deps, 'store' | 'now'>
