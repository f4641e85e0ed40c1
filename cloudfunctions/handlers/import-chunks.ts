import type { Import, ImportPart, KeptRow } from '@shared/contract/import'
import { CHUNK_ROWS, chunked, chunkId } from '@shared/domain/import/lifecycle'
import type { PlatformRow } from '@shared/domain/import/platform-row'
import type { VolunteerRow } from '@shared/domain/import/volunteer-row'
import type { Deps } from '@cloud/kernel/deps'

type Rows = { good: VolunteerRow[] | PlatformRow[]; faulty: KeptRow[]; remarked: KeptRow[] }

/** How many requests go out at once: enough to hide the line, few enough for the database. */
const AT_ONCE = 10

/** Does something for each, a few at a time, and answers in the order of what was given. */
export async function forEachOf<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let from = 0; from < all.length; from += AT_ONCE)
    results.push(...(await Promise.all(all.slice(from, from + AT_ONCE).map(work))))
  return results
}

/** Seals the rows of an import, a hundred a document. A chunk that is there already is the same one. */
export async function keepRows(importId: string, rows: Rows, { store, vault }: Deps): Promise<void> {
  const chunks = (['good', 'faulty', 'remarked'] as const).flatMap((part) =>
    chunked<unknown>(rows[part]).map((some, index) => ({
      _id: chunkId(importId, part, index),
      rev: 0,
      importId,
      part,
      sealed: vault.seal(JSON.stringify(some)),
    })),
  )
  await forEachOf(chunks, async (chunk) => {
    const isNew = await store.importChunks.insert(chunk)
    if (!isNew) console.info('chunk was kept before', { id: chunk._id })
  })
}

/** The rows of one chunk; null when there is none, or when it has been worked off and emptied. */
export async function readChunk<P extends ImportPart>(
  importId: string,
  { part, index }: { part: P; index: number },
  { store, vault }: Deps,
): Promise<Rows[P] | null> {
  const chunk = await store.importChunks.get(chunkId(importId, part, index))
  // What this vault sealed was written by keepRows above.
  return chunk?.sealed ? (JSON.parse(vault.open(chunk.sealed)) as Rows[P]) : null
}

/** Forgets good rows that have been written: their phones are needed no more. */
export async function emptyChunk(importId: string, index: number, { store }: Deps): Promise<void> {
  const chunk = await store.importChunks.get(chunkId(importId, 'good', index))
  const isEmptied = !chunk || (await store.importChunks.replace(chunk, { ...chunk, sealed: '' }))
  if (!isEmptied) console.info('chunk was emptied meanwhile', { importId, index })
}

/** Every row that was handed back. */
export async function returnedRows(one: Import, deps: Deps): Promise<KeptRow[]> {
  const indexes = Array.from({ length: Math.ceil(one.faulty / CHUNK_ROWS) }, (_, index) => index)
  const chunks = await forEachOf(indexes, (index) => readChunk(one._id, { part: 'faulty', index }, deps))
  return chunks.flatMap((chunk) => chunk ?? [])
}
