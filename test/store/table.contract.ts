import { findsAndCounts } from './find.contract'
import { getsWith } from './get-with.contract'
import { aNote, inserted, many, type WithTable } from './note'
import { replaces } from './replace.contract'

/** What every table must do, whatever stands behind it. `key` is declared unique. */
export function describeTable(name: string, withTable: WithTable) {
  describe(`a table ${name}`, () => {
    readsAndInserts(withTable)
    replaces(withTable)
    changes(withTable)
    findsAndCounts(withTable)
    getsWith(withTable)
  })
}

function readsAndInserts(withTable: WithTable) {
  it('gives back what was inserted, and null for what is not there', () =>
    withTable(async (table) => {
      expect(await table.insert(aNote())).toBe(true)

      expect(await table.get('n-1')).toEqual(aNote())
      expect(await table.get('n-2')).toBeNull()
    }))

  it('refuses a taken id and keeps the first document', () =>
    withTable(async (table) => {
      await inserted(table, [aNote()])

      expect(await table.insert(aNote({ key: 'other', kind: 'second' }))).toBe(false)
      expect(await table.get('n-1')).toMatchObject({ kind: 'plain' })
    }))

  it('refuses a taken unique field', () =>
    withTable(async (table) => {
      await inserted(table, [aNote()])

      expect(await table.insert(aNote({ _id: 'n-2', key: 'key-of-n-1' }))).toBe(false)
      expect(await table.get('n-2')).toBeNull()
    }))

  it('lets exactly one of many inserts of one id through', () =>
    withTable(async (table) => {
      const inserts = [1, 2, 3, 4, 5, 6].map((at) => table.insert(aNote({ at })))

      expect((await Promise.all(inserts)).filter(Boolean)).toHaveLength(1)
    }))

  it('hands out what cannot change what is kept: a copy, or something that refuses to be changed', () =>
    withTable(async (table) => {
      const given = aNote({ tags: ['a'] })
      await inserted(table, [given])
      given.tags.push('b')
      const taken = (await table.get('n-1'))!
      tryTo(() => (taken.place!.city = '成都'))
      const [found] = await table.find({ limit: 1 })
      tryTo(() => (found!.marks['a'] = 9))

      expect(await table.get('n-1')).toEqual(aNote({ tags: ['a'] }))
    }))

  it('gets many by id, leaves out what is not there, and asks for nothing when none are named', () =>
    withTable(async (table, fill) => {
      await fill(many(150))
      const ids = Array.from({ length: 100 }, (_, n) => `n-${n + 60}`)

      const found = await table.getMany(ids)

      expect(found.map(({ _id }) => _id).sort()).toEqual(ids.filter((id) => Number(id.slice(2)) < 150).sort())
      expect(await table.getMany([])).toEqual([])
    }))
}

const tryTo = (change: () => unknown) => {
  try {
    change()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
}

const takeSeat = (person: string, limit: number) =>
  ({
    when: { below: { field: 'seats', limit }, lacks: { field: 'tags', value: person }, equals: { kind: 'plain' } },
    increase: { field: 'seats', by: 1 },
    append: { field: 'tags', value: person },
  }) as const

function changes(withTable: WithTable) {
  it('changes in one step and counts the revision up', () =>
    withTable(async (table) => {
      await inserted(table, [aNote()])

      expect(await table.change('n-1', takeSeat('x', 1))).toBe(true)
      expect(await table.get('n-1')).toEqual(aNote({ seats: 1, tags: ['x'], rev: 1 }))
    }))

  it.each([
    { why: 'no seat is left', note: { seats: 1 } },
    { why: 'the person has one', note: { tags: ['x'] } },
    { why: 'something else is no longer so', note: { kind: 'other' } },
  ])('changes nothing when $why', ({ note }) =>
    withTable(async (table) => {
      await inserted(table, [aNote(note)])

      expect(await table.change('n-1', takeSeat('x', 1))).toBe(false)
      expect(await table.get('n-1')).toEqual(aNote(note))
    }),
  )

  it('changes nothing that is not there', () =>
    withTable(async (table) => {
      expect(await table.change('n-1', takeSeat('x', 1))).toBe(false)
    }))

  it('gives no more seats than there are, however many ask at once', () =>
    withTable(async (table) => {
      await inserted(table, [aNote()])

      const asked = Array.from({ length: 30 }, (_, n) => table.change('n-1', takeSeat(`p-${n}`, 7)))

      expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(7)
      expect(await table.get('n-1')).toMatchObject({ seats: 7, rev: 7 })
    }))

  it('makes a replace that read before a change fail', () =>
    withTable(async (table) => {
      await inserted(table, [aNote()])
      const before = (await table.get('n-1'))!
      await table.change('n-1', takeSeat('x', 1))

      expect(await table.replace(before, { ...before, kind: 'new' })).toBe(false)
    }))
}
