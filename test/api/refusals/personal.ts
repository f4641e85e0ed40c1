import { PRIVACY_VERSION } from '@shared/contract/account'
import type { DETAILS_ERRORS, DetailsForm, SensitiveItem } from '@shared/contract/personal'
import type { Input, Refusal } from '@shared/contract/api'
import { peopleFolder } from '@shared/domain/person/own-files'
import { aPerson, aVolunteer } from '../../builders/account'
import { aUnit } from '../../builders/area'
import { aCertificate } from '../../builders/certificate'
import { people } from '../../builders/city'
import { aJpegWithExif, aJpeg, fileIdAt } from '../../builders/photo'
import { vault } from '../../builders/vault'
import { lost, row, type Case } from './case'

const { volunteer, leader, resident, admin } = people
const ID_NUMBER = '500199199003071231'
const document = { kind: 'residentId' as const, number: ID_NUMBER }
const both: SensitiveItem[] = ['birthDate', 'document']
const child = { birthDate: '2015-01-01', sensitive: both }
const teen = { birthDate: '2011-01-01', sensitive: both }

/** Their unit has to transfer records. */
const demanding = { units: [aUnit({ _id: 'u-5', demandsDocument: true })] }
const member = aVolunteer({ _id: 'p-5', unitIds: ['u-5'] })
const teenager = aVolunteer({ _id: 'p-teen', birthSealed: vault.seal('2011-01-01') })
const namesake = aVolunteer({ _id: 'p-6', documentHash: vault.fingerprint(`residentId:${ID_NUMBER}`) })

type Detail = { code: (typeof DETAILS_ERRORS)[number]; why: string; details: Partial<DetailsForm> } & Pick<
  Case,
  'as' | 'given'
>

const DETAILS: readonly Detail[] = [
  {
    code: 'SENSITIVE_CONSENT_MISSING',
    why: 'the birth date is not ticked',
    as: volunteer,
    given: {},
    details: { birthDate: '1990-01-01' },
  },
  {
    code: 'BIRTH_DATE_IMPOSSIBLE',
    why: 'born in the future',
    as: volunteer,
    given: {},
    details: { birthDate: '2050-01-01', sensitive: both },
  },
  {
    code: 'BIRTH_DATE_NEEDED',
    why: 'a minor deletes the age',
    as: teenager,
    given: { accounts: [teenager] },
    details: { birthDate: null },
  },
  {
    code: 'DOCUMENT_NOT_WANTED',
    why: 'no unit asks for it',
    as: volunteer,
    given: {},
    details: { document, sensitive: both },
  },
  {
    code: 'DOCUMENT_INVALID',
    why: 'a wrong check digit',
    as: member,
    given: { ...demanding, accounts: [member] },
    details: { document: { ...document, number: '500199199003071232' }, sensitive: both },
  },
  {
    code: 'DOCUMENT_TAKEN',
    why: 'somebody has that number',
    as: member,
    given: { ...demanding, accounts: [member, namesake] },
    details: { document, sensitive: both },
  },
  { code: 'GUARDIAN_CONSENT_MISSING', why: 'a child alone', as: volunteer, given: {}, details: child },
  { code: 'GUARDIAN_MISSING', why: 'a teenager alone', as: volunteer, given: {}, details: teen },
]

const form = {
  name: '张大爷',
  phone: '13900000002',
  types: ['public' as const],
  skills: [],
  subdistrictId: 's-1',
  consentVersion: PRIVACY_VERSION,
}

const detailRefusals = DETAILS.flatMap(({ details, given, ...rest }) => [
  { ...row('account.details', { ...rest, input: details }), ...(given ? { given } : {}) },
  { ...row('volunteer.register', { ...rest, input: { ...form, details } }), ...(given ? { given } : {}) },
])

