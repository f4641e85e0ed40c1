import { may } from '@shared/domain/permission/permissions'
import { teamsFor, unitsFor } from '@shared/domain/permission/scopes'
import {
  aLeader,
  aMembership,
  anObserver,
  aPerson,
  aStationWorker,
  aUnitAdmin,
  aVolunteer,
} from '../../builders/account'

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
      unit: may('dashboard.unit', caller, { unitId: 'u-1' }),
      ownTeam: may('dashboard.team', caller, { teamIds: ['t-1'], unitId: 'u-1' }),
      district: may('dashboard.district', caller, { districtId: 'd-1' }),
      verifies: may('order.verify', caller, { unitId: 'u-1' }),
    }).toEqual({ unit, ownTeam, district, verifies })
  })
})

describe('where somebody may do something', () => {
  it('names the teams they lead, not those they only belong to', () => {
    const caller = aVolunteer({ memberships: [aMembership(), aMembership({ teamId: 't-2', role: 'admin' })] })

    expect(teamsFor('activity.draft', caller).map(({ teamId }) => teamId)).toEqual(['t-2'])
  })

  it('names a unit once, however many roles somebody holds there', () => {
    const [admin] = aUnitAdmin().appointments
    const both = aUnitAdmin({
      appointments: [{ ...admin!, role: 'observer' }, { ...admin!, role: 'stationWorker' }, admin!],
    })

    expect(unitsFor('order.verify', both).map(({ unitId }) => unitId)).toEqual(['u-1'])
    expect(unitsFor('order.verify', anObserver())).toEqual([])
  })
})
