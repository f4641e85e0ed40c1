import { PRIVACY_VERSION } from '@shared/contract/account'
import { aVolunteer } from '../../builders/account'
import { aChunk, anImport, aPending, aPlatformMonth, aReturnedRow, aVolunteerRow } from '../../builders/import'
import { listedPhone, sheetId } from '../../builders/sheet'
import { EVERYONE, NO_ONE, type Cells, type Matrix } from './row'

const UNIT: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }
const SELF_ONLY: Cells = { ...NO_ONE, self: 'y' }
const FIGURES: Cells = { ...UNIT, station: 'y-', observer: 'y-', cityObserver: 'y' }

const IM1 = { importId: 'im-1' }
const U1 = { unitId: 'u-1' }
const preview = { imports: [anImport()], importChunks: [aChunk('faulty', [aReturnedRow()])] }
const running = {
  imports: [anImport({ status: 'running', good: 1 })],
  importChunks: [aChunk('good', [aVolunteerRow()])],
}
const offer = aPending()
const P1 = { pendingId: offer._id }
const self = aVolunteer({ _id: 'p-self', phone: listedPhone(1), isPhoneVerified: true, memberships: [] })
const offered = { accounts: [self], pendingVolunteers: [offer] }
const counts = { 'pf-1': { volunteers: 1, teams: 1 } }

export const importRows = {
  'import.list': [{ what: 'of a unit', input: U1, given: preview, cells: UNIT }],
  'import.get': [{ what: 'one of a unit', input: IM1, given: preview, cells: UNIT }],
  'import.rows': [{ what: 'its faulty rows', input: { ...IM1, part: 'faulty' }, given: preview, cells: UNIT }],
  'import.start': [{ what: 'one that was looked at', input: IM1, given: preview, cells: UNIT }],
  'import.cancel': [{ what: 'one that was looked at', input: IM1, given: preview, cells: UNIT }],
  'import.template': [{ what: 'of a unit', input: { ...U1, kind: 'volunteers' }, cells: UNIT }],
  'import.read': [
    {
      what: 'a sheet for a unit',
      input: ({ _id }) => ({
        ...U1,
        kind: 'volunteers',
        key: 'list00001',
        fileId: sheetId(_id),
        fileName: '名单.xlsx',
      }),
      state: ['SHEET_NOT_FOUND'],
      cells: { ...NO_ONE, unitAdmin: 's-', cityAdmin: 's' },
    },
  ],
  'import.advance': [{ what: 'one that runs', input: IM1, given: running, cells: UNIT }],
  'import.faulty': [{ what: 'the rows handed back', input: IM1, given: preview, cells: UNIT }],
  'pending.list': [{ what: 'of a unit', input: U1, given: offered, cells: UNIT }],
  'pending.withdraw': [{ what: 'somebody listed by a unit', input: P1, given: offered, cells: UNIT }],
  'pending.mine': [{ what: 'who listed me', input: {}, given: offered, cells: EVERYONE }],
  'pending.agree': [
    {
      what: 'to what is meant for me',
      input: { ...P1, consentVersion: PRIVACY_VERSION },
      given: offered,
      cells: SELF_ONLY,
    },
  ],
  'pending.refuse': [{ what: 'what is meant for me', input: P1, given: offered, cells: SELF_ONLY }],
  'platform.month': [{ what: 'of a unit', input: { ...U1, month: '2026-10' }, cells: FIGURES }],
  'platform.list': [{ what: 'of a unit', input: U1, given: { platformCounts: [aPlatformMonth()] }, cells: FIGURES }],
  'platform.save': [{ what: 'a month of a unit', input: { ...U1, month: '2026-11', rev: null, counts }, cells: UNIT }],
} satisfies Partial<Matrix>
