import { aNote, many, type Note, type WithTable } from './note'

export function findsAndCounts(withTable: WithTable) {
  const ids = (notes: Note[]) => notes.map(({ _id }) => _id)
  const three = [
    aNote({ _id: 'n-1', kind: 'a', at: 30, tags: ['x', 'y'] }),
    aNote({ _id: 'n-2', kind: 'b', at: 20, tags: ['y'], place: null }),
    aNote({ _id: 'n-3', kind: 'a', at: 10, tags: [] }),
  ]

  it.each([
    { what: 'equal', query: { where: { kind: 'a' } }, found: ['n-1', 'n-3'] },
    { what: 'equal in two fields', query: { where: { kind: 'a', at: 10 } }, found: ['n-3'] },
    { what: 'a list that contains', query: { where: { tags: 'y' } }, found: ['n-1', 'n-2'] },
    { what: 'null', query: { where: { place: null } }, found: ['n-2'] },
    { what: 'one of', query: { oneOf: { field: 'kind', values: ['b', 'c'] } }, found: ['n-2'] },
    { what: 'a list that contains one of', query: { oneOf: { field: 'tags', values: ['x', 'z'] } }, found: ['n-1'] },
    { what: 'one of none', query: { oneOf: { field: 'kind', values: [] } }, found: [] },
    { what: 'above', query: { range: { field: 'at', gt: 10 } }, found: ['n-1', 'n-2'] },
    { what: 'between, both ends counted', query: { range: { field: 'at', gte: 10, lte: 20 } }, found: ['n-2', 'n-3'] },
    { what: 'between, no end counted', query: { range: { field: 'at', gt: 10, lt: 30 } }, found: ['n-2'] },
    { what: 'equal and below', query: { where: { kind: 'a' }, range: { field: 'at', lt: 30 } }, found: ['n-3'] },
    {
      what: 'one of and a range',
      query: { oneOf: { field: 'kind', values: ['a', 'b'] }, range: { field: 'at', gte: 20 } },
      found: ['n-1', 'n-2'],
    },
    {
      what: 'equal and one of, of one field',
      query: { where: { kind: 'a' }, oneOf: { field: 'kind', values: ['b'] } },
      found: [],
    },
    { what: 'equal and a range of one field', query: { where: { at: 10 }, range: { field: 'at', gt: 10 } }, found: [] },
    { what: 'a range without bounds', query: { range: { field: 'at' } }, found: ['n-1', 'n-2', 'n-3'] },
    { what: 'everything', query: {}, found: ['n-1', 'n-2', 'n-3'] },
  ] as const)('finds $what', ({ query, found }) =>
    withTable(async (table, fill) => {
      await fill(three)

      expect(ids(await table.find({ ...query, limit: 10 })).sort()).toEqual(found)
      if (!('oneOf' in query)) expect(await table.count(query)).toBe(found.length)
    }),
  )

  it('orders, and cuts off after ordering', () =>
    withTable(async (table, fill) => {
      await fill(three)
      const ordered = (direction: 'asc' | 'desc', limit: number) =>
        table.find({ order: { field: 'at', direction }, limit })

      expect(ids(await ordered('asc', 10))).toEqual(['n-3', 'n-2', 'n-1'])
      expect(ids(await ordered('desc', 2))).toEqual(['n-1', 'n-2'])
    }))

  it('orders one of several kinds along one field', () =>
    withTable(async (table, fill) => {
      await fill(many(60))

      const found = await table.find({
        oneOf: { field: 'kind', values: ['kind-0', 'kind-2'] },
        range: { field: 'key', gt: 'key-of-n-10' },
        order: { field: 'key', direction: 'asc' },
        limit: 5,
      })

      const expected = many(60).filter(({ kind, key }) => kind !== 'kind-1' && key > 'key-of-n-10')
      expect(found.map(({ key }) => key)).toEqual(
        expected
          .map(({ key }) => key)
          .sort()
          .slice(0, 5),
      )
    }))

  it('gives 1,000 documents at once, counts more, and the pages of a list joined are the list', () =>
    withTable(async (table, fill) => {
      await fill(many(1_050))

      const first = await table.find({ order: { field: 'key', direction: 'asc' }, limit: 1_000 })
      const rest = await table.find({
        range: { field: 'key', gt: first[999]!.key },
        order: { field: 'key', direction: 'asc' },
        limit: 1_000,
      })

      expect(await table.count({})).toBe(1_050)
      expect([first.length, rest.length]).toEqual([1_000, 50])
      expect([...first, ...rest].map(({ key }) => key)).toEqual(
        many(1_050)
          .map(({ key }) => key)
          .sort(),
      )
    }))

  it('refuses a condition that is undefined instead of matching everything', () =>
    withTable(async (table, fill) => {
      await fill(three)
      const careless = { where: { kind: undefined as unknown as string }, limit: 10 }

      await expect(table.find(careless)).rejects.toThrow('undefined condition on kind')
    }))

  it('takes an operator in a value for a value, and finds nothing', () =>
    withTable(async (table, fill) => {
      await fill(three)
      const hostile = { where: { kind: { $ne: 'z' } as unknown as string }, limit: 10 }

      expect(await table.find(hostile)).toEqual([])
      expect(await table.get({ $ne: 'z' } as unknown as string)).toBeNull()
    }))
}
