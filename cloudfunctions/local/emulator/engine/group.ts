import { type Fields, isFields } from '../document'
import { type Group, type GroupQuery, isGroupable } from '../store/group'

/**
 * A `$group` that the database can reckon itself: by fields, with sums and averages of fields and counts.
 * Everything else is worked out in memory.
 */
type GroupPlan = GroupQuery & { toDocument: (group: Group) => Fields }

type Output = { name: string; field: string | undefined; valueOf: (group: Group, at: number) => unknown }

export function planGroup(stage: unknown): GroupPlan | undefined {
  if (!isFields(stage)) return undefined
  const { _id: id, ...rest } = stage
  const keys = keysOf(id)
  const outputs = Object.entries(rest).map(([name, accumulator]) => outputOf(name, accumulator))
  if (!keys || outputs.some((output) => output === undefined)) return undefined
  const known = outputs.filter((output) => output !== undefined)
  const sums = [...new Set(known.flatMap(({ field }) => (field === undefined ? [] : [field])))]
  const plan = { keys: Object.values(keys), sums }
  if (!isGroupable(plan)) return undefined
  const idOf =
    id === null ? () => null : typeof id === 'string' ? (group: Group) => group.keys[0] ?? null : namedKeys(keys)
  const toDocument = (group: Group): Fields => ({
    _id: idOf(group),
    ...Object.fromEntries(
      known.map(({ name, field, valueOf }) => [name, valueOf(group, field === undefined ? -1 : sums.indexOf(field))]),
    ),
  })
  return { ...plan, isSingle: typeof id === 'string', toDocument }
}

function keysOf(id: unknown): Record<string, string> | undefined {
  if (id === null) return {}
  if (typeof id === 'string') return fieldsOf({ id })
  return isFields(id) && Object.keys(id).length > 0 ? fieldsOf(id) : undefined
}

function fieldsOf(expressions: Fields): Record<string, string> | undefined {
  const fields = Object.entries(expressions).map(([name, expression]) => [name, fieldOf(expression)] as const)
  if (fields.some(([name, field]) => field === undefined || name.startsWith('$'))) return undefined
  return Object.fromEntries(fields.map(([name, field]) => [name, field ?? '']))
}

const fieldOf = (expression: unknown): string | undefined =>
  typeof expression === 'string' ? /^\$([^$].*)$/.exec(expression)?.[1] : undefined

/** A key that is missing is left out, one that is null stays. */
const namedKeys =
  (keys: Record<string, string>) =>
  (group: Group): Fields =>
    Object.fromEntries(
      Object.keys(keys)
        .map((name, at) => [name, group.keys[at]] as const)
        .filter(([, value]) => value !== undefined),
    )

function outputOf(name: string, accumulator: unknown): Output | undefined {
  if (!isFields(accumulator) || Object.keys(accumulator).length !== 1) return undefined
  const { $sum: sum, $avg: average } = accumulator
  if (typeof sum === 'number') return { name, field: undefined, valueOf: ({ documents }) => documents * sum }
  const summed = fieldOf(sum)
  if (summed) return { name, field: summed, valueOf: ({ sums }, at) => sums[at]?.total ?? 0 }
  const averaged = fieldOf(average)
  return averaged ? { name, field: averaged, valueOf: averageOf } : undefined
}

function averageOf({ sums }: Group, at: number): number | null {
  const { total, numbers } = sums[at] ?? { total: 0, numbers: 0 }
  return numbers > 0 ? total / numbers : null
}
