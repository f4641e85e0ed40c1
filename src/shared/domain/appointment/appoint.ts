import type { Account, UnitAppointment, UnitRole } from '@shared/contract/account'
import { MAX_APPOINTMENTS, type Officer } from '@shared/contract/appointment'
import type { Caller } from '@shared/contract/caller'
import { ok, refuse } from '@shared/contract/result'
import type { ReportingUnit } from '@shared/contract/unit'

type Post = { unitId: string; role: UnitRole }

const isSame =
  ({ unitId, role }: Post) =>
  (one: Post) =>
    one.unitId === unitId && one.role === role

export const holds = ({ appointments }: Pick<Account, 'appointments'>, post: Post): boolean =>
  appointments.some(isSame(post))

/** 任命: a role in a unit that is valid now. A second time changes nothing; nobody appoints themself. */
export function appoint(
  account: Account,
  post: { unit: ReportingUnit; role: UnitRole },
  by: { caller: Caller; now: number },
) {
  const { unit, role } = post
  if (account._id === by.caller._id) return refuse('APPOINTS_SELF')
  if (holds(account, { unitId: unit._id, role })) return ok(account)
  if (unit.validTo !== null && unit.validTo <= by.now) return refuse('UNIT_ENDED')
  if (account.appointments.length >= MAX_APPOINTMENTS) return refuse('APPOINTMENTS_FULL')

  const given = { unitId: unit._id, unitName: unit.name, areaId: unit.areaId, role }
  return ok(withAppointments(account, [...account.appointments, given], { kind: 'appointed', unit }))
}

/**
 * 免职. The last administrator of a unit that stands is not removed, by whomever: somebody must be left who can appoint.
 * `otherAdmins` are counted after the unit was read whose revision the removal is written over.
 */
export function remove(
  account: Account,
  post: Post & { unit: ReportingUnit },
  by: { now: number; otherAdmins: number },
) {
  if (!holds(account, post)) return ok(account)
  const isNeeded = post.role === 'admin' && (post.unit.validTo === null || by.now < post.unit.validTo)
  return isNeeded && by.otherAdmins === 0 ? refuse('LAST_ADMIN') : ok(withoutPost(account, post))
}

/** The account without the post, told so; who does not hold it stays as they are. */
export function withoutPost(account: Account, post: Post & { unit: Told['unit'] }): Account {
  if (!holds(account, post)) return account
  const left = account.appointments.filter((one) => !isSame(post)(one))
  return withAppointments(account, left, { kind: 'appointmentEnded', unit: post.unit })
}

type Told = { kind: 'appointed' | 'appointmentEnded'; unit: Pick<ReportingUnit, '_id' | 'name'> }

const withAppointments = (account: Account, appointments: UnitAppointment[], { kind, unit }: Told): Account => ({
  ...account,
  appointments,
  officeIds: officesOf(appointments),
  isPending: true,
  outbox: [
    ...account.outbox,
    { personId: account._id, atRev: account.rev, kind, subject: unit.name, link: { page: 'workbench', id: unit._id } },
  ],
})

/** The units somebody holds a role in, each once: what the index asks for. */
export const officesOf = (appointments: readonly UnitAppointment[]): string[] => [
  ...new Set(appointments.map(({ unitId }) => unitId)),
]

/** Somebody as the administrators of a unit see them: name and roles there, nothing else. */
export const viewOfficer = ({ _id, name, appointments }: Account, unitId: string, caller: Caller): Officer => ({
  personId: _id,
  name,
  roles: appointments.filter((one) => one.unitId === unitId).map(({ role }) => role),
  isMe: _id === caller._id,
})
