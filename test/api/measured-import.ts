import type { Action } from '@shared/contract/api'
import { PRIVACY_VERSION } from '@shared/contract/account'
import { SLICE_ROWS } from '@shared/domain/import/lifecycle'
import { aPerson } from '../builders/account'
import { people, type Documents } from '../builders/city'
import { NOW } from '../builders/clock'
import { aChunk, anImport, aPending, aPlatformMonth, aReturnedRow, aVolunteerRow } from '../builders/import'
import { aRawSheet } from '../builders/raw-sheet'
import { aListedPerson, LIST_HEAD, listedPhone, sheetId, sheetPath } from '../builders/sheet'
import { by, type Measured } from './measured'

type Importing = Extract<Action, `${'import' | 'pending' | 'platform'}.${string}`>

const { admin } = people
const U1 = { unitId: 'u-1' }
const count = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index))
const listed = aPerson({ _id: 'p-listed', phone: listedPhone(1), isPhoneVerified: true })
const offers = [1, 2].map((index) => aPending({ unitId: `u-offer-${index}`, phone: listedPhone(1) }))
const withdrawn = aPending({ phone: listedPhone(900_001) })

/** A unit that imports a lot. */
export const fullImports = (): Documents => ({
  accounts: [listed],
  imports: [
    ...count(60, (index) => anImport({ _id: `im-many-${index}`, at: NOW - index })),
    anImport({ _id: 'im-running', status: 'running', good: SLICE_ROWS, at: NOW - 100 }),
    anImport({ _id: 'im-1', good: 200, faulty: 200, at: NOW - 101 }),
  ],
  importChunks: [
    ...[0, 1].map((index) =>
      aChunk(
        'good',
        count(100, (row) => aVolunteerRow(1_000 + index * 100 + row)),
        { importId: 'im-running', index },
      ),
    ),
    ...[0, 1].map((index) => aChunk('faulty', count(100, aReturnedRow), { index })),
  ],
  pendingVolunteers: [...offers, withdrawn, ...count(60, (index) => aPending({ phone: listedPhone(500_000 + index) }))],
  platformCounts: count(25, (index) => aPlatformMonth({ month: `20${String(index).padStart(2, '0')}-05` })),
})

/** What must have been uploaded before. */
export const IMPORTED_SHEET = {
  path: sheetPath('p-admin'),
  bytes: aRawSheet([LIST_HEAD, ...count(500, (index) => aListedPerson(2_000 + index))]),
}

const sheet = { ...U1, kind: 'volunteers', key: 'measured1', fileId: sheetId('p-admin'), fileName: '名单.xlsx' }
const IM1 = { importId: 'im-1' }

/** Bulk import, people who are to confirm, and the outside platforms, each at its dearest. */
export const MEASURED_IMPORTS: Record<Importing, Measured[]> = {
  'import.list': by(admin)(U1),
  'import.get': by(admin)(IM1),
  'import.rows': by(admin)({ ...IM1, part: 'faulty' }, { ...IM1, part: 'faulty', cursor: '120' }),
  'import.template': by(admin)({ ...U1, kind: 'volunteers' }),
  'import.read': by(admin)(sheet),
  'import.start': by(admin)(IM1),
  'import.cancel': by(admin)({ importId: 'im-many-1' }),
  'import.advance': by(admin)({ importId: 'im-running' }),
  'import.faulty': by(admin)(IM1),
  'pending.list': by(admin)(U1),
  'pending.withdraw': by(admin)({ pendingId: withdrawn._id }),
  'pending.mine': by(listed)({}),
  'pending.agree': by(listed)({ pendingId: offers[0]!._id, consentVersion: PRIVACY_VERSION, subdistrictId: 's-1' }),
  'pending.refuse': by(listed)({ pendingId: offers[1]!._id }),
  'platform.month': by(admin)({ ...U1, month: '2026-10' }),
  'platform.list': by(admin)(U1),
  'platform.save': by(admin)({ ...U1, month: '2026-09', rev: null, counts: { 'pf-1': { volunteers: 1, teams: 1 } } }),
}
