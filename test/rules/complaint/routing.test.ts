import * as fc from 'fast-check'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { deskPeople, isAccused, mayHandle, routeComplaint } from '@shared/domain/complaint/routing'
import { tick } from '@shared/domain/complaint/step'
import { aMembership, aPerson, aUnitAdmin } from '../../builders/account'
import { people } from '../../builders/city'
import { days, NOW } from '../../builders/clock'
import { aComplaint } from '../../builders/complaint'

const { volunteer, leader, secondLeader, admin, cityAdmin, station, observer } = people
const aboutTeam = { accusedIds: [], accusedTeamIds: ['t-1'] }
const aboutNobody = { accusedIds: [], accusedTeamIds: [] }
const leadingAdmin = aUnitAdmin({ _id: 'p-both', memberships: [aMembership({ role: 'leader' })] })

describe('where a complaint goes', () => {
  it.each([
    { why: 'about a team, to its unit', accused: aboutTeam, known: [leader, volunteer], desk: 'u-1' },
    { why: 'about nobody in particular, to the unit', accused: aboutNobody, known: [volunteer], desk: 'u-1' },
    {
      why: 'about an admin of the unit, to the city',
      accused: { accusedIds: [admin._id], accusedTeamIds: [] },
      known: [admin, volunteer],
      desk: CITY_UNIT_ID,
    },
    {
      why: 'about a team that an admin of the unit leads, to the city',
      accused: aboutTeam,
      known: [leadingAdmin, volunteer],
      desk: CITY_UNIT_ID,
    },
    {
      why: 'about a station worker, to the unit all the same',
      accused: { accusedIds: [station._id], accusedTeamIds: [] },
      known: [station, volunteer],
      desk: 'u-1',
    },
  ])('$why', ({ accused, known, desk }) => {
    expect(routeComplaint('u-1', accused, { known, complainantId: volunteer._id })).toBe(desk)
  })

  it('of an admin of the unit, to the city: nobody answers themselves', () => {
    expect(routeComplaint('u-1', aboutTeam, { known: [admin], complainantId: admin._id })).toBe(CITY_UNIT_ID)
  })
})

describe('who may handle it', () => {
  it.each([
    { who: admin, may: true },
    { who: cityAdmin, may: true },
    { who: leader, may: false },
    { who: secondLeader, may: false },
    { who: volunteer, may: false },
    { who: station, may: false },
    { who: observer, may: false },
    { who: leadingAdmin, may: false },
    { who: { ...admin, appointments: [{ ...admin.appointments[0]!, unitId: 'u-9' }] }, may: false },
  ])('$who.name: $may', ({ who, may }) => {
    expect(mayHandle(who, { ...aboutTeam, deskUnitId: 'u-1', complainantId: volunteer._id })).toBe(may)
  })

  it('the only city admin, complained of, never sees it; another one does', () => {
    const complaint = {
      accusedIds: [cityAdmin._id],
      accusedTeamIds: [],
      deskUnitId: CITY_UNIT_ID,
      complainantId: 'p-x',
    }

    expect(mayHandle(cityAdmin, complaint)).toBe(false)
    expect(mayHandle({ ...cityAdmin, _id: 'p-city-2' }, complaint)).toBe(true)
  })
})

describe('who hears of it', () => {
  it('the admins of its desk, but neither who is complained of nor who complains', () => {
    const second = { ...cityAdmin, _id: 'p-city-2' }
    const third = { ...cityAdmin, _id: 'p-city-3', memberships: leadingAdmin.memberships }
    const complaint = {
      accusedIds: [cityAdmin._id],
      accusedTeamIds: ['t-1'],
      deskUnitId: CITY_UNIT_ID,
      complainantId: '-',
    }

    expect(deskPeople([cityAdmin, second, third], complaint)).toEqual(['p-city-2'])
    expect(deskPeople([second], { ...complaint, complainantId: second._id })).toEqual([])
  })
})

const UNITS = ['u-1', 'u-9', CITY_UNIT_ID]
const TEAMS = ['t-1', 't-2', 't-9']
const somebody = fc
  .record({
    id: fc.integer({ min: 0, max: 5 }),
    units: fc.subarray(UNITS),
    role: fc.constantFrom('admin' as const, 'stationWorker' as const, 'observer' as const),
    teams: fc.subarray(TEAMS),
    teamRole: fc.constantFrom('member' as const, 'leader' as const, 'admin' as const),
  })
  .map(({ id, units, role, teams, teamRole }) =>
    aPerson({
      _id: `p-${id}`,
      appointments: units.map((unitId) => ({ unitId, unitName: unitId, areaId: null, role })),
      memberships: teams.map((teamId) => aMembership({ teamId, role: teamRole })),
    }),
  )
const accusation = fc.record({
  accusedIds: fc.uniqueArray(fc.integer({ min: 0, max: 5 }).map((id) => `p-${id}`)),
  accusedTeamIds: fc.subarray(TEAMS),
})

describe('whatever people there are', () => {
  it('nobody complained of handles it, at its first desk or after it went up', () =>
    fc.assert(
      fc.property(fc.array(somebody), accusation, fc.constantFrom(...UNITS), (everybody, accused, unitId) => {
        const complaint = aComplaint({
          ...accused,
          complainantId: 'p-5',
          deskUnitId: routeComplaint(unitId, accused, { known: everybody, complainantId: 'p-5' }),
        })
        const raised = tick(complaint, NOW + days(60), { name: '市科协', admins: everybody }) ?? complaint
        const told = raised.outbox.flatMap(({ kind, personId }) => (kind === 'complaintArrived' ? [personId] : []))
        const handlers = everybody.filter((one) => mayHandle(one, complaint) || mayHandle(one, raised))

        expect(handlers.filter((one) => isAccused(one, accused) || one._id === 'p-5')).toEqual([])
        expect(told.filter((id) => handlers.every((one) => one._id !== id))).toEqual([])
      }),
    ))

  it('no unit gets a case about one of its own admins', () =>
    fc.assert(
      fc.property(fc.array(somebody), accusation, fc.constantFrom(...UNITS), (everybody, accused, unitId) => {
        const desk = routeComplaint(unitId, accused, { known: everybody, complainantId: 'p-5' })
        const admins = everybody.filter(({ appointments }) =>
          appointments.some((one) => one.role === 'admin' && one.unitId === desk),
        )

        if (desk !== CITY_UNIT_ID) expect(admins.some((one) => isAccused(one, accused))).toBe(false)
        expect([unitId, CITY_UNIT_ID]).toContain(desk)
      }),
    ))
})
