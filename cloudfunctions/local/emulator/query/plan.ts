import { type Branch, type Bound, type Comparison, branchesOf, explode } from './filter'
import { type Fields } from '../document'
import { type Key, compareKeys, isNullKey } from './keys'

export type Direction = 1 | -1
export type Order = readonly { field: string; direction: Direction }[]

/** An index as the planner sees it; `arrays` are the fields that hold an array in some document. */
export type Index = {
  name: string
  position: number
  keys: readonly { field: string; direction: Direction }[]
  isUnique: boolean
  arrays: ReadonlySet<string>
}

/** One walk along one index: keys that must be equal, then a range; `rest` is checked on the index's own keys. */
export type Scan = {
  index: Index
  equals: { at: number; keys: Key[] }[]
  ranges: { at: number; low: Bound; high: Bound }[]
  isExact: boolean
  isOrdered: boolean
}

/** No scans: the whole collection is read. Not ordered: what is found must still be sorted. */
export type Plan = { scans: Scan[]; isExact: boolean; isOrdered: boolean }

export function planQuery(filter: Fields, order: Order, indexes: readonly Index[]): Plan {
  const branches = branchesOf(filter)
  const plan = planBranches(branches, order, indexes)
  if (plan.isOrdered) return plan
  const exploded = planBranches(explode(branches), order, indexes)
  return exploded.isOrdered ? exploded : plan
}

function planBranches(branches: readonly Branch[], order: Order, indexes: readonly Index[]): Plan {
  const scans = branches.map((branch) => bestScan(branch, order, indexes))
  if (scans.some((scan) => scan === undefined)) {
    const isEverything = branches.some((branch) => branch.isExact && branch.comparisons.size === 0)
    return { scans: [], isExact: isEverything, isOrdered: order.length === 0 }
  }
  const found = scans.filter((scan) => scan !== undefined)
  return {
    scans: found,
    isExact: found.every((scan) => scan.isExact),
    isOrdered: found.every((scan) => scan.isOrdered),
  }
}

function bestScan(branch: Branch, order: Order, indexes: readonly Index[]): Scan | undefined {
  let best: { scan: Scan; score: number } | undefined
  for (const index of indexes) {
    const scan = scanOf(branch, order, index)
    const score = scoreOf(scan, order)
    if (score > (best?.score ?? 0)) best = { scan, score }
  }
  return best?.scan
}

/** Leading equal keys weigh most, then a range behind them, then coming out in order. */
function scoreOf({ equals, ranges, index, isOrdered }: Scan, order: Order): number {
  const leading = leadingEquals(equals, index.keys.length)
  const hasRange = ranges.some((range) => range.at === leading)
  const checked = equals.length - leading + ranges.length
  if (leading === 0 && !hasRange && (order.length === 0 || !isOrdered)) return 0
  return leading * 100 + (hasRange ? 40 : 0) + (isOrdered && order.length > 0 ? 60 : 0) + checked
}

function scanOf(branch: Branch, order: Order, index: Index): Scan {
  const scan: Scan = { index, equals: [], ranges: [], isExact: branch.isExact, isOrdered: false }
  let used = 0
  for (const [at, { field }] of index.keys.entries()) {
    const comparisons = branch.comparisons.get(field)
    if (!comparisons) continue
    used += 1
    addComparisons(scan, at, comparisons)
  }
  if (used < branch.comparisons.size) scan.isExact = false
  scan.isOrdered = isInOrder(scan, order)
  return scan
}

/** Two comparisons of an array may be met by two elements, so only one of them can be asked of the index. */
function addComparisons(scan: Scan, at: number, comparisons: Comparison[]): void {
  const isArray = scan.index.arrays.has(scan.index.keys[at]?.field ?? '')
  const asked = isArray ? comparisons.slice(0, 1) : comparisons
  const equals = asked.flatMap((comparison) => ('equals' in comparison ? [comparison.equals] : []))
  const ranges = asked.filter((comparison) => 'low' in comparison)
  if (equals[0]) scan.equals.push({ at, keys: equals[0] })
  if (ranges.length > 0) scan.ranges.push({ at, ...tightest(ranges) })
  const isWhole = equals.length < 2 && asked.length === comparisons.length
  scan.isExact &&= isWhole && (!isArray || isCertainOfArrays(equals[0]))
}

/** An element equal to a value is a match; "no value" and ranges mean more when there are arrays. */
const isCertainOfArrays = (equals: Key[] | undefined): boolean => equals !== undefined && !equals.some(isNullKey)

function tightest(ranges: readonly { low: Bound; high: Bound }[]): { low: Bound; high: Bound } {
  const lows = ranges.map((range) => range.low).sort((a, b) => compareKeys(b.key, a.key) || exclusiveFirst(a, b))
  const highs = ranges.map((range) => range.high).sort((a, b) => compareKeys(a.key, b.key) || exclusiveFirst(a, b))
  return { low: lows[0]!, high: highs[0]! }
}

const exclusiveFirst = (left: Bound, right: Bound) => Number(left.isInclusive) - Number(right.isInclusive)

function leadingEquals(equals: Scan['equals'], length: number): number {
  const fixed = new Set(equals.map((each) => each.at))
  for (let at = 0; at < length; at += 1) if (!fixed.has(at)) return at
  return length
}

/** Behind keys fixed to one value, the index runs in its own order, forwards or backwards. */
function isInOrder({ index, equals }: Scan, order: Order): boolean {
  const single = new Set(equals.filter(({ keys }) => keys.length === 1).map(({ at }) => index.keys[at]?.field))
  const wanted = order.filter(({ field }) => !single.has(field))
  const running = index.keys.filter(({ field }) => !single.has(field))
  const flips = wanted.map(({ direction }, at) => direction * (running[at]?.direction ?? 0))
  const isSameRun = wanted.every(({ field }, at) => running[at]?.field === field)
  const isFree = wanted.every(({ field }) => !index.arrays.has(field))
  return isSameRun && isFree && flips.every((flip) => flip === flips[0])
}
