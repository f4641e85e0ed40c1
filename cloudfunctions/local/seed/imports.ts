import type { Account } from '@shared/contract/account'
import type { Import, ImportChunk, KeptRow } from '@shared/contract/import'
import type { PendingVolunteer } from '@shared/contract/pending-volunteer'
import { chunkId } from '@shared/domain/import/lifecycle'
import { maskedPhone, pendingId } from '@shared/domain/import/pending'
import type { VolunteerRow } from '@shared/domain/import/volunteer-row'
import { HOUR_MS } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { sampleVault } from '../development-vault'
import type { Ground } from './ground'
import { personaId } from './personas'
import { calledName } from './roles'
import { MAIN_UNIT_ID } from './teams'

const UNIT_NAME = '沙坪坝区科协'
const PREVIEW_ID = 'im-sample-preview'
const DONE_ID = 'im-sample-done'
const GOOD = 36
const PENDING = 28
/** Who finds an offer at the first look. */
const OFFERED_ID = personaId('resident')

/** The sample resident has a phone that WeChat vouches for: it is what an offer is found by. */
export const withVerifiedPhone = (accounts: readonly Account[]): Account[] =>
  accounts.map((account) => (account._id === OFFERED_ID ? { ...account, isPhoneVerified: true } : account))

/** 导入: a sheet that waits to be confirmed, one that is done, and who is still to say yes. */
export function buildImports({ now, teams }: Ground, accounts: readonly Account[]) {
  const [team] = teams.filter(({ unitId }) => unitId === MAIN_UNIT_ID)
  if (!team) throw new Error('No team to import into')
  const row = (index: number): VolunteerRow => ({
    row: index + 2,
    ...named(index),
    phone: `198${String(index).padStart(8, '0')}`,
    teamId: team._id,
    teamName: team.name,
    birthDate: null,
    outsideNumbers: {},
  })
  const good = Array.from({ length: GOOD }, (_, index) => row(index + PENDING))
  const listed = Array.from({ length: PENDING }, (_, index) => row(index))
  const offered = accounts.find(({ _id }) => _id === OFFERED_ID)
  const resident = { ...row(PENDING), name: offered?.name ?? '', phone: sampleVault.open(offered?.phoneSealed ?? '') }

  return {
    imports: [
      anImport(PREVIEW_ID, now - HOUR_MS, { good: GOOD, faulty: FAULTY.length, status: 'preview' }),
      anImport(DONE_ID, now - 50 * HOUR_MS, { good: PENDING + 1, faulty: 0, status: 'done' }),
    ],
    importChunks: [chunk('good', good), chunk('faulty', FAULTY)],
    pendingVolunteers: [...listed, resident].map((one, index) => pending(one, now - 49 * HOUR_MS + index)),
  }
}

const named = (index: number) => {
  const { name, type, skill } = calledName(index % 7, 40 + index)
  return { name, types: [type], skills: [skill] }
}

const anImport = (
  _id: string,
  at: number,
  { good, faulty, status }: Pick<Import, 'good' | 'faulty' | 'status'>,
): Import => {
  const handled = status === 'done' ? good : 0
  return {
    _id,
    rev: 0,
    kind: 'volunteers',
    unitId: MAIN_UNIT_ID,
    unitName: UNIT_NAME,
    byId: personaId('unit-admin'),
    byName: '徐主任（示例）',
    fileName: status === 'done' ? '第一批志愿者.xlsx' : '第二批志愿者.xlsx',
    status,
    good,
    faulty,
    remarked: 0,
    handled,
    created: handled,
    updated: 0,
    unchanged: 0,
    at,
    finishedAt: status === 'done' ? at + 60_000 : null,
    listKey: listKey(at, _id),
  }
}

const chunk = (part: 'good' | 'faulty', rows: readonly unknown[]): ImportChunk => ({
  _id: chunkId(PREVIEW_ID, part, 0),
  rev: 0,
  importId: PREVIEW_ID,
  part,
  sealed: sampleVault.seal(JSON.stringify(rows)),
})

const faulty = (row: number, name: string, problem: KeptRow['problems'][number]): KeptRow => ({
  row,
  title: name,
  problems: [problem],
  remarks: [],
  cells: { name, [problem.column]: problem.shown },
})

const FAULTY: readonly KeptRow[] = [
  faulty(9, '周小禾', { column: 'phone', fault: 'phoneWrong', shown: '1980000' }),
  faulty(17, '吴大山', { column: 'team', fault: 'teamUnknown', shown: '红岩科普一队' }),
  faulty(23, '郑明月', { column: 'types', fault: 'missing', shown: '' }),
  faulty(31, '冯长河', { column: 'birthDate', fault: 'dateWrong', shown: '1990-02-30' }),
]

function pending(row: VolunteerRow, at: number): PendingVolunteer {
  const { row: _, phone, birthDate: __, ...listed } = row
  const phoneHash = sampleVault.fingerprint(phone)
  const _id = pendingId(MAIN_UNIT_ID, phoneHash)
  return {
    ...listed,
    _id,
    rev: 0,
    dirty: [],
    outbox: [],
    unitId: MAIN_UNIT_ID,
    unitName: UNIT_NAME,
    maskedPhone: maskedPhone(phone),
    phoneHash,
    birthSealed: null,
    contentHash: sampleVault.fingerprint(JSON.stringify(row)),
    status: 'waiting',
    importId: DONE_ID,
    outcome: 'created',
    listedAt: at,
    answeredAt: null,
    listKey: listKey(at, _id),
  }
}
