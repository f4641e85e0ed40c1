import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Emulator, type EmulatorOptions, startEmulator } from '@cloud/local/emulator'
import { type RequestReport } from '@cloud/local/emulator/wire/report'

export const STORES = ['memory', 'file'] as const
export type Store = (typeof STORES)[number]

export type Cloud = {
  emulator: Emulator
  reports: RequestReport[]
  last: () => RequestReport
  close: () => Promise<void>
}

/** The indexes the tests of the emulator work with. */
export const DECLARATION = {
  collections: {
    visits: {
      indexes: [
        index('team_at_id', ['teamId'], ['at', -1], ['_id', -1]),
        index('areas_at', ['areas'], ['at', -1]),
        index('slot_person', ['slot'], ['person']),
        index('place', ['place.id']),
      ],
    },
    seats: { indexes: [{ ...index('seat', ['day'], ['seat']), unique: true }] },
    // Of the conformance cases, which share it: each takes seats of a day of its own.
    places: { indexes: [{ ...index('seat', ['day'], ['seat']), unique: true }] },
    tagged: { indexes: [{ ...index('tags', ['tags']), unique: true }] },
    plain: { indexes: [] },
  },
}

export async function openCloud(store: Store, options: Partial<EmulatorOptions> = {}): Promise<Cloud> {
  const folder = store === 'file' ? temporaryFolder() : undefined
  const reports: RequestReport[] = []
  const emulator = await startEmulator({
    store: folder ? { file: join(folder, 'cloud.db') } : 'memory',
    ...(folder ? { storageDir: join(folder, 'files') } : {}),
    declaration: DECLARATION,
    onRequest: (report) => reports.push(report),
    ...options,
  })
  const close = async () => {
    await emulator.close()
    if (folder) rmSync(folder, { recursive: true })
  }
  return { emulator, reports, last: () => reports.at(-1)!, close }
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'zhihui-cloud-'))

// Helpers
function index(name: string, ...keys: readonly (readonly [field: string, direction?: 1 | -1])[]) {
  return { name, keys: keys.map(([field, direction = 1]) => ({ field, direction })) }
}
