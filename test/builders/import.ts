import type { Import, ImportChunk, ImportPart } from '@shared/contract/import'
import type { PendingVolunteer } from '@shared/contract/pending-volunteer'
import type { PlatformCounts } from '@shared/contract/platform'
import { chunkId } from '@shared/domain/import/lifecycle'
import { maskedPhone, pendingId } from '@shared/domain/import/pending'
import type { VolunteerRow } from '@shared/domain/import/volunteer-row'
import { listKey } from '@shared/domain/time/list-key'
import { NOW } from './clock'
import { listedPhone } from './sheet'
import { vault } from './vault'

/** 导入 of the first unit: read, two rows good, one handed back, nothing written. */
export const anImport = (wish: Partial<Import> = {}): Import => {
  const _id = wish._id ?? 'im-1'
  const at = wish.at ?? NOW
  return {
    _id,
    rev: 0,
    kind: 'volunteers',
    unitId: 'u-1',
    unitName: '沙坪坝区科协',
    byId: 'p-admin',
    byName: '赵主任',
    fileName: '名单.xlsx',
    status: 'preview',
    good: 2,
    faulty: 1,
    remarked: 0,
    handled: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    at,
    finishedAt: null,
    listKey: listKey(at, _id),
    ...wish,
  }
}

/** A row that can be imported, as it is kept. */
export const aVolunteerRow = (index = 1): VolunteerRow => ({
  row: index + 1,
  name: '周小禾',
  phone: listedPhone(index),
  teamId: 't-1',
  teamName: '红岩科普队',
  types: ['techWorker'],
  skills: ['急救'],
  birthDate: '1990-05-20',
  outsideNumbers: {},
})

/** A chunk of an import, sealed as the cloud seals it. */
export const aChunk = (
  part: ImportPart,
  rows: readonly unknown[],
  { importId = 'im-1', index = 0 } = {},
): ImportChunk => ({
  _id: chunkId(importId, part, index),
  rev: 0,
  importId,
  part,
  sealed: vault.seal(JSON.stringify(rows)),
})

/** A row that was handed back. */
export const aReturnedRow = (row = 3) => ({
  row,
  title: '周小禾',
  problems: [{ column: 'phone', fault: 'phoneWrong', shown: '1380000' }],
  remarks: [],
  cells: { name: '周小禾', phone: '1380000' },
})

/** 待本人确认, listed by the first unit for its first team. */
export const aPending = (wish: Partial<PendingVolunteer> & { phone?: string } = {}): PendingVolunteer => {
  const { phone = listedPhone(1), ...rest } = wish
  const phoneHash = vault.fingerprint(phone)
  const unitId = wish.unitId ?? 'u-1'
  const _id = wish._id ?? pendingId(unitId, phoneHash)
  return {
    _id,
    rev: 0,
    dirty: [],
    outbox: [],
    unitId,
    unitName: '沙坪坝区科协',
    teamId: 't-1',
    teamName: '红岩科普队',
    name: '周小禾',
    maskedPhone: maskedPhone(phone),
    phoneHash,
    types: ['techWorker'],
    skills: ['急救'],
    birthSealed: null,
    outsideNumbers: {},
    contentHash: vault.fingerprint(_id),
    status: 'waiting',
    importId: 'im-1',
    outcome: 'created',
    listedAt: NOW,
    answeredAt: null,
    listKey: listKey(NOW, _id),
    ...rest,
  }
}

/** 平台注册数 of the first unit. */
export const aPlatformMonth = (wish: Partial<PlatformCounts> = {}): PlatformCounts => {
  const month = wish.month ?? '2026-10'
  return {
    _id: `${wish.unitId ?? 'u-1'}-${month}`,
    rev: 0,
    unitId: 'u-1',
    month,
    counts: { 'pf-1': { volunteers: 612, teams: 12 }, 'pf-2': { volunteers: 600, teams: 11 } },
    enteredById: 'p-admin',
    enteredByName: '赵主任',
    enteredAt: NOW,
    frozenAt: null,
    listKey: month,
    ...wish,
  }
}
