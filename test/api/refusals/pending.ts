import { PRIVACY_VERSION } from '@shared/contract/account'
import { aMembership, aPerson, aVolunteer } from '../../builders/account'
import { people } from '../../builders/city'
import { NOW } from '../../builders/clock'
import { aPending } from '../../builders/import'
import { listedPhone } from '../../builders/sheet'
import { aTeam } from '../../builders/team'
import { vault } from '../../builders/vault'
import { lost, row } from './case'

const { admin } = people

const someone = aPerson({ _id: 'p-new', phone: listedPhone(1), isPhoneVerified: true })
const offer = aPending()
const given = { accounts: [someone], pendingVolunteers: [offer] }
const P1 = { pendingId: offer._id }
const agreed = { ...P1, consentVersion: PRIVACY_VERSION, subdistrictId: 's-1' }
const withdrawn = { accounts: [someone], pendingVolunteers: [aPending({ status: 'withdrawn' })] }

export const pendingRefusals = [
  row('pending.withdraw', {
    code: 'PENDING_OVER',
    why: 'the person has agreed',
    as: admin,
    input: P1,
    given: { pendingVolunteers: [aPending({ status: 'agreed' })] },
  }),
  row('pending.withdraw', {
    code: 'CHANGED_MEANWHILE',
    why: 'the person answers at the same moment',
    as: admin,
    input: P1,
    given: { pendingVolunteers: [offer] },
    meddle: lost('pendingVolunteers'),
  }),
  row('pending.refuse', {
    code: 'PENDING_OVER',
    why: 'the unit withdrew it',
    as: someone,
    input: P1,
    given: withdrawn,
  }),
  row('pending.refuse', {
    code: 'CHANGED_MEANWHILE',
    why: 'the unit changes it at the same moment',
    as: someone,
    input: P1,
    given,
    meddle: lost('pendingVolunteers'),
  }),
  row('pending.agree', {
    code: 'PENDING_OVER',
    why: 'the unit withdrew it',
    as: someone,
    input: agreed,
    given: withdrawn,
  }),
  row('pending.agree', {
    code: 'CONSENT_OUTDATED',
    why: 'an older privacy text',
    as: someone,
    input: { ...agreed, consentVersion: PRIVACY_VERSION - 1 },
    given,
  }),
  row('pending.agree', {
    code: 'AREA_UNKNOWN',
    why: 'a community is no street',
    as: someone,
    input: { ...agreed, subdistrictId: 'c-1' },
    given,
  }),
  row('pending.agree', {
    code: 'GUARDIAN_MISSING',
    why: 'sixteen years old by the sheet',
    as: someone,
    input: agreed,
    given: { accounts: [someone], pendingVolunteers: [aPending({ birthSealed: vault.seal('2010-05-20') })] },
  }),
  row('pending.agree', {
    code: 'TEAM_LIMIT_REACHED',
    why: 'is in five teams',
    as: someone,
    input: agreed,
    given: {
      accounts: [
        aVolunteer({
          _id: 'p-new',
          phone: listedPhone(1),
          isPhoneVerified: true,
          memberships: [3, 4, 5, 6, 7].map((index) => aMembership({ teamId: `t-${index}` })),
        }),
      ],
      pendingVolunteers: [offer],
    },
  }),
  row('pending.agree', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'the team stands still',
    as: someone,
    input: agreed,
    given: {
      accounts: [someone],
      teams: [aTeam({ _id: 't-still', suspendedAt: NOW - 1 })],
      pendingVolunteers: [aPending({ teamId: 't-still' })],
    },
  }),
  row('pending.agree', {
    code: 'CHANGED_MEANWHILE',
    why: 'the account changes at the same moment',
    as: someone,
    input: agreed,
    given,
    meddle: lost('accounts'),
  }),
]
