import { people } from '../builders/city'
import { aList, aListedPerson, sheetPath } from '../builders/sheet'
import { aFaultyRow, readOf } from '../api/importing'
import { onEmulator } from '../api/world'
import type { Report } from './report'

const ROWS = 5_000
const FAULTY_EVERY = 125

/** The whole bulk import on the emulator: 5,000 rows, 40 of them faulty; how long reading and each slice take. */
export const bench = (report: Report): Promise<void> =>
  onEmulator(async (world) => {
    const rows = Array.from({ length: ROWS }, (_, index) =>
      index % FAULTY_EVERY === 7 ? aFaultyRow(index) : aListedPerson(index),
    )
    const fileId = await world.upload(sheetPath('p-admin'), await aList(rows))
    const door = world.as(people.admin)

    const started = Date.now()
    let one = await door.get('import.read', readOf('bench00001', fileId))
    report('import.read.ms', Date.now() - started, 'ms')
    report('import.faulty.rows', one.faulty, 'rows')

    one = await door.get('import.start', { importId: one._id })
    const slices: number[] = []
    world.wire()
    while (one.status === 'running') {
      const at = Date.now()
      one = await door.get('import.advance', { importId: one._id })
      slices.push(Date.now() - at)
    }
    report('import.slices', slices.length, 'slices')
    report('import.slice.longest.ms', Math.max(...slices), 'ms')
    report('import.slice.mean.ms', Math.round(slices.reduce((sum, ms) => sum + ms, 0) / slices.length), 'ms')
    report('import.slice.trips', Math.round(world.wire().length / slices.length), 'trips')
    report('import.created', one.created, 'people')
  })