const own = `${peopleFolder(volunteer._id)}face.jpg`
const face = fileIdAt(own)
type AvatarCode = Refusal<'account.avatar'>
const avatar = (code: AvatarCode, why: string, more: Partial<Case> = {}): Case => ({
  ...row('account.avatar', { code, why, as: volunteer, input: { fileId: face } }),
  ...more,
})

const sheet: Input<'certificate.issue'> = { unitId: 'u-1', from: '2026-01-01', to: '2026-12-31', key: 'sheet00001' }
const faster = { why: 'the other phone was faster', code: 'CHANGED_MEANWHILE' as const, meddle: lost('accounts') }

export const personalRefusals: readonly Case[] = [
  ...detailRefusals,
  row('account.details', {
    code: 'CONSENT_MISSING',
    why: 'nothing was agreed to',
    as: resident,
    input: { sex: 'male' },
  }),
  row('account.details', { ...faster, as: volunteer, input: { sex: 'male' } }),
  row('account.update', {
    code: 'CONSENT_MISSING',
    why: 'nothing was agreed to',
    as: resident,
    input: { phone: '13900000003' },
  }),
  row('account.agree', {
    code: 'CONSENT_OUTDATED',
    why: 'an older text',
    as: resident,
    input: { version: PRIVACY_VERSION - 1 },
  }),
  row('account.agree', { ...faster, as: resident, input: { version: PRIVACY_VERSION } }),
  row('account.phone', { code: 'CONSENT_MISSING', why: 'nothing was agreed to', as: resident, input: { code: '1' } }),
  row('account.phone', {
    code: 'PHONE_UNREADABLE',
    why: 'the code is used up',
    as: volunteer,
    input: { code: 'used-up' },
  }),
  row('account.phone', { ...faster, as: volunteer, input: { code: '1' } }),
  avatar('CONSENT_MISSING', 'nothing was agreed to', { as: aPerson({ _id: 'p-stranger', name: '路人' }) }),
  avatar('FILE_NOT_YOURS', 'it lies in the folder of another', {
    input: { fileId: fileIdAt('people/p-leader/face.jpg') },
  }),
  avatar('FILE_NOT_FOUND', 'nothing was uploaded'),
  avatar('FILE_NOT_A_PHOTO', 'it is a text', { files: { [own]: Uint8Array.from([1, 2, 3, 4, 5]) } }),
  avatar('PHOTO_HAS_EXIF', 'it tells the place', { files: { [own]: aJpegWithExif() } }),
  avatar('CHANGED_MEANWHILE', 'the other phone was faster', { files: { [own]: aJpeg() }, meddle: lost('accounts') }),
  row('account.delete', {
    code: 'LEADER_MUST_HAND_OVER',
    why: 'nobody else leads the team',
    as: leader,
    input: { personId: leader._id },
  }),
  row('account.delete', {
    code: 'LAST_ADMIN',
    why: 'nobody else administers the unit',
    as: admin,
    input: { personId: admin._id },
  }),
  row('account.delete', { ...faster, as: volunteer, input: { personId: volunteer._id } }),
  row('certificate.issue', {
    code: 'PERIOD_IMPOSSIBLE',
    why: 'it ends before it begins',
    as: volunteer,
    input: { ...sheet, to: '2025-01-01' },
  }),
  ...(['certificate.read', 'export.certificate'] as const).map((action) =>
    row(action, {
      code: 'SHEET_NOT_DETAILED',
      why: 'it was issued before sheets had lines',
      as: volunteer,
      given: { certificates: [aCertificate()] },
      input: { number: 'SHEET00000000000' },
    }),
  ),
  row('certificate.revoke', {
    code: 'CHANGED_MEANWHILE',
    why: 'its holder printed it at this moment',
    as: admin,
    given: { certificates: [aCertificate()] },
    input: { number: 'SHEET00000000000', reason: '时长核实有误' },
    meddle: lost('certificates'),
  }),
  row('certificate.issue', { code: 'NO_HOURS_IN_PERIOD', why: 'nothing was done', as: volunteer, input: sheet }),
]
