import type { Activity } from '@shared/contract/activity'
import type { Award } from '@shared/contract/award'
import { exportApi } from '@shared/contract/export'
import { ok, refuse } from '@shared/contract/result'
import { awardToSend, sentAward } from '@shared/domain/award/award'
import { may } from '@shared/domain/permission/permissions'
import { nextFile, send } from '@shared/domain/record-transfer/ledger'
import { dayKey } from '@shared/domain/time/list-key'
import { monthPeriod } from '@shared/domain/time/period'
import { logAccess } from '@cloud/kernel/access-log'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { AT_ONCE } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'
import { fileOf } from './export-transfer-file'
import { drawTransfers, type Drawn } from './record-transfer-draw'

const DRAWN_AT_ONCE = 20
/** So many activities stand in one file; the next one takes the rest. */
const ACTIVITIES_AT_MOST = 50
const AWARDS_AT_MOST = 100

/**
 * 转出: a file of what was not sent yet, was refused, or changed since. The file is kept before the ledger says so: who was cut
 * off in between sends a record twice, never not at all; asked again with the same key it is the same file.
 */
export const transfer = implement(exportApi['export.transfer'], async ({ unitId, month, key }, deps) => {
  const { store, caller, files } = deps
  if (!may('export.transfer', caller, { unitId })) return refuse('NOT_FOUND')
  const _id = [caller._id, unitId, month, 'transfer', key].join('-')
  const fileName = `transfer-${unitId}-${month}.xlsx`
  const known = (await store.reportExports.get(_id))?.files['xlsx']
  const fileId = known ?? (await made({ _id, unitId, month, fileName }, deps))
  const url = fileId ? ((await files.linksTo([fileId])).get(fileId) ?? '') : ''
  return ok({ url, fileName })
})

type Wish = { _id: string; unitId: string; month: string; fileName: string }

async function made({ _id, unitId, month, fileName }: Wish, deps: Deps): Promise<string | null> {
  const { store, caller, files, sheets, now } = deps
  const drawn = await toSend(unitId, month, deps)
  const awards = await awardsOf(unitId, month, deps)
  if (drawn.length + awards.length === 0) return null
  const { file, shownIds } = await fileOf({ drawn, awards }, { unitId, month }, deps)
  const bytes = await sheets.writeTransfer(file)
  const fileId = await files.save(`exports/${caller._id}/${_id}/${fileName}`, bytes)
  const isNew = await store.reportExports.insert({
    ...{ _id, rev: 0, byId: caller._id, unitId, month, unitIds: [unitId], slices: [], hasFiles: true, at: now() },
    files: { xlsx: fileId },
  })
  if (!isNew) console.info('the same file was made at the same time', { id: _id })
  for (const one of drawn) await keep(one, unitId, deps)
  for (const award of awards) await keepAward(award, deps)
  await logAccess(deps, { action: 'export.transfer', personIds: shownIds, unitId })
  await audit(deps, { action: 'export.transfer', subjectId: unitId, about: _id, unitId, note: month })
  return fileId
}

/** The oldest first. */
async function toSend(unitId: string, month: string, deps: Deps) {
  const { from, to } = monthPeriod(month)
  const closed: Activity[] = await deps.store.activities.find({
    where: { status: 'closed', unitId },
    range: { field: 'dayKey', gte: dayKey(from, ''), lt: dayKey(to, '~') },
    order: { field: 'dayKey', direction: 'asc' },
    limit: AT_ONCE,
  })
  const open: Drawn[] = []
  for (let at = 0; at < closed.length && open.length < ACTIVITIES_AT_MOST; at += DRAWN_AT_ONCE) {
    const drawn = (await drawTransfers(closed.slice(at, at + DRAWN_AT_ONCE), unitId, deps)) ?? []
    open.push(...drawn.filter(({ sent, now }) => Object.values(nextFile(sent, now)).some((some) => some.length > 0)))
  }
  return open.slice(0, ACTIVITIES_AT_MOST)
}

/** 表彰 of that month that are not there yet, or are there as they were. */
async function awardsOf(unitId: string, month: string, { store }: Deps): Promise<Award[]> {
  const { from, to } = monthPeriod(month)
  const found = await store.awards.find({
    where: { unitId },
    oneOf: { field: 'status', values: ['accepted', 'revoked'] },
    range: { field: 'listKey', gte: dayKey(from, ''), lt: dayKey(to, '~') },
    order: { field: 'listKey', direction: 'asc' },
    limit: AT_ONCE,
  })
  const isOpen = (award: Award) => Object.values(awardToSend(award)).some((one) => one !== null)
  return found.filter(isOpen).slice(0, AWARDS_AT_MOST)
}

async function keepAward(award: Award, { store }: Deps): Promise<void> {
  const isSaved = await store.awards.replace(award, sentAward(award))
  if (!isSaved) console.info('changed or sent at the same time elsewhere', { id: award._id })
}

/** Who was faster has sent it, too. */
async function keep(
  { activity, sent, now }: Drawn,
  unitId: string,
  { store, caller, now: clock }: Deps,
): Promise<void> {
  const after = send(sent, now, { unitId, activityId: activity._id, byId: caller._id, at: clock() })
  const isSaved = await (sent ? store.recordTransfers.replace(sent, after) : store.recordTransfers.insert(after))
  if (!isSaved) console.info('sent at the same time elsewhere', { id: activity._id })
}
