import { Activity } from '@shared/contract/activity'
import { ActivityClosing, ActivityPlan } from '@shared/contract/activity-plan'
import { chinaDay } from '@shared/domain/time/china-time'
import { dayKey, listKey } from '@shared/domain/time/list-key'
import { china, hours, NOW } from './clock'

/** Tomorrow, Sunday morning. */
export const STARTS_AT = china('2026-11-22 09:00')
export const ENDS_AT = STARTS_AT + hours(2)

/** 20 bytes as hex. */
export const SEED = '3132333435363738393031323334353637383930'

/** What a leader fills in. */
export const aPlan = (wish: Partial<ActivityPlan> = {}): ActivityPlan =>
  ActivityPlan.parse({
    title: '手机防骗小课堂',
    teamId: 't-1',
    partnerTeamIds: [],
    category: 'allAreaOutreach',
    line: 'community',
    form: 'lecture',
    audiences: ['elderly'],
    approach: 'both',
    channel: 'onSite',
    theme: '',
    keyDate: '',
    areaId: 's-1',
    venueId: 'v-1',
    venueName: '土湾街道文明实践所',
    address: '土湾正街 1 号',
    startsAt: STARTS_AT,
    endsAt: wish.startsAt === undefined ? ENDS_AT : wish.startsAt + hours(2),
    capacity: 30,
    content: '教老人认出常见的电话骗局',
    risk: { level: 'low', note: '室内活动', protection: '' },
    insurance: '',
    scriptId: null,
    source: 'own',
    contactName: '陈队长',
    ...wish,
  })

/** 活动: published, tomorrow morning, thirty places. */
export const anActivity = (wish: Partial<Activity> = {}): Activity => {
  const _id = wish._id ?? 'a-1'
  const plan = { ...aPlan(), ...(wish.startsAt === undefined ? {} : { endsAt: wish.startsAt + hours(2) }), ...wish }
  const day = chinaDay(plan.startsAt)
  return Activity.parse({
    ...plan,
    _id,
    rev: 0,
    teamName: '红岩科普队',
    unitId: 'u-1',
    subdistrictId: plan.areaId,
    subdistrictName: '土湾街道',
    day,
    dayKey: dayKey(day, _id),
    status: 'published',
    taken: wish.people?.length ?? 0,
    people: [],
    waiting: [],
    seed: SEED,
    closing: null,
    cancelReason: '',
    orderId: null,
    createdById: 'p-leader',
    createdAt: NOW - hours(48),
    publishedAt: NOW - hours(24),
    listKey: listKey(plan.endsAt, _id),
    ...wish,
  })
}

/** 结项 without a photo, with the reason why. */
export const aClosing = (wish: Partial<ActivityClosing> = {}): ActivityClosing =>
  ActivityClosing.parse({
    summary: '讲了三种常见骗局，老人当场练习',
    responsibleName: '陈队长',
    audienceOnSite: 42,
    audienceOnline: 0,
    sessions: 1,
    lessons: 0,
    bestPhotoIds: [],
    noPhotoReason: '现场信号不好，没有拍成',
    ...wish,
  })

/** 已结项. */
export const aClosedActivity = (wish: Partial<Activity> = {}): Activity =>
  anActivity({
    _id: 'a-closed',
    startsAt: NOW - hours(30),
    status: 'closed',
    closing: { ...aClosing(), at: NOW - hours(2), byId: 'p-leader' },
    ...wish,
  })
