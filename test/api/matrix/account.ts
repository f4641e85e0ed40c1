import { PRIVACY_VERSION } from '@shared/contract/account'
import { aConfirmedPresence } from '../../builders/attendance'
import { aCertificate, aDetailedSheet } from '../../builders/certificate'
import { aNotice } from '../../builders/script'
import { EVERYONE, EVERYONE_BUT_STATE, NO_ONE, type Matrix } from './row'

/** Who only holds a role, or has just come, has agreed to nothing yet. */
const AGREED = {
  ...EVERYONE,
  newcomer: 's',
  station: 'ss',
  unitAdmin: 'ss',
  observer: 'ss',
  cityAdmin: 's',
  cityObserver: 's',
} as const

/** A sheet of somebody, with what stands on it. */
const sheetOf = (personId: string) => {
  const { certificate, parts } = aDetailedSheet(undefined, { personId })
  return { certificates: [certificate], certificateParts: parts }
}

export const accountRows = {
  'account.me': [{ what: 'my own account', input: {}, cells: EVERYONE }],
  'account.update': [
    { what: 'my own name and street', input: { name: '新名', subdistrictId: 's-2' }, cells: EVERYONE },
  ],
  'account.agree': [{ what: 'the privacy text', input: { version: PRIVACY_VERSION }, cells: EVERYONE }],
  'account.phone': [{ what: 'my own phone', input: { code: '123' }, cells: AGREED, state: 'CONSENT_MISSING' }],
  'account.avatar': [{ what: 'my own picture', input: { fileId: null }, cells: AGREED, state: 'CONSENT_MISSING' }],
  'account.personal': [{ what: 'my own details', input: {}, cells: EVERYONE }],
  'account.details': [{ what: 'my own details', input: { sex: 'female' }, cells: AGREED, state: 'CONSENT_MISSING' }],
  'account.counts': [{ what: 'how much is stored about me', input: {}, cells: EVERYONE }],
  'account.viewers': [{ what: 'who looked at me', input: {}, cells: EVERYONE }],
  'account.delete': [
    { what: 'the account of somebody', input: { personId: 'p-self' }, cells: { ...NO_ONE, self: 'y' } },
  ],
  'export.myData': [{ what: 'what is stored about me', input: {}, cells: EVERYONE }],
  'certificate.units': [{ what: 'my units', input: {}, cells: EVERYONE }],
  'certificate.mine': [{ what: 'my sheets', input: {}, cells: EVERYONE }],
  'certificate.issue': [
    {
      what: 'my own hours',
      input: { unitId: 'u-1', from: '2026-01-01', to: '2026-12-31', key: 'sheet00001' },
      given: { attendances: [aConfirmedPresence({ personId: 'p-self' })] },
      cells: { ...EVERYONE_BUT_STATE, self: 'y' },
      state: 'NO_HOURS_IN_PERIOD',
    },
  ],
  'certificate.read': [
    {
      what: 'a sheet of somebody, its number known',
      input: { number: 'SHEET00000000000' },
      given: sheetOf('p-self'),
      cells: { ...NO_ONE, self: 'y' },
    },
  ],
  'export.certificate': [
    {
      what: 'the PDF of a sheet of somebody, its number known',
      input: { number: 'SHEET00000000000' },
      given: sheetOf('p-self'),
      cells: { ...NO_ONE, self: 'y' },
    },
  ],
  'certificate.revoke': [
    {
      what: 'a sheet that the unit issued',
      input: { number: 'SHEET00000000000', reason: '时长核实有误' },
      given: { certificates: [aCertificate({ personId: 'p-self' })] },
      cells: { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' },
    },
  ],
  'certificate.check': [
    {
      what: 'a sheet whose number is known',
      input: { number: 'SHEET00000000000' },
      given: { certificates: [aCertificate({ personId: 'p-self' })] },
      cells: { ...EVERYONE, nobody: 'y' },
    },
  ],
  'volunteer.register': [
    {
      what: 'myself',
      input: {
        name: '新志愿者',
        phone: '13900000009',
        types: ['public'],
        skills: [],
        subdistrictId: 's-1',
        consentVersion: PRIVACY_VERSION,
      },
      cells: EVERYONE,
    },
  ],
  'home.show': [{ what: 'what is next for me', input: {}, cells: EVERYONE }],
  'notice.list': [{ what: 'what I was told', input: {}, cells: EVERYONE }],
  'notice.read': [
    {
      what: 'what somebody was told',
      input: { noticeId: 'n-self' },
      given: { notices: [aNotice({ _id: 'n-self', personId: 'p-self' })] },
      cells: { ...NO_ONE, self: 'y' },
    },
  ],
} satisfies Partial<Matrix>
