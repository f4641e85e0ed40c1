import type { AccountView } from '@shared/contract/account'
import type { ActivityView } from '@shared/contract/activity'
import { ActivityPlan } from '@shared/contract/activity-plan'
import type { OrderView } from '@shared/contract/order'
import type { TalkScriptView } from '@shared/contract/script-api'
import { teamsFor } from '@shared/domain/permission/scopes'
import { addDays, chinaDay, HOUR_MS, inChina, MINUTE_MS, startOfDay } from '@shared/domain/time/china-time'
import type { PlanTemplate } from '@shared/text/plan-templates'
import { TOPIC_TEXT } from '@shared/text/terms'

/** What is typed: a plan, with the day and the times as the fields show them, and the names of chosen places. */
export type PlanForm = Omit<ActivityPlan, 'startsAt' | 'endsAt'> & {
  day: string
  from: string
  to: string
  subdistrictId: string
  subdistrictName: string
  areaName: string
  /** In the order of `partnerTeamIds`. */
  partnerNames: string[]
}

/** A service asked for by few people needs few hands. */
const HANDS_FOR_ORDER = 5
const TIMES = { morning: ['09:30', '11:30'], afternoon: ['14:30', '16:30'], either: ['09:30', '11:30'] } as const

/** The teams this person may post for. */
export const ledTeams = (me: AccountView) => teamsFor('activity.draft', me)

/** A plan that is nearly ready: next Saturday morning, in my own street, for my first team. */
export const emptyForm = (me: AccountView, now: number): PlanForm => ({
  title: '',
  teamId: ledTeams(me)[0]?.teamId ?? '',
  partnerTeamIds: [],
  partnerNames: [],
  category: 'allAreaOutreach',
  line: 'community',
  form: 'lecture',
  audiences: ['elderly'],
  approach: 'both',
  channel: 'onSite',
  theme: '',
  brandProject: '',
  keyDate: '',
  areaId: '',
  areaName: '',
  subdistrictId: me.subdistrictId ?? '',
  subdistrictName: me.subdistrictName,
  venueId: null,
  venueName: '',
  address: '',
  venuePoint: null,
  day: nextSaturday(chinaDay(now)),
  from: TIMES.morning[0],
  to: TIMES.morning[1],
  capacity: 20,
  content: '',
  risk: { level: 'low', note: '室内活动，注意脚下和出入口', protection: '' },
  insurance: '',
  policy: null,
  gate: null,
  scriptId: null,
  source: 'own',
  contactName: me.name,
})

function nextSaturday(today: string) {
  const toSaturday = (6 - inChina(startOfDay(today)).day() + 7) % 7
  return addDays(today, toSaturday === 0 ? 7 : toSaturday)
}

export const formOfActivity = (activity: ActivityView): PlanForm => ({
  ...ActivityPlan.parse(activity),
  partnerNames: activity.partnerNames,
  areaName: activity.venueId === null ? activity.subdistrictName : '',
  subdistrictId: activity.subdistrictId,
  subdistrictName: activity.subdistrictName,
  day: chinaDay(activity.startsAt),
  from: inChina(activity.startsAt).format('HH:mm'),
  to: inChina(activity.endsAt).format('HH:mm'),
})

/** 照搬: everything but the day and what was promised to other people. */
export const copied = (form: PlanForm, before: ActivityView): PlanForm => ({
  ...formOfActivity(before),
  day: form.day,
  teamId: form.teamId,
  partnerTeamIds: [],
  partnerNames: [],
  insurance: '',
  policy: null,
  source: form.source,
  contactName: form.contactName,
})

/** 再发一场: copied whole, on the next such weekday from tomorrow on. */
export const formOfCopy = (before: ActivityView, me: AccountView, now: number): PlanForm => ({
  ...copied({ ...emptyForm(me, now), teamId: before.teamId, day: nextWeekday(chinaDay(before.startsAt), now) }, before),
  partnerTeamIds: before.partnerTeamIds,
  partnerNames: before.partnerNames,
})

function nextWeekday(day: string, now: number) {
  const tomorrow = addDays(chinaDay(now), 1)
  const toIt = (inChina(startOfDay(day)).day() - inChina(startOfDay(tomorrow)).day() + 7) % 7
  return addDays(tomorrow, toIt)
}

/** 现成的模板: fills in what kind of activity it is; where, when and who stay as they are. */
export function fromTemplate({ minutes, ...template }: PlanTemplate, form: PlanForm): Partial<PlanForm> {
  const endsAt = at(form.day, form.from) + minutes * MINUTE_MS
  return { ...template, to: inChina(endsAt).format('HH:mm') }
}

/** 点单 that was accepted: its day, place and words are in the form already. */
export function formOfOrder(order: OrderView, empty: PlanForm): PlanForm {
  const [from, to] = TIMES[order.partOfDay]
  const topic = TOPIC_TEXT[order.topic].name
  const wish = order.need || topic
  return {
    ...empty,
    teamId: order.teamId ?? empty.teamId,
    title: (order.topic === 'other' ? wish : `${topic}：${wish}`).slice(0, 30),
    content: `${order.place}，约 ${order.headCount} 人。${wish}`,
    day: order.day,
    from,
    to,
    areaId: order.areaId,
    areaName: order.subdistrictName,
    subdistrictId: order.subdistrictId,
    subdistrictName: order.subdistrictName,
    venueName: order.place.slice(0, 40),
    capacity: HANDS_FOR_ORDER,
    scriptId: order.scriptId ?? order.offering?.scriptId ?? null,
    source: 'order',
    risk: order.risks ? { ...empty.risk, note: order.risks } : empty.risk,
  }
}

export const formOfScript = (script: TalkScriptView, empty: PlanForm): PlanForm => ({
  ...empty,
  title: script.title.slice(0, 30),
  content: script.summary,
  scriptId: script._id,
})

/** The plan that is handed in; what only the fields need falls out at the door. */
export const planOf = (form: PlanForm): ActivityPlan => ({
  ...form,
  startsAt: at(form.day, form.from),
  endsAt: at(form.day, form.to),
})

const at = (day: string, time: string) => {
  const [hours = '0', minutes = '0'] = time.split(':')
  return startOfDay(day) + Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS
}
