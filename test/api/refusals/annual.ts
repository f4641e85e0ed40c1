import { anAnnualSummary } from '../../builders/annual'
import { people } from '../../builders/city'
import { lost, row } from './case'

const { admin } = people
const whose = { unitId: 'u-1', year: 2026 }
const begun = { annualSummaries: [anAnnualSummary()] }

export const annualRefusals = [
  row('annual.save', {
    code: 'REPORT_PHOTO_UNFIT',
    why: 'no report of the year shows it',
    as: admin,
    input: { ...whose, rev: null, photoIds: ['ph-1'] },
  }),
  row('annual.save', {
    code: 'TEXT_NOT_ALLOWED',
    why: 'WeChat refuses it',
    as: admin,
    input: { ...whose, rev: null, words: { results: '违规测试' } },
  }),
  row('annual.save', {
    code: 'CHANGED_MEANWHILE',
    why: 'a colleague wrote first',
    as: admin,
    input: { ...whose, rev: null },
    given: begun,
  }),
  row('annual.save', {
    code: 'CHANGED_MEANWHILE',
    why: 'a colleague writes at this moment',
    as: admin,
    input: { ...whose, rev: 0 },
    given: begun,
    meddle: lost('annualSummaries'),
  }),
]
