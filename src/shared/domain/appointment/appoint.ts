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
 * 免职. The last administrator of a unit does not go by their own hand: somebody must be left who can appoint. Two who
 * go in the same moment may still leave nobody; then the city appoints.
 */
export function remove(
  account: Account,
  post: Post & { unit: ReportingUnit },
  by: { caller: Caller; otherAdmins: number },
) {
  if (!holds(account, post)) return ok(account)
  const isOwn = account._id === by.caller._id
  if (isOwn && post.role === 'admin' && by.otherAdmins === 0) return refuse('LAST_ADMIN')

  const left = account.appointments.filter((one) => !isSame(post)(one))
  return ok(withAppointments(account, left, { kind: 'appointmentEnded', unit: post.unit }))
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
