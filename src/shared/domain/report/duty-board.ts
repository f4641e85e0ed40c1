import type { Period } from '@shared/contract/dashboard'
import type { DutyLight, DutyState, TeamDuty, UnitDuty, UnitLights } from '@shared/contract/duty'
import type { RosterTeam, Rollup } from '@shared/contract/rollup'
import type { Team } from '@shared/contract/team'
import { DutySetting, type ReportingUnit } from '@shared/contract/unit'
import { addDays, chinaDay } from '@shared/domain/time/china-time'
import { coverOf, periodOf } from '@shared/domain/time/period'
import { deedsOf, deedsOfUnit, dutyOf } from './duty'
import { registeredUntil } from './figures'
import { type DutyTally, joinDuties } from './tally'

/** What pilot units are asked to have at least (PRODUCT.md, section 9), where nothing else is set. */
const PILOT_VOLUNTEERS = 500
const PILOT_PER_MONTH = 1

/** The worst first: what a unit's own light is, and how a list of lights is ordered. */
export const LIGHTS: readonly DutyLight[] = ['missed', 'atRisk', 'planned', 'toClose', 'done']

type Owing = Pick<ReportingUnit, 'isPilot' | 'volunteerTarget' | 'validFrom' | 'validTo'> & {
  duties?: DutySetting | undefined
}

/** 职责设置 as they hold for a unit: what is not set has its usual value, pilots have theirs. */
export function dutiesOf({ duties, isPilot, volunteerTarget }: Omit<Owing, 'validFrom' | 'validTo'>) {
  const setting = duties ?? DutySetting.parse({})
  return {
    ...setting,
    perMonth: setting.perMonth ?? (isPilot ? PILOT_PER_MONTH : 0),
    volunteers: volunteerTarget ?? (isPilot ? PILOT_VOLUNTEERS : null),
  }
}

/** The quarter and the month of a moment, each with the one before. */
export function termsAt(now: number) {
  const today = chinaDay(now)
  const pair = (choice: 'quarter' | 'month') => {
    const current = periodOf(choice, today)
    return { current, before: periodOf(choice, addDays(current.from, -1)) }
  }
  return { quarter: pair('quarter'), month: pair('month') }
}

/** The months that lights of a moment are read from, six of them. */
export function monthsAt(now: number): string[] {
  const { before, current } = termsAt(now).quarter
  return [...coverOf(before).months, ...coverOf(current).months]
}

/** A unit's months as they were read; those in which nothing happened are not there. */
export type Months = readonly Pick<Rollup, 'period' | 'tally'>[]

function tallyOf(term: Period, months: Months): DutyTally {
  const covered = coverOf(term).months
  return joinDuties(months.filter(({ period }) => covered.includes(period)).map(({ tally }) => tally))
}

/** What a unit's lights are read from. */
export type Read = { roster: Rollup['roster'] | null; months: Months }

type OwingTeam = RosterTeam & Partial<Pick<Team, 'dutyAskedAt'>>

/** The lights of a unit's teams, the worst first, and how many stand still. */
export function teamLights(
  unit: Owing,
  { teams, months }: { teams: readonly OwingTeam[]; months: Months },
  now: number,
) {
  const { levels, perQuarter: need } = dutiesOf(unit)
  const { current, before } = termsAt(now).quarter
  const [now3, then3] = [tallyOf(current, months), tallyOf(before, months)]
  const owing = teams.filter(({ level }) => levels.includes(level))
  const lights = owing.flatMap((team): TeamDuty[] => {
    const { _id: teamId, name, foundedAt, dutyAskedAt: askedAt = null } = team
    const terms = {
      current: { term: current, need, deeds: deedsOf(teamId, teams, now3) },
      before: { term: before, need, deeds: deedsOf(teamId, teams, then3) },
    }
    const state = dutyOf({ ...terms, standing: team }, now)
    return state ? [{ ...state, teamId, name, foundedAt, askedAt }] : []
  })
  return { lights: lights.sort(byUrgency), resting: owing.length - lights.length }
}

const byUrgency = (a: TeamDuty, b: TeamDuty) =>
  LIGHTS.indexOf(a.light) - LIGHTS.indexOf(b.light) || (a.teamId < b.teamId ? -1 : 1)

/** What a unit itself owes, in its month and in registered volunteers. */
export function ownDuty(unit: Owing, { roster, months }: Read, now: number): UnitDuty {
  const { perMonth: need, volunteers } = dutiesOf(unit)
  const { current, before } = termsAt(now).month
  const terms = {
    current: { term: current, need, deeds: deedsOfUnit(tallyOf(current, months)) },
    before: { term: before, need, deeds: deedsOfUnit(tallyOf(before, months)) },
    standing: { foundedAt: unit.validFrom, suspendedAt: unit.validTo },
  }
  const has = registeredUntil(roster, chinaDay(now))
  return {
    month: dutyOf(terms, now),
    monthEnds: current.to,
    volunteers: volunteers === null ? null : { has, need: volunteers, isMet: has >= volunteers },
  }
}

/** How many show each light. */
export function countLights(states: readonly Pick<DutyState, 'light'>[]): Record<DutyLight, number> {
  const counts = { missed: 0, atRisk: 0, planned: 0, toClose: 0, done: 0 }
  for (const { light } of states) counts[light] += 1
  return counts
}

/** 单位 in the city's list: too few volunteers count as amber, for they have no day by which. */
export function unitLights(
  unit: Owing & Pick<ReportingUnit, '_id' | 'name'> & Partial<Pick<ReportingUnit, 'dutyAskedAt'>>,
  read: Read,
  now: number,
): UnitLights {
  const own = ownDuty(unit, read, now)
  const { lights } = teamLights(unit, { teams: read.roster?.teams ?? [], months: read.months }, now)
  const shown = [...lights, own.month, own.volunteers && volunteerLight(own.volunteers)].flatMap((one) => one ?? [])
  const light = LIGHTS.find((candidate) => shown.some((one) => one.light === candidate)) ?? null
  const { _id: unitId, name, isPilot, dutyAskedAt: askedAt = null } = unit
  return { ...own, unitId, name, isPilot, light, teams: countLights(lights), askedAt }
}

const volunteerLight = ({ isMet }: { isMet: boolean }) => ({ light: isMet ? ('done' as const) : ('atRisk' as const) })
