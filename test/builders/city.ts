import type { Store } from '@cloud/store/collections'
import type { Table } from '@cloud/store/table'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { aLeader, aMembership, anObserver, aPerson, aResident, aStationWorker, aUnitAdmin, aVolunteer } from './account'
import { anArea, aStreet, aUnit, aVenue } from './area'
import { aScript } from './script'
import { outsidePlatforms } from './sheet'
import { aTeam } from './team'

type Kept<T> = T extends Table<infer D> ? D : never
/** Documents by collection: what a world is filled with. */
export type Documents = { [C in keyof Store]?: Kept<Store[C]>[] }

/** The people most tests need, by what they may do. */
export const people = {
  volunteer: aVolunteer(),
  leader: aLeader(),
  secondLeader: aLeader({ _id: 'p-leader-2', name: '何副队', memberships: [aMembership({ role: 'admin' })] }),
  rival: aLeader({
    _id: 'p-rival',
    name: '吴队长',
    memberships: [aMembership({ teamId: 't-2', teamName: '磁器口科普队', role: 'leader' })],
  }),
  foreignLeader: aLeader({
    _id: 'p-foreign',
    name: '郑队长',
    memberships: [aMembership({ teamId: 't-9', teamName: '北碚农技队', unitId: 'u-9', role: 'leader' })],
  }),
  resident: aResident(),
  station: aStationWorker(),
  admin: aUnitAdmin(),
  observer: anObserver(),
  cityAdmin: aUnitAdmin({
    _id: 'p-city',
    appointments: [{ unitId: CITY_UNIT_ID, unitName: '市科协', areaId: null, role: 'admin' }],
  }),
  stranger: aPerson({ _id: 'p-stranger', name: '路人' }),
}

/** Two districts with their units, three streets, a community, three teams, a venue, a script, and the people. */
export const aCity = (): Documents => ({
  accounts: Object.values(people),
  areas: [
    anArea({ _id: 'cq', name: '重庆市', level: 'city', parentId: null }),
    anArea(),
    anArea({ _id: 'd-9', name: '北碚区' }),
    aStreet(),
    aStreet({ _id: 's-2', name: '磁器口街道' }),
    aStreet({ _id: 's-9', name: '歇马街道', parentId: 'd-9' }),
    aStreet({ _id: 'c-1', name: '土湾社区', level: 'community', parentId: 's-1' }),
  ],
  units: [
    aUnit(),
    aUnit({ _id: 'u-9', name: '北碚区科协', areaId: 'd-9' }),
    aUnit({ _id: CITY_UNIT_ID, name: '市科协', kind: 'city', areaId: null, parentId: null }),
  ],
  teams: [
    aTeam(),
    aTeam({ _id: 't-2', name: '磁器口科普队', homeSubdistrictId: 's-2' }),
    aTeam({ _id: 't-9', name: '北碚农技队', unitId: 'u-9', homeSubdistrictId: 's-9' }),
  ],
  venues: [aVenue()],
  scripts: [aScript()],
  outsidePlatforms,
})
