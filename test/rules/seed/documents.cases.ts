import type * as z from 'zod'
import { type Collections, NOW, SCHEMAS, sampleCity, seedIntoMemory } from './seed-into-memory'

describe('the documents of the seed', () => {
  let city: Collections
  let hash: string

  beforeAll(async () => {
    ;({ city, hash } = await sampleCity())
  }, 60_000)

  it.each(Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[])(
    'holds only %s that the contract accepts, unchanged',
    (name) => {
      const schema: z.ZodObject = SCHEMAS[name]
      const known = new Set(Object.keys(schema.shape))
      expect(city[name].length).toBeGreaterThan(0)

      for (const doc of city[name]) {
        const parsed = schema.safeParse(doc)
        if (!parsed.success) throw new Error(`${name} ${doc._id}: ${parsed.error.message}`)
        const unknown = Object.keys(doc).filter((key) => !known.has(key))
        if (unknown.length > 0) throw new Error(`${name} ${doc._id}: the contract does not know ${unknown.join()}`)
      }
    },
  )

  it('gives every document of a collection its own id and its own place in the list', () => {
    for (const docs of Object.values(city) as { _id: string; listKey?: string }[][]) {
      expect(new Set(docs.map(({ _id }) => _id)).size).toBe(docs.length)
    }
    for (const docs of [city.areas, city.units, city.teams, city.venues, city.scripts, city.orders, city.photos]) {
      expect(new Set(docs.map(({ listKey }) => listKey)).size).toBe(docs.length)
    }
  })

  it('stays small enough for a laptop and is the same in every run', async () => {
    const total = Object.values(city).reduce((sum, docs) => sum + docs.length, 0)
    expect(total).toBeLessThan(60_000)

    expect((await seedIntoMemory(NOW)).hash).toBe(hash)
    expect((await seedIntoMemory(NOW + 86_400_000)).hash).not.toBe(hash)
  }, 60_000)

  it('leaves nothing open for jobs', () => {
    const open = [
      ...city.activities,
      ...city.attendances,
      ...city.orders,
      ...city.photos,
      ...city.accounts,
      ...city.teams,
      ...city.teamRequests,
      ...city.trainings,
      ...city.qualifications,
      ...city.awards,
      ...city.complaints,
    ].filter((doc) => doc.isPending !== undefined || doc.dirty.length > 0 || doc.outbox.length > 0)
    expect(open).toEqual([])
    expect(city.activities.flatMap(({ effects }) => effects)).toEqual([])
  })
})
