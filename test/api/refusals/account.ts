import { PRIVACY_VERSION } from '@shared/contract/account'
import { people } from '../../builders/city'
import { lost, row } from './case'

const { resident } = people

const form = {
  name: '张大爷',
  phone: '13900000002',
  types: ['public' as const],
  skills: [],
  subdistrictId: 's-1',
  consentVersion: PRIVACY_VERSION,
}

export const accountRefusals = [
  row('account.update', {
    code: 'AREA_UNKNOWN',
    why: 'a district is no street',
    as: resident,
    input: { subdistrictId: 'd-1' },
  }),
  row('account.update', {
    code: 'CHANGED_MEANWHILE',
    why: 'the other phone was faster',
    as: resident,
    input: { name: '新名' },
    meddle: lost('accounts'),
  }),
  row('volunteer.register', {
    code: 'CONSENT_OUTDATED',
    why: 'an older privacy text',
    as: resident,
    input: { ...form, consentVersion: 0 },
  }),
  row('volunteer.register', {
    code: 'AREA_UNKNOWN',
    why: 'no such street',
    as: resident,
    input: { ...form, subdistrictId: 's-77' },
  }),
  row('volunteer.register', {
    code: 'CHANGED_MEANWHILE',
    why: 'the other phone was faster',
    as: resident,
    input: form,
    meddle: lost('accounts'),
  }),
]
