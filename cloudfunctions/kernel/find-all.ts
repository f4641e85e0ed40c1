import type { Doc, Query, Table } from '@cloud/store/table'

/** The platform's limit of documents in one answer. */
export const AT_ONCE = 1_000

type Field<T> = Extract<keyof T, string>

/** Everything a query finds, in pages of the platform's limit, in the order of a unique string field, or in a stretch of it. */
export async function findAll<T extends Doc>(
  table: Table<T>,
  { within, ...query }: Pick<Query<T>, 'where' | 'oneOf'> & { within?: { from: string; to: string } },
  field: Field<T>,
): Promise<T[]> {
  const all: T[] = []
  for (let last = within?.from ?? ''; ;) {
    const found = await table.find({
      ...query,
      range: { field, gt: last, ...(within ? { lt: within.to } : {}) },
      order: { field, direction: 'asc' },
      limit: AT_ONCE,
    })
    all.push(...found)
    if (found.length < AT_ONCE) return all
    last = String(found[found.length - 1]![field])
  }
}
