import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { invalid } from '../errors'

/** Where uploaded files lie: in memory for tests, in a folder for a cloud that stays. */
export type FileStore = {
  save: (path: string, bytes: Uint8Array) => Promise<void>
  read: (path: string) => Promise<Uint8Array | undefined>
  has: (path: string) => Promise<boolean>
  remove: (path: string) => Promise<boolean>
  paths: () => Promise<string[]>
}

const LONGEST_PATH = 850

/** A path names an object, not a place on this machine; what would be read differently elsewhere is refused. */
export function safePath(path: unknown): string {
  if (typeof path !== 'string' || path.length === 0 || Buffer.byteLength(path) > LONGEST_PATH) {
    throw invalid(`A file path is a text of 1 to ${LONGEST_PATH} bytes`)
  }
  const isClean = !/[\u0000-\u001f\u007f\\?#%]/.test(path)
  const isPlain = path.split('/').every((step) => step !== '' && step !== '.' && step !== '..')
  if (!isClean || !isPlain) throw invalid(`Not a safe file path: ${JSON.stringify(path)}`)
  return path
}

export function memoryFiles(): FileStore {
  const files = new Map<string, Uint8Array>()
  return {
    save: async (path, bytes) => void files.set(path, Uint8Array.from(bytes)),
    read: async (path) => files.get(path),
    has: async (path) => files.has(path),
    remove: async (path) => files.delete(path),
    paths: async () => [...files.keys()].sort(),
  }
}

/** Files are named after the hash of their path, so no path can lead out of the folder; a note beside keeps the path. */
export function folderFiles(folder: string): FileStore {
  const placeOf = (path: string) => join(folder, createHash('sha256').update(path).digest('hex'))
  const noteOf = (path: string) => `${placeOf(path)}${NOTE}`
  return {
    save: async (path, bytes) => {
      await saveWhole(folder, placeOf(path), bytes)
      await saveWhole(folder, noteOf(path), Buffer.from(path))
    },
    read: async (path) => readFile(placeOf(path)).catch(missing),
    has: async (path) =>
      stat(placeOf(path))
        .then(() => true, missing)
        .then((found) => found === true),
    remove: async (path) => {
      await rm(noteOf(path), { force: true })
      return (await rm(placeOf(path)).then(() => true, missing)) === true
    },
    paths: () => notedPaths(folder),
  }
}

const NOTE = '.path'

async function notedPaths(folder: string): Promise<string[]> {
  const names = (await readdir(folder).catch(missing)) ?? []
  const notes = names.filter((name) => name.endsWith(NOTE))
  return (await Promise.all(notes.map((name) => readFile(join(folder, name), 'utf8')))).sort()
}

/** Written aside and moved into place, so that a crash leaves the old file or the new one. */
async function saveWhole(folder: string, place: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true })
  const aside = join(folder, `.${randomUUID()}`)
  const file = await open(aside, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(aside, place)
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}
