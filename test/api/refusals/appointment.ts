import { aPerson, aUnitAdmin } from '../../builders/account'
import { aUnit } from '../../builders/area'
import { people } from '../../builders/city'
import { NOW } from '../../builders/clock'
import { lost, row } from './case'

const { admin, cityAdmin, station, volunteer, observer } = people

const post = { unitId: 'u-1', personId: 'p-volunteer', role: 'observer' } as const
const reason = '工作调整'
const remove = { ...post, personId: 'p-station', role: 'stationWorker', reason } as const
const twins = { accounts: ['p-a', 'p-b'].map((_id) => aPerson({ _id, phone: '13700000001' })) }
const many = aPerson({
  _id: 'p-many-offices',
  appointments: Array.from({ length: 10 }, (_, index) => ({ ...station.appointments[0]!, unitId: `u-${index + 20}` })),
})
const past = aUnit({ _id: 'u-past', name: '江北区科协', areaId: null, validTo: NOW - 1 })
const lastAdmin = aUnitAdmin({
  _id: 'p-last',
  appointments: [{ unitId: 'u-9', unitName: '北碚区科协', areaId: 'd-9', role: 'admin' }],
})

export const appointmentRefusals = [
  row('appointment.find', {
    code: 'PERSON_UNKNOWN',
    why: 'nobody has this number',
    as: admin,
    input: { unitId: 'u-1', phone: '13700000009' },
  }),
  row('appointment.find', {
    code: 'PERSON_UNKNOWN',
    why: 'two accounts have it',
    as: admin,
    input: { unitId: 'u-1', phone: '13700000001' },
    given: twins,
  }),
  row('appointment.appoint', {
    code: 'APPOINTS_SELF',
    why: 'nobody appoints themself',
    as: admin,
    input: { ...post, personId: 'p-admin', reason },
  }),
  row('appointment.appoint', {
    code: 'PERSON_UNKNOWN',
    why: 'there is nobody like that',
    as: admin,
    input: { ...post, personId: 'p-none', reason },
  }),
  row('appointment.appoint', {
    code: 'APPOINTMENTS_FULL',
    why: 'ten roles are enough',
    as: admin,
    input: { ...post, personId: many._id, reason },
    given: { accounts: [many] },
  }),
  row('appointment.appoint', {
    code: 'UNIT_ENDED',
    why: 'the unit is no more',
    as: cityAdmin,
    input: { ...post, unitId: 'u-past', reason },
    given: { units: [past] },
  }),
  row('appointment.appoint', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody else wrote the account',
    as: admin,
    input: { ...post, reason },
    meddle: lost('accounts'),
  }),
  row('appointment.appoint', {
    code: 'FORBIDDEN',
    why: 'a volunteer appoints nobody',
    as: volunteer,
    input: { ...post, reason },
  }),
  row('appointment.remove', {
    code: 'PERSON_UNKNOWN',
    why: 'there is nobody like that',
    as: admin,
    input: { ...remove, personId: 'p-none' },
  }),
  row('appointment.remove', {
    code: 'LAST_ADMIN',
    why: 'somebody must be left who can appoint',
    as: lastAdmin,
    input: { unitId: 'u-9', personId: 'p-last', role: 'admin', reason },
    given: { accounts: [lastAdmin] },
  }),
  row('appointment.remove', {
    code: 'LAST_ADMIN',
    why: 'the city appoints somebody else first as well',
    as: cityAdmin,
    input: { unitId: 'u-9', personId: 'p-last', role: 'admin', reason },
    given: { accounts: [lastAdmin] },
  }),
  row('appointment.remove', {
    code: 'CHANGED_MEANWHILE',
    why: 'another administrator is going at the same moment',
    as: cityAdmin,
    input: { unitId: 'u-9', personId: 'p-last', role: 'admin', reason },
    given: { accounts: [lastAdmin, aUnitAdmin({ _id: 'p-other', appointments: lastAdmin.appointments })] },
    meddle: lost('units'),
  }),
  row('appointment.remove', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody else wrote the account',
    as: admin,
    input: remove,
    meddle: lost('accounts'),
  }),
  row('audit.list', {
    code: 'FORBIDDEN',
    why: 'an observer sees figures only',
    as: observer,
    input: { unitId: 'u-1' },
  }),
]
