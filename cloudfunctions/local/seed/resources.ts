import type { Booking, Resource, ResourceKind, ResourceMonth, Slot } from '@shared/contract/resource'
import { emptyMonth, holding, inOrder, monthsOf } from '@shared/domain/resource/slots'
import { addDays, chinaDay, DAY_MS } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import type { AreaTree } from './areas'
import { personaId } from './personas'
import { MAIN_UNIT_ID } from './teams'

type Plan = { kind: ResourceKind; name: string; unitId: string; unitName: string; streetId: string; note: string }

const MAIN = { unitId: MAIN_UNIT_ID, unitName: '沙坪坝区科协' }
const VENUES = { unitId: 'u-direct-01', unitName: '科普场馆科协工作站（示例）' }

/** One of every kind that can be booked. */
const PLANS: readonly Plan[] = [
  {
    ...VENUES,
    kind: 'museum',
    name: '科技馆短期展厅（示例）',
    streetId: 'a500103001',
    note: '三百平方米，可放五十人听讲',
  },
  {
    ...VENUES,
    kind: 'mobileMuseum',
    name: '流动科技馆（示例）',
    streetId: 'a500103001',
    note: '五十件展品，搭建要一天',
  },
  {
    ...MAIN,
    kind: 'scienceVan',
    name: '科普大篷车 1 号（示例）',
    streetId: 'a500106007',
    note: '带十二件展品，要一块平地',
  },
  {
    ...MAIN,
    kind: 'ruralSchoolMuseum',
    name: '青木关中学科技馆（示例）',
    streetId: 'a500106104',
    note: '周末向邻近学校开放',
  },
  {
    ...MAIN,
    kind: 'activityRoom',
    name: '双碑街道科普活动室（示例）',
    streetId: 'a500106007',
    note: '四十个座位，有投影',
  },
  { ...MAIN, kind: 'scienceBase', name: '歌乐山森林科普基地（示例）', streetId: 'a500106009', note: '户外，雨天改期' },
  {
    ...MAIN,
    kind: 'communityCollege',
    name: '大学城社区科普大学（示例）',
    streetId: 'a500106015',
    note: '多媒体教室，六十座',
  },
  {
    ...MAIN,
    kind: 'scienceYard',
    name: '青木关果树科技小院（示例）',
    streetId: 'a500106104',
    note: '有专家驻点，三月到十一月',
  },
  {
    ...MAIN,
    kind: 'contest',
    name: '青少年机器人竞赛场地（示例）',
    streetId: 'a500106002',
    note: '赛台四张，要提前一周',
  },
]

/** 资源 with a calendar that has something in it: days that were, days that come, and requests that wait. */
export const buildResources = (tree: AreaTree, now: number) => {
  const resources = PLANS.map((plan, index) => aResource(plan, index, tree))
  const bookings = resources.flatMap((resource, index) => bookingsOf(resource, index, now))
  return { resources, bookings, resourceMonths: heldMonths(bookings) }
}

const aResource = ({ streetId, ...plan }: Plan, index: number, tree: AreaTree): Resource => {
  const street = tree.get(streetId)
  const _id = `r-${String(index + 1).padStart(2, '0')}`
  return {
    ...plan,
    _id,
    rev: 0,
    subdistrictId: streetId,
    subdistrictName: street.name,
    address: street.name,
    weekdays: plan.kind === 'museum' ? [2, 3, 4, 5, 6, 7] : [1, 2, 3, 4, 5, 6, 7],
    validFrom: '2020-01-01',
    validTo: null,
    listKey: `${plan.name}-${_id}`,
  }
}

const TEAMS = [
  { byId: personaId('leader'), forId: 't-500106-02', forName: '供电服务分队', purpose: '进社区用电安全体验' },
  {
    byId: personaId('society-leader'),
    forId: 't-society-01-01',
    forName: '市农学会科技志愿服务支队',
    purpose: '下乡巡展',
  },
  { byId: personaId('unit-admin'), forId: MAIN_UNIT_ID, forName: '沙坪坝区科协', purpose: '科普日主场活动' },
] as const

/** Days from now; the last ones wait for an answer. */
const DAYS_OUT = [-75, -40, -12, 3, 6, 9] as const

const bookingsOf = (resource: Resource, index: number, now: number): Booking[] =>
  DAYS_OUT.map((days, nth) => {
    const by = TEAMS[(index + nth) % TEAMS.length] ?? TEAMS[0]
    const first = openDay(resource, addDays(chinaDay(now), days + (index % 3)))
    const slots: Slot[] = nth % 2 === 0 ? wholeDay(first) : [{ day: first, part: 'afternoon' }]
    const _id = `b-${resource._id}-${nth + 1}`
    const askedAt = now - (80 - nth * 14) * DAY_MS - index * 60_000
    return {
      ...by,
      _id,
      rev: 0,
      dirty: [],
      outbox: [],
      resourceId: resource._id,
      resourceName: resource.name,
      unitId: resource.unitId,
      activityId: null,
      slots: inOrder(slots),
      firstDay: first,
      lastDay: first,
      months: monthsOf(slots),
      status: nth < 4 ? 'confirmed' : nth === 4 ? 'requested' : index % 2 === 0 ? 'requested' : 'refused',
      reason: nth === 5 && index % 2 === 1 ? '那天要检修，请换一天' : '',
      askedAt,
      listKey: listKey(askedAt, _id),
    }
  })

/** The museum is closed on Mondays. */
const openDay = ({ weekdays }: Resource, day: string) =>
  weekdays.includes(1) || new Date(`${day}T00:00:00Z`).getUTCDay() !== 1 ? day : addDays(day, 1)

const wholeDay = (day: string): Slot[] => [
  { day, part: 'morning' },
  { day, part: 'afternoon' },
]

const heldMonths = (bookings: readonly Booking[]): ResourceMonth[] => {
  const months = new Map<string, ResourceMonth>()
  for (const { _id, resourceId, slots, status, months: touched } of bookings) {
    if (status !== 'confirmed') continue
    for (const month of touched) {
      const before = months.get(`${resourceId}-${month}`) ?? emptyMonth(resourceId, month)
      months.set(before._id, holding(before, { bookingId: _id, slots }))
    }
  }
  return [...months.values()]
}
