import type { Account } from '@shared/contract/account'
import type { Order, OrderStatus } from '@shared/contract/order'
import type { Team } from '@shared/contract/team'
import type { ReportingUnit } from '@shared/contract/unit'
import { chinaDay, DAY_MS, HOUR_MS } from '@shared/domain/time/china-time'
import { numbered } from '../activities/draw'
import type { Stage } from '../activities/stage'
import { personaId } from '../personas'
import { MAIN_UNIT_ID } from '../teams'
import { TOPICS } from '../topics'
import { isCurrent } from '../units'
import { anOrder, NO_TEAM } from './an-order'
import { ELSEWHERE, OPEN_ORDERS, OTHER_NEED, PATHS } from './wishes'

/** Orders that no activity stands for: every state before 已排期, and those that ended without a service. */
export const openOrders = (stage: Stage, residents: readonly Account[]): Order[] => {
  const districts = stage.units.filter((unit) => isCurrent(unit) && unit.kind === 'area' && unit.areaId !== null)
  const main = districts.filter(({ _id }) => _id === MAIN_UNIT_ID)
  const others = districts.filter(({ _id }) => _id !== MAIN_UNIT_ID)
  const inMain = OPEN_ORDERS.flatMap(([status, count]) => Array.from({ length: count }, () => status))

  return [
    ...inMain.flatMap((status, index) =>
      main.map((unit) =>
        openOrder(stage, { unit, status, id: numbered('o-main', index), resident: askerOf(stage, residents, index) }),
      ),
    ),
    ...others.map((unit, index) => {
      const status = ELSEWHERE[index % ELSEWHERE.length] ?? 'submitted'
      return openOrder(stage, { unit, status, id: `o-${unit._id.slice(2)}`, resident: stage.random.pick(residents) })
    }),
  ]
}

/** One open order and one rejected one are the sample resident's, two were typed in by the station worker. */
const askerOf = (stage: Stage, residents: readonly Account[], index: number) => {
  const samples: Record<number, string> = { 13: 'resident', 42: 'resident', 1: 'station-worker', 14: 'station-worker' }
  const word = samples[index]
  return word ? stage.cast.get(personaId(word)) : stage.random.pick(residents)
}

type Wish = { unit: ReportingUnit; status: OrderStatus; id: string; resident: Account }

const openOrder = (stage: Stage, { unit, status, id, resident }: Wish): Order => {
  const steps = stepsOf(stage, status)
  const submittedAt = steps[0]?.at ?? stage.now
  const topic = stage.random.pick(TOPICS)
  const isOther = stage.random.chance(0.08)

  return anOrder(stage, {
    resident,
    team: WITH_TEAM.includes(status) ? chooseTeam(stage, unit, topic.tag) : NO_TEAM,
    activityId: null,
    steps,
    rating: null,
    wanted: {
      _id: id,
      topic: isOther ? 'other' : topic.tag,
      need: isOther ? OTHER_NEED : topic.need,
      day: chinaDay(Math.max(stage.now + DAY_MS, submittedAt) + stage.random.int(4, 14) * DAY_MS),
      partOfDay: stage.random.pick(['morning', 'afternoon', 'either'] as const),
      headCount: stage.random.int(10, 90),
      unitId: unit._id,
      ...placeIn(stage, unit),
    },
  })
}

const WITH_TEAM: readonly OrderStatus[] = ['offered', 'countered', 'accepted']

const chooseTeam = (stage: Stage, unit: ReportingUnit, tag: string) => {
  const teams = stage.teams.filter((team) => team.unitId === unit._id && stage.cast.officersOf(team))
  const suitable = teams.filter(({ tags }) => tags.includes(tag))
  const chosen = suitable.length > 0 ? suitable : teams
  return chosen.length > 0 ? asTeam(stage, stage.random.pick(chosen)) : NO_TEAM
}

const asTeam = (stage: Stage, team: Team) => ({
  teamId: team._id,
  teamName: team.name,
  leaderId: stage.cast.officersOf(team)?.leader._id ?? '-',
  unitId: team.unitId,
})

const placeIn = (stage: Stage, unit: ReportingUnit) => {
  const subdistrict = stage.random.pick(stage.tree.under(unit.areaId ?? '', stage.today))
  const community = stage.random.pick(stage.tree.under(subdistrict._id, stage.today))
  return {
    areaId: community._id,
    subdistrictId: subdistrict._id,
    subdistrictName: subdistrict.name,
    place: `${community.name}活动室`,
  }
}

/** Orders that still wait are days old, those that came to nothing may be months old. */
const stepsOf = (stage: Stage, status: OrderStatus) => {
  const path = PATHS[status]
  const isOver = status === 'rejected' || status === 'withdrawn' || status === 'unfilled'
  const hoursAgo = path.length * 30 + stage.random.int(2, isOver ? 3_600 : 90)

  return path.map((step, index) => ({ status: step, at: stage.now - hoursAgo * HOUR_MS + index * 20 * HOUR_MS }))
}
