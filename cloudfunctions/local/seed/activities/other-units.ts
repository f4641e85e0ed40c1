import type { Team } from '@shared/contract/team'
import type { ReportingUnit } from '@shared/contract/unit'
import { DAY_MS } from '@shared/domain/time/china-time'
import { midnightOf } from '../calendar'
import { MAIN_UNIT_ID } from '../teams'
import { isCurrent } from '../units'
import { drawOutline, numbered } from './draw'
import type { Outline, Stage, State } from './stage'

/** The rest of the city, sparse: half a year and the coming days of every unit that has people. */
export const otherUnits = (stage: Stage): Outline[] =>
  stage.units
    .filter((unit) => isCurrent(unit) && unit._id !== MAIN_UNIT_ID && stage.cast.inUnit(unit._id).length > 0)
    .flatMap((unit) => halfYear(stage, unit))

const halfYear = (stage: Stage, unit: ReportingUnit): Outline[] => {
  const teams = stage.teams.filter((team) => team.unitId === unit._id)
  const days = [...(unit.isPilot ? monthly(stage) : []), ...anyDays(stage, unit)]
  const states: (readonly [State, number])[] = [
    ...days.map((day) => ['closed', -day] as const),
    ['upcoming', stage.random.int(1, 12)],
    ...(stage.random.chance(0.5) ? [['ended', -stage.random.int(1, 8)] as const] : []),
    ...(stage.random.chance(0.3) ? [['draft', stage.random.int(5, 20)] as const] : []),
    ...(stage.random.chance(0.2) ? [['cancelled', stage.random.int(-30, 6)] as const] : []),
  ]
  // 两江新区 has no past from before it opened.
  const possible = states.filter(([, day]) => stage.now + (day - 1) * DAY_MS > unit.validFrom)
  return possible.map(([state, day], index) => {
    const id = numbered(`act-${unit._id.slice(2)}`, index)
    return small(stage, { id, state, team: teams[index % teams.length] ?? stage.random.pick(teams), day })
  })
}

/** Pilots owe one activity a month. */
const monthly = (stage: Stage) => Array.from({ length: 6 }, (_, month) => 5 + 30 * month + stage.random.int(0, 12))

const anyDays = (stage: Stage, unit: ReportingUnit) =>
  Array.from({ length: unit.kind === 'area' ? stage.random.int(5, 9) : stage.random.int(1, 4) }, () =>
    stage.random.int(4, 182),
  )

const small = (stage: Stage, { day, ...chosen }: { id: string; state: State; team: Team; day: number }): Outline => {
  const outline = drawOutline(stage, { ...chosen, midnight: midnightOf(stage.now) + day * DAY_MS })
  const seats = chosen.state === 'draft' ? 0 : stage.random.int(5, 12)

  return {
    ...outline,
    seats,
    capacity: Math.max(outline.capacity, seats),
    withdrawn: 0,
    photos: chosen.state === 'closed' && stage.random.chance(0.6) ? 1 : 0,
    ...(chosen.state === 'closed' && stage.random.chance(0.15) ? { orderId: `o-${chosen.id}` } : {}),
  }
}
