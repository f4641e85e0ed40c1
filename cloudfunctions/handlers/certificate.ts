import { certificateApi, type Certificate } from '@shared/contract/certificate'
import { ok, refuse } from '@shared/contract/result'
import { exists } from '@shared/domain/person/age'
import { certificateNumber, checkOf, sumOf } from '@shared/domain/person/certificate'
import { listKey } from '@shared/domain/time/list-key'
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
  const sum = sumOf(
    (await confirmedRecords(deps)).filter((record) => record.unitId === unitId),
    days,
  )
  if (sum.records === 0) return refuse('NO_HOURS_IN_PERIOD')

  const id = certificateNumber(vault.fingerprint(`certificate ${caller._id} ${key}`))
  const sheet: Certificate = {
    ...days,
    ...sum,
    _id: id,
    rev: 0,
    personId: caller._id,
    unitId,
    unitName: unit.name,
    status: 'valid',
    issuedAt: now(),
    listKey: listKey(now(), id),
  }
  const isNew = await store.certificates.insert(sheet)
  const kept = isNew ? sheet : await store.certificates.get(id)
  return kept ? ok(kept) : refuse('NOT_FOUND')
})

export const mine = implement(certificateApi['certificate.mine'], async ({ cursor }, { store, caller }) => {
  const found = await store.certificates.find({
    where: { personId: caller._id },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (sheet) => sheet))
})

/** Asked by anybody, signed in or not: it must not use the caller. */
export const check = implement(certificateApi['certificate.check'], async ({ number }, { store }) => {
  const sheet = await store.certificates.get(number)
  return sheet ? ok(checkOf(sheet, await store.accounts.get(sheet.personId))) : refuse('NOT_FOUND')
})
