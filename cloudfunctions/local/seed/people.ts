import { type Account, PRIVACY_VERSION, type UnitAppointment } from '@shared/contract/account'
import type { Area } from '@shared/contract/area'
import type { Team } from '@shared/contract/team'
import type { ReportingUnit } from '@shared/contract/unit'
import { settled } from '@shared/domain/report/bucket'
import { withMemberships } from '@shared/domain/team/memberships'
import { newAccount } from '@shared/domain/person/account'
import { DAY_MS } from '@shared/domain/time/china-time'
import { sealedPhone } from '../development-vault'
import type { Ground } from './ground'
import { groundsOf } from './grounds'
import { personaId, SAMPLE_HOME_ID, SEATED, STANDING } from './personas'
import { calledName, SURNAMES } from './roles'
import { MAIN_UNIT_ID } from './teams'
import { isCurrent } from './units'

/** Volunteers per unit that tests and the papers name; the rest have a few dozen. */
const HEADS: Record<string, number> = {
  [MAIN_UNIT_ID]: 4_700,
  'u-city': 0,
  'u-500109': 612,
  'u-500152': 500,
  'u-500236': 499,
  'u-500240': 0,
  'u-wansheng': 730,
  'u-liangjiang': 120,
}
/** People of 沙坪坝 who are in a second team as well. */
const IN_TWO_TEAMS = 200
const RESIDENTS = 120

/** Everybody: volunteers of the current units, one admin per unit, residents, sample people. */
export const buildAccounts = (ground: Ground): Account[] => {
  const nextPhone = phones()
  const everybody = [
    ...ground.units.filter(isCurrent).flatMap((unit) => volunteersOf(ground, unit)),
    ...ground.units.filter(needsAdmin).map((unit) => adminOf(ground, unit)),
    ...STANDING.map((persona) => standing(ground, persona)),
    ...Array.from({ length: RESIDENTS }, (_, index) => resident(ground, index)),
  ]
  return everybody.map((account) => ({ ...account, ...(account.consent ? sealedPhone(nextPhone()) : {}) }))
}

// 199 0000 0000 and up: the right shape, and plainly not somebody's number.
const phones = () => {
  let issued = 0
  return () => `199${String(issued++).padStart(8, '0')}`
}

const volunteersOf = (ground: Ground, unit: ReportingUnit): Account[] => {
  const teams = ground.teams.filter((team) => team.unitId === unit._id)
  const homes = groundsOf(unit, ground.tree, ground.today)
  const heads = HEADS[unit._id] ?? (unit.kind === 'area' ? ground.random.int(28, 56) : ground.random.int(12, 24))
  const firstInTwo = unit._id === MAIN_UNIT_ID ? 3 * teams.length : heads

  return Array.from({ length: heads }, (_, index) => {
    const team = teams[index % teams.length]
    const home = homes[ground.random.int(0, homes.length - 1)]
    if (!team || !home) throw new Error(`${unit._id} has no team or no home`)

    const place = Math.floor(index / teams.length)
    const person = volunteer(ground, { index, place, team, home })
    const isInTwo = index >= firstInTwo && index < firstInTwo + IN_TWO_TEAMS
    const second = teams[(index + 7) % teams.length]

    return isInTwo && second ? joinTeam(person, second, 'member') : person
  })
}

type Role = Account['memberships'][number]['role']
type Place = { index: number; place: number; team: Team; home: Area }

const volunteer = (ground: Ground, { index, place, team, home }: Place): Account => {
  const called = calledName(Number(team._id.slice(-2)), place)
  const persona = SEATED.find((seat) => seat.teamName === team.name && seat.place === place)
  const id = `p-${team.unitId.slice(2)}-${String(index + 1).padStart(4, '0')}`
  // The first in each team have been there longest: somebody had to lead the oldest activities.
  const at = ground.now - (place < 3 ? 1_400 : ground.random.int(20, 1_400)) * DAY_MS

  const person: Account = {
    ...anAccount(id, at),
    name: called.name,
    ...livingIn(home),
    registration: { types: [called.type], skills: [called.skill], at },
  }
  const taken = persona ? takeSeat(ground, person, persona) : person
  return joinTeam(taken, team, ROLES_BY_PLACE[place] ?? 'member')
}

const ROLES_BY_PLACE: readonly Role[] = ['leader', 'admin']

/** A sample person in the place of an invented one. */
const takeSeat = (ground: Ground, person: Account, persona: (typeof SEATED)[number]): Account => ({
  ...person,
  ...sample(persona),
  _id: personaId(persona.word),
  name: persona.name,
  ...livingIn(ground.tree.get(persona.homeId)),
  registration: { types: persona.types, skills: persona.skills, at: person.createdAt },
})

const joinTeam = (account: Account, team: Team, role: Role): Account => {
  const seat = {
    teamId: team._id,
    teamName: team.name,
    unitId: team.unitId,
    role,
    since: Math.max(team.foundedAt, account.createdAt),
  }
  // Roll-ups are filled in by a rebuild: nothing is pending.
  return settled(withMemberships(account, [...account.memberships, seat]))
}

const sample = ({ word, title, note }: { word: string; title: string; note: string }) => ({
  openId: `sample-${word}`,
  persona: { title, note },
})

const needsAdmin = (unit: ReportingUnit) =>
  isCurrent(unit) && !STANDING.some(({ appointed }) => appointed?.unitId === unit._id && appointed.role === 'admin')

const adminOf = (ground: Ground, unit: ReportingUnit): Account => ({
  ...anAccount(`p-admin-${unit._id.slice(2)}`, ground.now - 400 * DAY_MS),
  name: `${ground.random.pick(SURNAMES)}主任`,
  appointments: [appointment(unit, 'admin')],
  officeIds: [unit._id],
})

const appointment = (unit: ReportingUnit, role: UnitAppointment['role']): UnitAppointment => ({
  unitId: unit._id,
  unitName: unit.name,
  areaId: unit.areaId,
  role,
})

const standing = (ground: Ground, persona: (typeof STANDING)[number]): Account => {
  const { appointed } = persona
  const unit = ground.units.find(({ _id }) => _id === appointed?.unitId)
  const isNew = persona.word === 'newcomer'
  const home = ground.tree.get(SAMPLE_HOME_ID)

  return {
    ...anAccount(personaId(persona.word), ground.now - (isNew ? 0 : 300) * DAY_MS),
    name: persona.name,
    ...(isNew ? { consent: null } : livingIn(home)),
    appointments: appointed && unit ? [appointment(unit, appointed.role)] : [],
    officeIds: appointed && unit ? [unit._id] : [],
    ...sample(persona),
  }
}

const RESIDENT_TITLES = ['婆婆', '爷爷', '大姐', '大哥', '女士', '先生', '嬢嬢']

/** Every third one lives outside 沙坪坝. */
const resident = (ground: Ground, index: number): Account => {
  const district = index % 3 === 0 ? ground.random.pick(ground.tree.under('cq', ground.today))._id : 'a500106'
  const home = ground.random.pick(ground.tree.under(district, ground.today))

  return {
    ...anAccount(`p-resident-${String(index + 1).padStart(3, '0')}`, ground.now - ground.random.int(190, 500) * DAY_MS),
    name: `${ground.random.pick(SURNAMES)}${ground.random.pick(RESIDENT_TITLES)}`,
    ...livingIn(home),
  }
}

const livingIn = (home: Area) => ({ subdistrictId: home._id, subdistrictName: home.name })

const anAccount = (id: string, createdAt: number): Account => ({
  ...newAccount(id, `seed-${id}`, createdAt),
  consent: { version: PRIVACY_VERSION, at: createdAt },
})
