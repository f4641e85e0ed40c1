import { type Fields, isFields } from '../document'
import { type Key, isScalar, keyOf, typeBracket } from './keys'

/** One comparison an index can answer: the key is one of these, or between these. */
export type Comparison = { equals: Key[] } | { low: Bound; high: Bound }
export type Bound = { key: Key; isInclusive: boolean }

/** An "and" of comparisons. Exact when nothing of the filter was left out, so no recheck is needed. */
export type Branch = { comparisons: Map<string, Comparison[]>; isExact: boolean }

const MOST_BRANCHES = 32

/** The filter as an "or" of branches. It may find too much (then it is not exact), never too little. */
export function branchesOf(filter: Fields): Branch[] {
  return conjunction([{ comparisons: new Map(), isExact: true }], filter)
}

/** Turns `$in` into one branch per value, so that each branch can follow an index in order. */
export function explode(branches: readonly Branch[]): Branch[] {
  const exploded = branches.flatMap(explodeBranch)
  return exploded.length <= MOST_BRANCHES ? exploded : [...branches]
}

function conjunction(branches: Branch[], filter: Fields): Branch[] {
  return Object.entries(filter).reduce((all, [field, condition]) => narrow(all, field, condition), branches)
}

function narrow(branches: Branch[], field: string, condition: unknown): Branch[] {
  if (field === '$and') return listOf(condition).reduce(conjunction, branches)
  if (field === '$or') return disjunction(branches, listOf(condition))
  if (field.startsWith('$')) return branches.map(inexact)
  const { comparisons, isExact } = comparisonsOf(condition)
  return branches.map((branch) => ({
    comparisons: extended(branch.comparisons, field, comparisons),
    isExact: branch.isExact && isExact,
  }))
}

function disjunction(branches: Branch[], options: Fields[]): Branch[] {
  const product = options.flatMap((option) => conjunction(branches, option))
  return product.length > 0 && product.length <= MOST_BRANCHES ? product : branches.map(inexact)
}

function comparisonsOf(condition: unknown): { comparisons: Comparison[]; isExact: boolean } {
  if (isScalar(condition)) return { comparisons: [{ equals: [keyOf(condition)] }], isExact: true }
  if (!isFields(condition) || typeof condition.$regex === 'string') return regexPrefix(condition)
  const operators = Object.entries(condition)
  const found = operators.map(([operator, operand]) => COMPARISONS[operator]?.(operand))
  const comparisons = found.filter((comparison) => comparison !== undefined)
  return { comparisons, isExact: operators.length > 0 && comparisons.length === operators.length }
}

const COMPARISONS: Record<string, (operand: unknown) => Comparison | undefined> = {
  $eq: (operand) => (isScalar(operand) ? { equals: [keyOf(operand)] } : undefined),
  $in: (operand) =>
    Array.isArray(operand) && operand.every(isScalar) ? { equals: [...new Set(operand.map(keyOf))] } : undefined,
  $gt: (operand) => between(operand, { low: false }),
  $gte: (operand) => between(operand, { low: true }),
  $lt: (operand) => between(operand, { high: false }),
  $lte: (operand) => between(operand, { high: true }),
}

function between(operand: unknown, inclusive: { low?: boolean; high?: boolean }): Comparison | undefined {
  if (!isScalar(operand) || operand === null) return undefined
  const key = keyOf(operand)
  const bracket = typeBracket(key)
  const hasLow = inclusive.low !== undefined
  return {
    low: hasLow ? { key, isInclusive: inclusive.low === true } : { key: bracket.low, isInclusive: true },
    high: hasLow ? { key: bracket.high, isInclusive: false } : { key, isInclusive: inclusive.high === true },
  }
}

/** `^abc` without flags starts somewhere known; the matcher decides the rest. */
function regexPrefix(condition: unknown): { comparisons: Comparison[]; isExact: boolean } {
  const prefix = isFields(condition) && !condition.$options ? literalPrefix(String(condition.$regex)) : undefined
  if (!prefix) return { comparisons: [], isExact: false }
  const low = { key: prefix, isInclusive: true }
  return { comparisons: [{ low, high: { key: `${prefix}\u{10FFFF}`, isInclusive: true } }], isExact: false }
}

const literalPrefix = (regex: string): string | undefined =>
  regex.includes('|') ? undefined : /^\^([\w/:@, \p{Script=Han}-]+)(?![*?{+])/u.exec(regex)?.[1]

const listOf = (condition: unknown): Fields[] => (Array.isArray(condition) ? condition.filter(isFields) : [])

const inexact = (branch: Branch): Branch => ({ ...branch, isExact: false })

function extended(comparisons: Branch['comparisons'], field: string, added: Comparison[]): Branch['comparisons'] {
  if (added.length === 0) return comparisons
  return new Map(comparisons).set(field, [...(comparisons.get(field) ?? []), ...added])
}

function explodeBranch(branch: Branch): Branch[] {
  let all: Branch[] = [branch]
  for (const [field, comparisons] of branch.comparisons) {
    const [only] = comparisons
    if (comparisons.length !== 1 || !only || !('equals' in only) || only.equals.length < 2) continue
    const keys = only.equals
    if (all.length * keys.length > MOST_BRANCHES) continue
    all = all.flatMap((each) => keys.map((key) => withEqual(each, field, key)))
  }
  return all
}

const withEqual = (branch: Branch, field: string, key: Key): Branch => ({
  ...branch,
  comparisons: new Map(branch.comparisons).set(field, [{ equals: [key] }]),
})
