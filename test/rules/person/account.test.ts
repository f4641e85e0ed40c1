import { PRIVACY_VERSION } from '@shared/contract/account'
import { newAccount, registerVolunteer, viewAccount } from '@shared/domain/person/account'
import { aMembership, aPerson, aVolunteer } from '../../builders/account'
import { days, NOW } from '../../builders/clock'

describe('注册', () => {
  const form = {
    name: '李志愿',
    types: ['public' as const],
    skills: ['急救'],
    consentVersion: PRIVACY_VERSION,
  }

  it('keeps the consent with version and time, and marks the rosters of the units', () => {
    const member = aPerson({ memberships: [aMembership()] })

    expect(registerVolunteer(member, form, NOW)).toMatchObject({
      ok: true,
      value: {
        consent: { version: PRIVACY_VERSION, at: NOW },
        registration: { at: NOW },
        dirty: ['roster:u-1'],
        isPending: true,
      },
    })
  })

  it('a second time updates and keeps the first date', () => {
    const before = aVolunteer()

    expect(registerVolunteer(before, form, NOW + days(1))).toMatchObject({
      value: { registration: { at: before.registration!.at, skills: ['急救'] } },
    })
  })

  it('refuses the consent to an older text', () => {
    expect(registerVolunteer(aPerson(), { ...form, consentVersion: 0 }, NOW)).toEqual({
      ok: false,
      code: 'CONSENT_OUTDATED',
    })
  })

  it('nobody has agreed to anything at the first visit', () => {
    expect(newAccount('p-1', 'openid', NOW)).toMatchObject({
      consent: null,
      registration: null,
      memberships: [],
      rev: 0,
    })
    expect(
      viewAccount(newAccount('p-1', 'openid', NOW), { phone: null, avatarUrl: '', unreadNotices: 3 }),
    ).toMatchObject({
      unreadNotices: 3,
    })
  })
})
