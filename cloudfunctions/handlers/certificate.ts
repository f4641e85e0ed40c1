import type { Attendance } from '@shared/contract/attendance'
import { Certificate, certificateApi } from '@shared/contract/certificate'
import { ok, refuse } from '@shared/contract/result'
import { exists } from '@shared/domain/person/age'
import {
  certificateNumber,
  checkOf,
  countedWithin,
  linesOf,
  LINES_PER_PART,
  partIds,
  partsOf,
  revokeSheet,
  sumOf,
  viewSheet,
} from '@shared/domain/person/certificate'
import { checkAddress } from '@shared/domain/person/sheet-address'
import { may } from '@shared/domain/permission/permissions'
import { listKey } from '@shared/domain/time/list-key'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { confirmedRecords } from './my-record'

const EVER = { from: '0000', to: '9999' }

export const units = implement(certificateApi['certificate.units'], async (_, deps) => {
  const records = await confirmedRecords(deps)
  const ids = [...new Set(records.map(({ unitId }) => unitId))].slice(0, 100)
  const items = (await deps.store.units.getMany(ids)).map(({ _id, name }) => {
    const own = records.filter(({ unitId }) => unitId === _id)
    return { unitId: _id, unitName: name, minutes: sumOf(own, EVER).minutes }
  })
  return ok({ items: items.sort((a, b) => b.minutes - a.minutes) })
})

export const issue = implement(certificateApi['certificate.issue'], async ({ unitId, key, ...days }, deps) => {
  const { caller, now, store, vault } = deps
  if (days.from > days.to || !exists(days.from) || !exists(days.to)) return refuse('PERIOD_IMPOSSIBLE')
  const unit = await store.units.get(unitId)
  if (!unit) return refuse('NOT_FOUND')
  const own = (await confirmedRecords(deps)).filter((record) => record.unitId === unitId)
  const counted = countedWithin(own, days)
  if (counted.length === 0) return refuse('NO_HOURS_IN_PERIOD')

  const lines = linesOf(counted, await teamNames(counted, deps))
  const id = certificateNumber(vault.fingerprint(`certificate ${caller._id} ${key}`))
  const sheet: Certificate = {
    ...days,
    ...sumOf(counted, days),
    _id: id,
    rev: 0,
    dirty: [],
    outbox: [],
    personId: caller._id,
    unitId,
    unitName: unit.name,
    status: 'valid',
    revoked: null,
    issuedAt: now(),
    holderName: caller.name,
    digest: vault.fingerprint(JSON.stringify(lines)).slice(0, 16),
    parts: Math.ceil(lines.length / LINES_PER_PART),
    fileId: null,
    listKey: listKey(now(), id),
  }
  // The lines first, under the name of their content: the sheet itself decides which of them are its own.
  await Promise.all(partsOf(sheet, lines).map((part) => store.certificateParts.insert(part)))
  const isNew = await store.certificates.insert(sheet)
  const kept = isNew ? sheet : await store.certificates.get(id)
  return kept ? ok(viewSheet(Certificate.parse(kept))) : refuse('NOT_FOUND')
})

const NAMES_AT_ONCE = 100

async function teamNames(records: readonly Attendance[], { store }: Deps): Promise<Map<string, string>> {
  const ids = [...new Set(records.map(({ teamId }) => teamId))]
  const names = new Map<string, string>()
  for (let from = 0; from < ids.length; from += NAMES_AT_ONCE)
    for (const team of await store.teams.getMany(ids.slice(from, from + NAMES_AT_ONCE))) names.set(team._id, team.name)
  return names
}

export const mine = implement(certificateApi['certificate.mine'], async ({ cursor }, { store, caller }) => {
  const found = await store.certificates.find({
    where: { personId: caller._id },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (sheet) => viewSheet(Certificate.parse(sheet))))
})

export const read = implement(certificateApi['certificate.read'], async ({ number }, deps) => {
  const sheet = await ownSheet(number, deps)
  return sheet ? contentOf(sheet, deps) : refuse('NOT_FOUND')
})

/** Null for whoever is not its holder: the number alone opens the check and nothing else. */
export async function ownSheet(number: string, { store, caller }: Deps): Promise<Certificate | null> {
  const sheet = await store.certificates.get(number)
  return sheet?.personId === caller._id ? Certificate.parse(sheet) : null
}

/** Everything that stands on a sheet, as it was issued. */
export async function contentOf(sheet: Certificate, { store, site }: Deps) {
  if (sheet.parts === 0) return refuse('SHEET_NOT_DETAILED')
  const parts = await store.certificateParts.getMany(partIds(sheet))
  const lines = parts.sort((one, other) => one.listKey.localeCompare(other.listKey)).flatMap((part) => part.lines)
  const { holderName, _id } = sheet
  return ok({ ...viewSheet(sheet), holderName, lines, checkUrl: checkAddress(site, _id) })
}

export const revoke = implement(certificateApi['certificate.revoke'], async ({ number, reason }, deps) => {
  const { store, caller, now } = deps
  const found = await store.certificates.get(number)
  if (!found || !may('certificate.revoke', caller, found)) return refuse('NOT_FOUND')

  const sheet = Certificate.parse(found)
  const revoked = revokeSheet(sheet, { byId: caller._id, at: now(), reason })
  if (revoked === sheet) return ok(checkOf(sheet, null))
  const isSaved = await store.certificates.replace(found, revoked)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  await audit(deps, { action: 'certificate.revoke', subjectId: sheet.personId, unitId: sheet.unitId, note: reason })
  return ok(checkOf(revoked, null))
})

/** Asked by anybody, signed in or not: it must not use the caller. */
export const check = implement(certificateApi['certificate.check'], async ({ number }, { store }) => {
  const sheet = await store.certificates.get(number)
  return sheet ? ok(checkOf(sheet, await store.accounts.get(sheet.personId))) : refuse('NOT_FOUND')
})
