import { PRIVACY_VERSION } from '@shared/contract/account'
import { newAccount, registerVolunteer, viewAccount } from '@shared/domain/person/account'
import { ownTeamFor, seesDistrict, seesFiguresOf, seesTeam, verifiesFor } from '@shared/domain/person/roles'
import {
  aLeader,
  aMembership,
  anObserver,
  aPerson,
  aStationWorker,
  aUnitAdmin,
  aVolunteer,
} from '../../builders/account'
import { days, NOW } from '../../builders/clock'

const team = { _id: 't-1', unitId: 'u-1' }
const city = aUnitAdmin({ appointments: [{ unitId: 'u-city', unitName: '市科协', areaId: null, role: 'observer' }] })

describe('who looks at what', () => {
  it.each([
    { who: 'a leader', caller: aLeader(), unit: true, ownTeam: true, district: false, verifies: false },
    { who: 'a member', caller: aVolunteer(), unit: false, ownTeam: true, district: false, verifies: false },
    {
      who: 'a leader of the unit',
      caller: aLeader({ memberships: [aMembership({ teamId: 't-2', role: 'leader' })] }),
      unit: true,
      ownTeam: true,
      district: false,
      verifies: false,
    },
    { who: 'a unit admin', caller: aUnitAdmin(), unit: true, ownTeam: true, district: true, verifies: true },
    { who: 'a station worker', caller: aStationWorker(), unit: true, ownTeam: true, district: true, verifies: true },
    { who: 'an observer', caller: anObserver(), unit: true, ownTeam: true, district: true, verifies: false },
    { who: 'the city', caller: city, unit: true, ownTeam: true, district: true, verifies: false },
    {
      who: 'another unit',
      caller: aUnitAdmin({ appointments: [{ unitId: 'u-9', unitName: '北碚', areaId: 'd-9', role: 'admin' }] }),
      unit: false,
      ownTeam: false,
      district: false,
      verifies: false,
    },
    { who: 'a stranger', caller: aPerson(), unit: false, ownTeam: false, district: false, verifies: false },
  ])('$who', ({ caller, unit, ownTeam, district, verifies }) => {
    expect({
      unit: seesFiguresOf(caller, 'u-1'),
      ownTeam: seesTeam(caller, team),
      district: seesDistrict(caller, 'd-1'),
      verifies: verifiesFor(caller, 'u-1'),
    }).toEqual({ unit, ownTeam, district, verifies })
  })
})

describe('hours go to the own team of a person', () => {
  const activity = { teamId: 't-1', partnerTeamIds: ['t-3'], unitId: 'u-1' }
  const inTeam = (...teamIds: string[]) =>
    aVolunteer({ memberships: teamIds.map((teamId) => aMembership({ teamId, unitId: `u-of-${teamId}` })) })

  it.each([
    { why: 'in the hosting team', caller: inTeam('t-9', 't-1'), own: { teamId: 't-1', unitId: 'u-of-t-1' } },
    { why: 'in a partner team', caller: inTeam('t-9', 't-3'), own: { teamId: 't-3', unitId: 'u-of-t-3' } },
    { why: 'in another team', caller: inTeam('t-9'), own: { teamId: 't-9', unitId: 'u-of-t-9' } },
    { why: 'in no team', caller: inTeam(), own: { teamId: 't-1', unitId: 'u-1' } },
  ])('$why', ({ caller, own }) => {
    expect(ownTeamFor(caller, activity)).toEqual(own)
  })
})

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
    expect(viewAccount(newAccount('p-1', 'openid', NOW), { phone: null, unreadNotices: 3 })).toMatchObject({ unreadNotices: 3 })
  })
})
