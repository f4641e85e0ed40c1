import { people } from '../builders/city'
import { fileIdAt } from '../builders/photo'
import { aCountsSheet, aListedPerson, sheetPath } from '../builders/sheet'
import { aFaultyRow, imported, readOf, run, uploaded, waiting } from './importing'
import { backends, type World } from './world'

const { admin, cityAdmin } = people

describe.each(backends)('bulk import, $name', ({ inWorld }) => {
  it('tells what is wrong by row and column before anything is written', () =>
    inWorld(async (world) => {
      const one = await uploaded(world, [aListedPerson(1), aFaultyRow(2), aListedPerson(3)])

      expect(one).toMatchObject({ status: 'preview', good: 2, faulty: 1, handled: 0 })
      const { items } = await world.as(admin).get('import.rows', { importId: one._id, part: 'faulty' })
      expect(items).toEqual([
        {
          row: 3,
          title: '志愿者2',
          remarks: [],
          problems: [
            { column: 'name', fault: 'nameWrong', shown: '志愿者2' },
            { column: 'phone', fault: 'phoneWrong', shown: '1380000' },
            { column: 'team', fault: 'teamUnknown', shown: '没有的队' },
            { column: 'types', fault: 'missing', shown: '' },
            { column: 'birthDate', fault: 'dateWrong', shown: '1990-02-30' },
          ],
        },
      ])
      expect(await waiting(world)).toEqual([])
    }))

  it('hands back the faulty rows, which corrected are a sheet again', () =>
    inWorld(async (world) => {
      const one = await uploaded(world, [aListedPerson(1), aFaultyRow(2)])
      const { rows, fileName } = await world.as(admin).get('import.faulty', { importId: one._id })

      expect(rows).toBe(1)
      const returned = await world.as(admin).get('import.read', {
        unitId: 'u-1',
        kind: 'volunteers',
        key: 'returned01',
        fileId: await world.upload(
          sheetPath('p-admin', 'returned'),
          (await world.files.read(fileIdAt(`exports/p-admin/${fileName}`)))!,
        ),
        fileName,
      })
      expect(returned).toMatchObject({ good: 0, faulty: 1 })
    }))

  it('is the same import when it is sent again, and the file is not kept', () =>
    inWorld(async (world) => {
      const one = await uploaded(world, [aListedPerson(1)])
      const again = await world.as(admin).get('import.read', readOf('list00001', 'cloud://x/imports/p-admin/gone.xlsx'))

      expect(again).toEqual(one)
      expect((await world.as(admin).get('import.list', { unitId: 'u-1' })).items).toHaveLength(1)
    }))

  it('writes what two administrators start at once only once', () =>
    inWorld(async (world) => {
      const one = await uploaded(
        world,
        Array.from({ length: 30 }, (_, index) => aListedPerson(index)),
      )
      const both = [admin, cityAdmin].map(async (who) => {
        await world.as(who).call('import.start', { importId: one._id })
        return world.as(who).call('import.advance', { importId: one._id })
      })
      await Promise.all(both)
      const done = await run(world, one)

      expect(done).toMatchObject({ status: 'done', created: 30, unchanged: 0 })
      expect(await world.store.pendingVolunteers.count({ where: { unitId: 'u-1' } })).toBe(30)
    }))

  it('goes on where a slice broke off, and counts as if it had not', () =>
    inWorld(async (world) => {
      const one = await uploaded(
        world,
        Array.from({ length: 250 }, (_, index) => aListedPerson(index)),
      )
      await world.as(admin).get('import.start', { importId: one._id })
      const { replace } = world.store.imports
      world.store.imports.replace = () => Promise.reject(new Error('the function was cut off'))
      expect(await world.as(admin).call('import.advance', { importId: one._id })).toMatchObject({ code: 'INTERNAL' })
      world.store.imports.replace = replace

      expect(await run(world, one)).toMatchObject({
        status: 'done',
        handled: 250,
        created: 250,
        updated: 0,
        unchanged: 0,
      })
    }))

  it('writes nothing once it is given up, and cannot be given up once it runs', () =>
    inWorld(async (world) => {
      const one = await uploaded(world, [aListedPerson(1)])
      await world.as(admin).get('import.cancel', { importId: one._id })

      expect(await world.as(admin).call('import.start', { importId: one._id })).toMatchObject({ code: 'IMPORT_OVER' })
      expect(await world.as(admin).call('import.advance', { importId: one._id })).toMatchObject({
        code: 'IMPORT_NOT_STARTED',
      })
      const ran = await imported(world, [aListedPerson(1)], 'again0001')
      expect(await world.as(admin).call('import.cancel', { importId: ran._id })).toMatchObject({ code: 'IMPORT_OVER' })
    }))

  it('enters the figures of the platforms from a sheet, unit by unit and month by month', () =>
    inWorld(async (world) => {
      const rows = [
        ['沙坪坝区科协', '2026-10', 612, 12, '600', 11],
        ['北碚区科协', '2026年9月', 0, 0, 0, 0],
        ['沙坪坝区科协', '2027-01', 1, 1, 1, 1],
      ]
      const own = await uploadedCounts(world, rows, { as: admin, unitId: 'u-1' })
      const city = await uploadedCounts(world, rows, { as: cityAdmin, unitId: 'u-city' })

      expect([own.good, own.faulty, city.good, city.faulty]).toEqual([1, 2, 2, 1])
      expect(await run(world, city, cityAdmin)).toMatchObject({ status: 'done', created: 2 })
      expect(await run(world, own)).toMatchObject({ status: 'done', unchanged: 1 })
      const { registrations } = await world.as(admin).get('platform.month', { unitId: 'u-1', month: '2026-10' })
      expect(registrations.platforms).toEqual([
        { platformId: 'pf-1', name: '甲平台', volunteers: 612, teams: 12, source: 'entered' },
        { platformId: 'pf-2', name: '乙平台', volunteers: 600, teams: 11, source: 'entered' },
      ])
    }))
})

// Helpers

type By = { as: typeof admin; unitId: string }

async function uploadedCounts(world: World, rows: readonly (string | number)[][], { as, unitId }: By) {
  const fileId = await world.upload(sheetPath(as._id, 'counts'), await aCountsSheet(rows))
  const sheet = { ...readOf('counts0001', fileId), unitId, kind: 'platformCounts' as const }
  return world.as(as).get('import.read', sheet)
}
