import type { Doc, Table } from '@cloud/store/table'

export type Note = Doc & {
  key: string
  kind: string
  at: number
  tags: string[]
  seats: number
  place: { city: string; street?: string } | null
  marks: Record<string, number>
  extra?: string | undefined
}

export const aNote = (wish: Partial<Note> = {}): Note => ({
  _id: 'n-1',
  rev: 0,
  key: `key-of-${wish._id ?? 'n-1'}`,
  kind: 'plain',
  at: 1,
  tags: [],
  seats: 0,
  place: { city: '重庆', street: '土湾' },
  marks: { a: 1 },
  ...wish,
})

/** A table, and a quick way to fill it. */
export type Story = (table: Table<Note>, fill: (notes: readonly Note[]) => Promise<void>) => Promise<void>
export type WithTable = (story: Story) => Promise<void>

export const many = (count: number) =>
  Array.from({ length: count }, (_, n) => aNote({ _id: `n-${n}`, kind: `kind-${n % 3}`, at: n }))

export async function inserted(table: Table<Note>, notes: readonly Note[]) {
  const AT_ONCE = 50
  for (let from = 0; from < notes.length; from += AT_ONCE)
    expect(await Promise.all(notes.slice(from, from + AT_ONCE).map((note) => table.insert(note)))).not.toContain(false)
}
