import { importSheetApi, type Import } from '@shared/contract/import'
import { ok, refuse } from '@shared/contract/result'
import { advanced, nextChunks, viewImport, type Outcome } from '@shared/domain/import/lifecycle'
import { listVolunteer, maskedPhone, pendingId, type SealedRow } from '@shared/domain/import/pending'
import type { PlatformRow } from '@shared/domain/import/platform-row'
import type { VolunteerRow } from '@shared/domain/import/volunteer-row'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { emptyChunk, forEachOf, readChunk } from './import-chunks'
import { ownImport } from './import'
import { knownOf } from './import-remarks'
import { enterRow } from './platform'

type Known = Awaited<ReturnType<typeof knownOf>>[number]

/**
 * One slice. Rows are written under names made of what they say, and how far the import is moves by its revision: a slice
 * that broke off is done again and changes nothing, and of two at once one counts.
 */
export const advance = implement(importSheetApi['import.advance'], async ({ importId }, deps) => {
  const one = await ownImport('import.advance', importId, deps)
  if (!one) return refuse('NOT_FOUND')
  if (one.status === 'done') return ok(viewImport(one))
  if (one.status !== 'running') return refuse('IMPORT_NOT_STARTED')

  const indexes = nextChunks(one)
  const chunks = await Promise.all(indexes.map((index) => readChunk(importId, { part: 'good', index }, deps)))
  // An emptied chunk means that somebody else has got further: their count stands.
  if (chunks.includes(null)) return ok(viewImport((await deps.store.imports.get(importId)) ?? one))

  const outcomes: Outcome[] = []
  for (const chunk of chunks) if (chunk) outcomes.push(...(await writeRows(chunk, one, deps)))
  const after = advanced(one, outcomes, deps.now())
  const isSaved = await deps.store.imports.replace(one, after)
  if (!isSaved) return ok(viewImport((await deps.store.imports.get(importId)) ?? one))

  await Promise.all(indexes.map((index) => emptyChunk(importId, index, deps)))
  return ok(viewImport(after))
})

async function writeRows(rows: VolunteerRow[] | PlatformRow[], one: Import, deps: Deps): Promise<Outcome[]> {
  if (one.kind === 'platformCounts') return forEachOf(rows as PlatformRow[], (row) => enterRow(row, deps))
  return forEachOf(await knownOf(rows as VolunteerRow[], one.unitId, deps), (known) => listRow(known, one, deps))
}

const TRIES = 5

/** Whoever wrote the same person meanwhile is read again; what they wrote is not overwritten unseen. */
async function listRow(known: Known, one: Import, deps: Deps): Promise<Outcome> {
  const { store, now } = deps
  const sealed = sealedRow(known, deps)
  const listing = { importId: one._id, unitId: one.unitId, unitName: one.unitName, now: now() }
  let { pending } = known
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const listed = listVolunteer(sealed, { account: known.account, pending }, listing)
    if (!listed.pending) return listed.outcome
    const isSaved = await (pending
      ? store.pendingVolunteers.replace(pending, listed.pending)
      : store.pendingVolunteers.insert(listed.pending))
    if (isSaved) return listed.outcome
    pending = await store.pendingVolunteers.get(pendingId(one.unitId, sealed.phoneHash))
  }
  throw new Error('a listed person kept changing')
}

function sealedRow({ row, phoneHash }: Known, { vault }: Deps): SealedRow {
  const { phone, birthDate, row: _, ...rest } = row
  return {
    ...rest,
    phoneHash,
    maskedPhone: maskedPhone(phone),
    birthSealed: birthDate === null ? null : vault.seal(birthDate),
    contentHash: vault.fingerprint(JSON.stringify({ ...rest, phone, birthDate })),
  }
}
