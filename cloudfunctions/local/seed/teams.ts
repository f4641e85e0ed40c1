import { type Team } from '@shared/contract/team'
import { CITY_UNIT_ID, type ReportingUnit } from '@shared/contract/unit'
import type { AreaTree } from './areas'
import { startOfDay } from '@shared/domain/time/china-time'
import { groundsOf } from './grounds'
import { LIANGJIANG_OPENS } from './map-change'
import type { TopicTag } from './topics'
import { isCurrent, placeOf } from './units'

export const MAIN_UNIT_ID = 'u-500106'
/** 镇街队: a team that mostly serves its own street or town. */
export const STREET_TEAM = '镇街队'
export const CORPS_ID = 't-corps'
const BEFORE_CHANGE = '2026-01-24'

type TeamPlan = Pick<Team, 'name' | 'kind' | 'level'> & { tags: readonly TopicTag[]; homeSubdistrictId: string }

/** 沙坪坝's specialist squads; the first one is the team most personas belong to. */
const SQUADS: readonly (readonly [string, readonly TopicTag[]])[] = [
  ['供电服务分队', ['electricity']],
  ['急救科普分队', ['firstAid']],
  ['用药安全分队', ['medicine']],
  ['智慧助老分队', ['phone']],
  ['防骗宣讲分队', ['fraud']],
  ['科学实验分队', ['children']],
  ['天文观测分队', ['children']],
  ['燃气安全分队', ['electricity']],
  ['消防安全分队', ['firstAid']],
  ['食品安全分队', ['food']],
  ['营养健康分队', ['food', 'medicine']],
  ['近视防控分队', ['children', 'medicine']],
  ['心理健康分队', ['medicine']],
  ['果树技术分队', ['farming']],
  ['蔬菜技术分队', ['farming']],
  ['气象科普分队', ['firstAid', 'farming']],
  ['防灾减灾分队', ['firstAid']],
  ['机器人科普分队', ['children']],
  ['植物识别分队', ['children', 'farming']],
  ['节水环保分队', ['electricity', 'food']],
  ['科普信息员分队', ['phone', 'fraud']],
  ['大学生讲师团', ['phone', 'children']],
]

const DISTRICT_TEAMS: readonly (readonly [string, readonly TopicTag[]])[] = [
  ['农技服务队', ['farming']],
  ['健康科普队', ['medicine', 'firstAid', 'food']],
  ['青少年科普队', ['children']],
  ['应急科普队', ['firstAid', 'electricity', 'fraud', 'phone']],
]

/** 队伍 of every unit, those that ended with the map of 2025 included. */
export const buildTeams = (units: readonly ReportingUnit[], tree: AreaTree): Team[] => [
  corps(),
  ...units.flatMap((unit) => (unit._id === CITY_UNIT_ID ? [] : teamsOf(unit, tree))),
]

/** What a team begins with. */
export const NEW_TEAM = {
  rev: 0,
  dirty: [],
  outbox: [],
  suspensions: [],
  successorId: null,
  successorName: '',
  appointingId: null,
  dutyAskedAt: null,
} satisfies Partial<Team>

const corps = (): Team => ({
  _id: CORPS_ID,
  ...NEW_TEAM,
  name: '重庆市科技志愿服务总队（示例）',
  unitId: CITY_UNIT_ID,
  parentId: null,
  level: 'corps',
  kind: '总队',
  tags: [],
  homeSubdistrictId: 'a500103005',
  foundedAt: startOfDay('2019-10-16'),
  suspendedAt: null,
  leaderName: '邓主任',
  listKey: `重庆市科技志愿服务总队-${CORPS_ID}`,
})

const teamsOf = (unit: ReportingUnit, tree: AreaTree): Team[] => {
  const key = unit._id.slice(2)

  return plansOf(unit, tree).map((plan, index): Team => {
    const id = `t-${key}-${String(index + 1).padStart(2, '0')}`
    return {
      _id: id,
      ...NEW_TEAM,
      ...plan,
      tags: [...plan.tags],
      unitId: unit._id,
      parentId: index === 0 ? CORPS_ID : `t-${key}-01`,
      foundedAt: foundedAt(unit, index),
      suspendedAt: unit.validTo,
      leaderName: '',
      listKey: `${plan.name}-${id}`,
    }
  })
}

const plansOf = (unit: ReportingUnit, tree: AreaTree): TeamPlan[] => {
  const grounds = groundsOf(unit, tree, isCurrent(unit) ? LIANGJIANG_OPENS.day : BEFORE_CHANGE)
  const homeOf = (index: number) => grounds[index % grounds.length]?._id ?? ''
  const place = placeOf(unit)
  const detachment: TeamPlan = {
    name: `${place}科技志愿服务支队`,
    level: 'detachment',
    kind: unit.kind === 'society' ? '学会队' : '支队',
    tags: [],
    homeSubdistrictId: homeOf(0),
  }

  if (unit._id === MAIN_UNIT_ID) return [detachment, ...squads(homeOf), ...streetTeams(unit, tree)]
  if (unit.kind !== 'area') return [detachment]

  return [detachment, ...districtTeams(unit, place, homeOf)]
}

const squads = (homeOf: (index: number) => string): TeamPlan[] =>
  SQUADS.map(([name, tags], index) => ({
    name,
    level: 'squad',
    kind: name.endsWith('讲师团') ? '讲师团' : '专业分队',
    tags,
    homeSubdistrictId: homeOf(index),
  }))

const streetTeams = (unit: ReportingUnit, tree: AreaTree): TeamPlan[] => {
  const inZone = new Set(['a500106016', 'a500106017', 'a500106020', 'a500106108'])
  const streets = groundsOf(unit, tree, LIANGJIANG_OPENS.day).filter((area) => !inZone.has(area._id))

  return streets.map((area) => ({
    name: `${area.name}科技志愿服务队`,
    level: 'team',
    kind: STREET_TEAM,
    tags: [],
    homeSubdistrictId: area._id,
  }))
}

const districtTeams = (unit: ReportingUnit, place: string, homeOf: (index: number) => string): TeamPlan[] =>
  // Two to five teams, so that units differ; every pilot has all of them.
  DISTRICT_TEAMS.slice(0, unit.isPilot ? 4 : 1 + ((Number(unit._id.slice(-2)) || 3) % 4)).map(
    ([name, tags], index) => ({
      name: `${place}${name}`,
      level: 'team',
      kind: '服务队',
      tags,
      homeSubdistrictId: homeOf(index + 1),
    }),
  )

const foundedAt = (unit: ReportingUnit, index: number) =>
  Math.max(unit.validFrom, startOfDay(`20${19 + (index % 5)}-${String(3 + (index % 9)).padStart(2, '0')}-05`))
