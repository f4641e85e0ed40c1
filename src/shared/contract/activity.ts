import * as z from 'zod'
import { ActivityClosing, ActivityPlan, ClosingBefore, InSeries } from './activity-plan'
import { AreaId } from './area'
import { GateMiss } from './credential'
import './endpoint'
import { Count, Day, Id, Instant } from './fields'
import { OrderEffect, stored } from './stored'

/** Stored states. *Ended* is not one: it follows from the clock. */
export const ActivityStatus = z.enum(['draft', 'submitted', 'returned', 'published', 'closed', 'cancelled'])
export type ActivityStatus = z.infer<typeof ActivityStatus>

/** What people see: 草稿, 待审核, 已退回, 招募中, 已满, 进行中, 待结项, 已结项, 已取消. */
export const ActivityPhase = z.enum([
  'draft',
  'submitted',
  'returned',
  'recruiting',
  'full',
  'ongoing',
  'ended',
  'closed',
  'cancelled',
])
export type ActivityPhase = z.infer<typeof ActivityPhase>

/** 审核: who handed it in, and what the unit said; `reason` says why it came back. */
const Review = z.object({
  submittedById: Id,
  submittedAt: Instant,
  decidedById: Id.nullable(),
  decidedAt: Instant.nullable(),
  reason: z.string(),
})

/** 活动: one event of a team, with everyone who has a place in it. */
export const Activity = ActivityPlan.extend({
  _id: Id,
  ...stored,
  teamName: z.string(),
  unitId: Id,
  subdistrictId: AreaId,
  subdistrictName: z.string(),
  /** Day it begins in China: the bucket its figures belong to. */
  day: Day,
  /** Day and id: the records behind a figure, page by page. */
  dayKey: z.string(),
  status: ActivityStatus,
  /** Places taken; only ever changed together with `people`, in one conditional update. */
  taken: Count,
  people: z.array(Id),
  waiting: z.array(Id),
  /** Seed of the rotating code, hex. Leaves the server only for who may show the code. */
  seed: z.string(),
  closing: ActivityClosing.extend({ at: Instant, byId: Id, bestPhotoIds: z.array(Id) }).nullable(),
  /** 更正 of what was counted at the end: every original, oldest first. */
  corrections: z.array(ClosingBefore).default([]),
  cancelReason: z.string(),
  /** 内容检测: published while WeChat had no word on its text; the unit's eye is wanted. Gone once it is checked. */
  isTextUnchecked: z.literal(true).optional(),
  /** Names of the partner teams as they were when it was written, in the order of `partnerTeamIds`. */
  partnerNames: z.array(z.string()).default([]),
  series: InSeries.nullable().default(null),
  /** 模板: the team it is a template of; not there where it is none, so that the index over it stays small. */
  templateOf: Id.optional(),
  /** Null where the unit looks at nothing beforehand. */
  review: Review.nullable().default(null),
  /** 点单: orders this activity answers, told when it is closed or cancelled. */
  orderId: Id.nullable(),
  effects: z.array(OrderEffect).default([]),
  createdById: Id,
  createdAt: Instant,
  publishedAt: Instant.nullable(),
  /** End, padded, and id: lists by time with one range, and pages without repeats. */
  listKey: z.string(),
})
export type Activity = z.infer<typeof Activity>

/** What the caller may do with it, so that a button and the server never differ. */
export const ActivityRights = z.object({
  edit: z.boolean(),
  publish: z.boolean(),
  review: z.boolean(),
  /** 再发一场, and keeping it as a template: whatever became of it. */
  repeat: z.boolean(),
  cancel: z.boolean(),
  signUp: z.boolean(),
  withdraw: z.boolean(),
  checkIn: z.boolean(),
  checkOut: z.boolean(),
  showCode: z.boolean(),
  confirm: z.boolean(),
  close: z.boolean(),
  /** 更正 of what was counted at the end. */
  correct: z.boolean().default(false),
  addPhoto: z.boolean(),
})
export type ActivityRights = z.infer<typeof ActivityRights>

export const MyPlace = z.object({
  status: z.enum(['waiting', 'signedUp', 'checkedIn', 'checkedOut', 'confirmed']),
  /** People ahead of me on the waiting list. */
  ahead: Count,
})
export type MyPlace = z.infer<typeof MyPlace>

export const ActivityEntry = Activity.pick({
  _id: true,
  title: true,
  teamId: true,
  teamName: true,
  startsAt: true,
  endsAt: true,
  venueName: true,
  subdistrictId: true,
  subdistrictName: true,
  category: true,
  line: true,
  capacity: true,
}).extend({ phase: ActivityPhase, placesLeft: Count, waitingCount: Count })
export type ActivityEntry = z.infer<typeof ActivityEntry>

/** 资源 that was asked for or booked for an activity: the van, the planetarium. */
export const ActivityResource = z.object({
  resourceId: Id,
  name: z.string(),
  status: z.enum(['requested', 'confirmed']),
})
export type ActivityResource = z.infer<typeof ActivityResource>

export const ActivityView = Activity.omit({
  rev: true,
  isPending: true,
  dirty: true,
  outbox: true,
  seed: true,
  people: true,
  waiting: true,
  listKey: true,
  dayKey: true,
  createdById: true,
  effects: true,
  corrections: true,
}).extend({
  phase: ActivityPhase,
  placesLeft: Count,
  waitingCount: Count,
  mine: MyPlace.nullable(),
  /** Who closed it stays inside. */
  closing: ActivityClosing.extend({ at: Instant }).nullable(),
  /** Who decided stays inside. */
  review: Review.pick({ submittedAt: true, decidedAt: true, reason: true }).nullable().default(null),
  can: ActivityRights,
  /** What the gate still asks of the caller. */
  misses: z.array(GateMiss),
  checkInOpensAt: Instant,
  /** 还剩 n 个工作日: last day to close; null when the holiday calendar of that year is missing. */
  closeBy: z.string().nullable(),
  /** What a booking names this activity for; a request that is not answered is seen by who runs it. */
  resources: z.array(ActivityResource).default([]),
})
export type ActivityView = z.infer<typeof ActivityView>
