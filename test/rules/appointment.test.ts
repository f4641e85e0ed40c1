import fc from 'fast-check'
import type { UnitRole } from '@shared/contract/account'
import { MAX_APPOINTMENTS } from '@shared/contract/appointment'
import { appoint, holds, officesOf, remove, viewOfficer } from '@shared/domain/appointment/appoint'
import { may } from '@shared/domain/permission/permissions'
import { aPerson, aUnitAdmin, aVolunteer } from '../builders/account'
import { aUnit } from '../builders/area'
import { NOW } from '../builders/clock'

const unit = aUnit()
const caller = aUnitAdmin()
const person = aVolunteer()
const by = { caller, now: NOW }

const appointed = (role: UnitRole, account = person) => {
  const result = appoint(account, { unit, role }, by)
  if (!result.ok) throw new Error(result.code)
  return result.value
}

describe('任命', () => {
  it('gives the role, tells the person, and is found by the index', () => {
    const after = appointed('stationWorker')

    expect(may('order.verify', after, { unitId: 'u-1' })).toBe(true)
    expect(after).toMatchObject({
      officeIds: ['u-1'],
      isPending: true,
      outbox: [{ personId: person._id, kind: 'appointed', subject: unit.name }],
    })
  })

  it('a second time changes nothing at all', () => {
    const once = appointed('observer')

    expect(appointed('observer', once)).toBe(once)
  })

  it('lets one person hold several roles in one unit', () => {
    const both = appointed('observer', appointed('stationWorker'))

    expect(viewOfficer(both, 'u-1', caller)).toMatchObject({ roles: ['stationWorker', 'observer'], isMe: false })
    expect(both.officeIds).toEqual(['u-1'])
  })

  it.each([
    { why: 'themself', account: caller, unit, code: 'APPOINTS_SELF' },
    { why: 'in a unit that has ended', account: person, unit: aUnit({ validTo: NOW }), code: 'UNIT_ENDED' },
    {
      why: 'to one role too many',
      account: aPerson({
        appointments: Array.from({ length: MAX_APPOINTMENTS }, (_, index) => ({
          ...caller.appointments[0]!,
          unitId: `u-${index + 50}`,
        })),
      }),
      unit,
      code: 'APPOINTMENTS_FULL',
    },
  ])('appoints nobody $why', ({ account, unit: where, code }) => {
    expect(appoint(account, { unit: where, role: 'observer' }, by)).toEqual({ ok: false, code })
  })
})

describe('免职', () => {
  const take = (account = person, role: UnitRole = 'admin', { others = 1, where = unit } = {}) =>
    remove(account, { unitId: 'u-1', role, unit: where }, { now: NOW, otherAdmins: others })

  it('takes the role back and tells the person', () => {
    expect(take(appointed('admin'))).toMatchObject({
      value: { appointments: [], officeIds: [], outbox: [{}, { kind: 'appointmentEnded' }] },
    })
  })

  it('leaves whoever does not hold it as they are', () => {
    expect(take(person)).toEqual({ ok: true, value: person })
  })

  it.each([
    { who: 'the last administrator', role: 'admin', others: 0, where: unit, ok: false },
    { who: 'an administrator while another is left', role: 'admin', others: 1, where: unit, ok: true },
    {
      who: 'the last of a unit that ends tomorrow',
      role: 'admin',
      others: 0,
      where: aUnit({ validTo: NOW + 1 }),
      ok: false,
    },
    { who: 'the last of a unit that is no more', role: 'admin', others: 0, where: aUnit({ validTo: NOW }), ok: true },
    { who: 'an observer, whoever is left', role: 'observer', others: 0, where: unit, ok: true },
  ] as const)('removes $who: $ok', ({ role, others, where, ok }) => {
    expect(take(appointed(role), role, { others, where }).ok).toBe(ok)
  })
})

it('giving and taking back in any order leaves what was given last, each role once', () => {
  const step = fc.record({
    isGiven: fc.boolean(),
    role: fc.constantFrom<UnitRole>('admin', 'stationWorker', 'observer'),
    unitId: fc.constantFrom('u-1', 'u-2', 'u-3'),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const held = new Set<string>()
      let account = person
      for (const { isGiven, role, unitId } of steps) {
        const where = aUnit({ _id: unitId })
        const result = isGiven
          ? appoint(account, { unit: where, role }, by)
          : remove(account, { unitId, role, unit: where }, { now: NOW, otherAdmins: 1 })
        if (result.ok) account = result.value
        if (isGiven) held.add(`${unitId} ${role}`)
        else held.delete(`${unitId} ${role}`)
        expect(holds(account, { unitId, role })).toBe(isGiven)
      }
      expect(account.appointments.map((one) => `${one.unitId} ${one.role}`).sort()).toEqual([...held].sort())
      expect(account.officeIds).toEqual(officesOf(account.appointments))
    }),
  )
})
