import type { ActivityRights } from '@shared/contract/activity'
import { activityRights } from '@shared/domain/activity/rights'
import {
  aLeader,
  aMembership,
  aResident,
  anObserver,
  aStationWorker,
  aUnitAdmin,
  aVolunteer,
} from '../../builders/account'
import { anActivity, ENDS_AT, STARTS_AT } from '../../builders/activity'
import { anAttendance, aPresence } from '../../builders/attendance'
import { hours, minutes, NOW } from '../../builders/clock'

type Wish = Parameters<typeof anActivity>[0]

type Mine = Parameters<typeof activityRights>[1]

const granted = (wish: Wish, mine: Mine, world: Parameters<typeof activityRights>[2]) =>
  Object.entries(activityRights(anActivity(wish), mine, world))
    .flatMap(([right, isGranted]) => (isGranted ? [right] : []))
    .sort() as (keyof ActivityRights)[]

describe('what a leader may do', () => {
  it.each([
    { what: 'a draft', wish: { status: 'draft' }, now: NOW, may: ['cancel', 'edit', 'publish'] },
    { what: 'handed in', wish: { status: 'submitted' }, now: NOW, may: ['cancel', 'edit'] },
    { what: 'returned', wish: { status: 'returned' }, now: NOW, may: ['cancel', 'edit', 'publish'] },
    {
      what: 'recruiting, more than a day ahead',
      wish: { startsAt: NOW + hours(25) },
      now: NOW,
      may: ['cancel', 'edit', 'signUp'],
    },
    { what: 'recruiting, a day ahead', wish: {}, now: NOW, may: ['cancel', 'edit', 'showCode', 'signUp'] },
    { what: 'ongoing', wish: {}, now: STARTS_AT, may: ['addPhoto', 'cancel', 'confirm', 'showCode', 'signUp'] },
    { what: 'ended', wish: {}, now: ENDS_AT, may: ['addPhoto', 'close', 'confirm', 'showCode'] },
    { what: 'ended for three hours', wish: {}, now: ENDS_AT + hours(3), may: ['addPhoto', 'close', 'confirm'] },
    { what: 'closed', wish: { status: 'closed' }, now: ENDS_AT, may: ['correct'] },
    { what: 'cancelled', wish: { status: 'cancelled' }, now: NOW, may: [] },
  ] as const)('$what: $may, and post it again', ({ wish, now, may }) => {
    expect(granted(wish, null, { caller: aLeader(), now })).toEqual([...may, 'repeat'].sort())
  })
})

describe('what a volunteer may do', () => {
  const signedUp = anAttendance()
  const inside = aPresence({ checkOut: null })
  it.each([
    { what: 'recruiting', mine: null, now: NOW, may: ['signUp'] },
    { what: 'signed up', mine: signedUp, now: NOW, may: ['withdraw'] },
    { what: 'waiting', mine: anAttendance({ status: 'waiting' }), now: NOW, may: ['withdraw'] },
    { what: 'withdrew', mine: anAttendance({ status: 'withdrawn' }), now: NOW, may: ['signUp'] },
    { what: 'half an hour before', mine: signedUp, now: STARTS_AT - minutes(30), may: ['checkIn', 'withdraw'] },
    { what: 'inside', mine: inside, now: STARTS_AT, may: ['addPhoto', 'checkOut'] },
    { what: 'out again', mine: aPresence(), now: ENDS_AT, may: ['addPhoto'] },
    { what: 'forgot to check out', mine: inside, now: ENDS_AT + hours(2) + 1, may: ['addPhoto'] },
    { what: 'voided', mine: anAttendance({ status: 'voided' }), now: NOW, may: [] },
  ] as const)('$what: $may', ({ mine, now, may }) => {
    expect(granted({}, mine, { caller: aVolunteer(), now })).toEqual(may)
  })

  it('nothing, who is no volunteer', () => {
    expect(granted({}, null, { caller: aResident(), now: NOW })).toEqual([])
  })
})

describe('who runs an activity', () => {
  it.each([
    { who: 'a leader of the team', caller: aLeader(), runs: true },
    { who: 'a team admin', caller: aVolunteer({ memberships: [aMembership({ role: 'admin' })] }), runs: true },
    { who: 'a member', caller: aVolunteer(), runs: false },
    {
      who: 'a leader of another team',
      caller: aVolunteer({ memberships: [aMembership({ teamId: 't-2', role: 'leader' })] }),
      runs: false,
    },
    { who: 'the admin of the unit', caller: aUnitAdmin(), runs: true },
    {
      who: 'the admin of the city',
      caller: aUnitAdmin({ appointments: [{ unitId: 'u-city', unitName: '市科协', areaId: null, role: 'admin' }] }),
      runs: true,
    },
    {
      who: 'the admin of another unit',
      caller: aUnitAdmin({ appointments: [{ unitId: 'u-9', unitName: '北碚', areaId: null, role: 'admin' }] }),
      runs: false,
    },
    { who: 'a station worker', caller: aStationWorker(), runs: false },
    { who: 'an observer', caller: anObserver(), runs: false },
  ])('$who: $runs', ({ caller, runs }) => {
    expect(activityRights(anActivity(), null, { caller, now: NOW }).cancel).toBe(runs)
  })
})
