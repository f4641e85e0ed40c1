import type { Gate } from '@shared/contract/credential'
import { aVolunteer } from '../../builders/account'
import { anActivity, aPlan } from '../../builders/activity'
import { people } from '../../builders/city'
import { aQualificationCredential } from '../../builders/credential'
import { vault } from '../../builders/vault'
import { A1, row } from './case'

const { volunteer, leader } = people

const open: Gate = { training: null, qualification: null, minimumAge: null }
const gated = (gate: Partial<Gate>) => ({ activities: [anActivity({ gate: { ...open, ...gate } })] })
const withOne = (wish: Parameters<typeof aVolunteer>[0]) => aVolunteer({ _id: 'p-one', ...wish })
const lapsed = withOne({ credentials: [aQualificationCredential({ until: '2026-11-21' })] })
const child = withOne({ birthSealed: vault.seal('2010-05-01') })

const risk = { level: 'high' as const, note: '登高作业', protection: '安全绳' }
const policy = { insurer: '人保财险', policyNumber: 'PICC-0001', from: '2026-11-01', to: '2026-12-31', people: null }
const FLAWED = [
  { code: 'INSURANCE_MISSING', why: 'none', policy: null },
  { code: 'INSURANCE_NOT_COVERING', why: 'begins later', policy: { ...policy, from: '2026-12-01' } },
  { code: 'INSURANCE_TOO_FEW', why: 'for one alone', policy: { ...policy, people: 1 } },
] as const

/** What a gate asks at the sign-up, and insurance before and after an activity of high risk is published. */
export const gateRefusals = [
  row('activity.signUp', {
    code: 'TRAINING_NEEDED',
    why: 'never trained',
    as: volunteer,
    input: A1,
    given: gated({ training: { kind: 'safety', name: '' } }),
  }),
  row('activity.signUp', {
    code: 'QUALIFICATION_NEEDED',
    why: 'the certificate has lapsed by then',
    as: lapsed,
    input: A1,
    given: { accounts: [lapsed], ...gated({ qualification: 'electrician' }) },
  }),
  row('activity.signUp', {
    code: 'AGE_TOO_LOW',
    why: 'sixteen',
    as: child,
    input: A1,
    given: { accounts: [child], ...gated({ minimumAge: 18 }) },
  }),
  row('activity.signUp', {
    code: 'AGE_UNKNOWN',
    why: 'no birth date given',
    as: volunteer,
    input: A1,
    given: gated({ minimumAge: 18 }),
  }),
  ...FLAWED.flatMap(({ code, why, policy: flawed }) => [
    row('activity.publish', {
      code,
      why: `insurance: ${why}`,
      as: leader,
      input: A1,
      given: { activities: [anActivity({ status: 'draft', risk, policy: flawed })] },
    }),
    row('activity.draft', {
      code,
      why: `what is published stays insured: ${why}`,
      as: leader,
      input: { ...aPlan({ risk, policy: flawed }), ...A1, key: 'key000001' },
      given: { activities: [anActivity({ risk, policy })] },
    }),
  ]),
]
