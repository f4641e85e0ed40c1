import { aNote, type Note, type WithTable } from './note'

/** A document together with what other collections answer. */
export function getsWith(withTable: WithTable) {
  const three = [
    aNote({ _id: 'n-1', kind: 'a', at: 30, tags: ['x', 'y'] }),
    aNote({ _id: 'n-2', kind: 'b', at: 20, tags: ['y'] }),
    aNote({ _id: 'n-3', kind: 'a', at: 10 }),
  ]
  const ids = (notes: readonly Note[]) => notes.map(({ _id }) => _id)

  it('gets a document with what is asked along, ordered and cut off', () =>
    withTable(async (table, fill) => {
      await fill(three)
      const answer = await table.getWith('n-2', {
        newest: { of: table, query: { where: { kind: 'a' }, order: { field: 'at', direction: 'desc' }, limit: 1 } },
        tagged: { of: table, query: { where: { tags: 'y' }, limit: 9 } },
        named: { of: table, query: { oneOf: { field: 'kind', values: ['b', 'c'] }, limit: 9 } },
        none: { of: table, query: { where: { kind: 'z' }, limit: 9 } },
      })

      const { doc, found } = answer!
      expect(doc).toEqual(three[1])
      expect(ids(found.newest)).toEqual(['n-1'])
      expect(ids(found.tagged).sort()).toEqual(['n-1', 'n-2'])
      expect(found.named).toEqual([three[1]])
      expect(found.none).toEqual([])
    }))

  it('leaves long fields in the database, of the document and of what is asked along', () =>
    withTable(async (table, fill) => {
      await fill(three)
      const tagged = {
        of: table,
        query: { where: { _id: 'n-1', tags: 'y' }, limit: 1 },
        without: ['tags', 'kind'] as const,
      }

      const { doc, found } = (await table.getWith('n-2', { tagged }, ['tags']))!

      const { tags: _, ...rest } = three[1]!
      expect(doc).toEqual(rest)
      expect(found.tagged).toEqual([expect.not.objectContaining({ tags: expect.anything() as unknown })])
      expect(found.tagged[0]).toMatchObject({ _id: 'n-1', at: 30 })
    }))

  it('gets nothing with a document that is not there', () =>
    withTable(async (table, fill) => {
      await fill(three)

      expect(await table.getWith('n-9', { all: { of: table, query: { limit: 9 } } })).toBeNull()
    }))

  it('refuses an undefined condition, which would match everything', () =>
    withTable(async (table, fill) => {
      await fill(three)
      const where = { kind: undefined as unknown as string }

      await expect(table.getWith('n-1', { all: { of: table, query: { where, limit: 9 } } })).rejects.toThrow(
        'undefined',
      )
    }))
}
