import { aNote, inserted, type WithTable } from './note'

export function replaces(withTable: WithTable) {
  it('writes over what was read and counts the revision up', () =>
    withTable(async (table) => {
      await inserted(table, [aNote()])
      const before = (await table.get('n-1'))!

      expect(await table.replace(before, { ...before, kind: 'new' })).toBe(true)
      expect(await table.get('n-1')).toEqual(aNote({ kind: 'new', rev: 1 }))
    }))

  it('refuses to write over what somebody else wrote meanwhile', () =>
    withTable(async (table) => {
      await inserted(table, [aNote()])
      const before = (await table.get('n-1'))!
      expect(await table.replace(before, { ...before, kind: 'first' })).toBe(true)

      expect(await table.replace(before, { ...before, kind: 'second' })).toBe(false)
      expect(await table.get('n-1')).toMatchObject({ kind: 'first', rev: 1 })
    }))

  it('lets exactly one of several writers through', () =>
    withTable(async (table) => {
      await inserted(table, [aNote()])
      const before = (await table.get('n-1'))!

      const writes = [1, 2, 3, 4, 5].map((at) => table.replace(before, { ...before, at }))

      expect((await Promise.all(writes)).filter(Boolean)).toHaveLength(1)
      expect((await table.get('n-1'))!.rev).toBe(1)
    }))

  it('does not bring back what is not there', () =>
    withTable(async (table) => {
      expect(await table.replace(aNote(), aNote({ kind: 'new' }))).toBe(false)
      expect(await table.get('n-1')).toBeNull()
    }))

  it('replaces nested objects whole instead of merging them', () =>
    withTable(async (table) => {
      await inserted(table, [aNote({ marks: { a: 1, b: 2 } })])
      const before = (await table.get('n-1'))!

      expect(await table.replace(before, { ...before, place: { city: '成都' }, marks: { c: 3 } })).toBe(true)
      expect(await table.get('n-1')).toEqual(aNote({ place: { city: '成都' }, marks: { c: 3 }, rev: 1 }))
    }))

  it.each([
    { from: { city: '重庆' }, to: null },
    { from: null, to: { city: '重庆' } },
  ])('replaces $from by $to', ({ from, to }) =>
    withTable(async (table) => {
      await inserted(table, [aNote({ place: from })])
      const before = (await table.get('n-1'))!

      expect(await table.replace(before, { ...before, place: to })).toBe(true)
      expect((await table.get('n-1'))!.place).toEqual(to)
    }),
  )

  it('removes a field that is gone, left out or undefined', () =>
    withTable(async (table) => {
      await inserted(table, [aNote({ extra: 'x' }), aNote({ _id: 'n-2', extra: 'x' })])
      const { extra: _, ...without } = (await table.get('n-1'))!
      const second = (await table.get('n-2'))!

      expect(await table.replace(aNote({ extra: 'x' }), without)).toBe(true)
      expect(await table.replace(second, { ...second, extra: undefined })).toBe(true)
      expect((await table.get('n-1'))!.extra).toBeUndefined()
      expect((await table.get('n-2'))!.extra).toBeUndefined()
    }))

  it('empties lists', () =>
    withTable(async (table) => {
      await inserted(table, [aNote({ tags: ['a', 'b'] })])
      const before = (await table.get('n-1'))!

      expect(await table.replace(before, { ...before, tags: [] })).toBe(true)
      expect((await table.get('n-1'))!.tags).toEqual([])
    }))
}
