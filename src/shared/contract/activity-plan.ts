import * as z from 'zod'
import { AreaId } from './area'
import { Gate } from './credential'
import { Count, Id, Instant, text } from './fields'
import { Insurance } from './insurance'
import { GeoPoint } from './nearness'

/** 创新课堂 / 全域科普 / 工匠传承 / 科技惠农 / 其他 */
export const Category = z.enum(['innovationClass', 'allAreaOutreach', 'craftsmanship', 'agriBenefit', 'other'])
export type Category = z.infer<typeof Category>

/** 进校园 / 进农村 / 进社区 / 进企业 / 进机关 / 应急科普 */
export const Line = z.enum(['school', 'village', 'community', 'enterprise', 'office', 'emergency'])
export type Line = z.infer<typeof Line>

export const Form = z.enum([
  'report',
  'lecture',
  'training',
  'consultation',
  'farmService',
  'medicalService',
  'exhibition',
  'experiment',
  'play',
  'film',
  'contest',
])
export type Form = z.infer<typeof Form>

export const Audience = z.enum(['youth', 'farmers', 'urbanWorkers', 'officials', 'elderly', 'preschool'])
export type Audience = z.infer<typeof Audience>

export const RiskLevel = z.enum(['low', 'medium', 'high'])
export type RiskLevel = z.infer<typeof RiskLevel>

/** What a leader decides about an activity: its axes (PRODUCT.md, section 4), place, time and places. */
export const ActivityPlan = z.object({
  title: text(2, 30),
  teamId: Id,
  partnerTeamIds: z.array(Id).max(10),
  category: Category,
  line: Line,
  form: Form,
  audiences: z.array(Audience).min(1).max(6),
  approach: z.enum(['theory', 'practice', 'both']),
  channel: z.enum(['onSite', 'online', 'mixed']),
  theme: z.string().max(30),
  /** 品牌项目 the activity belongs to, by the name people know it by. */
  brandProject: z.string().max(30).default(''),
  keyDate: z.string().max(20),
  areaId: AreaId,
  venueId: Id.nullable(),
  venueName: text(2, 40),
  address: z.string().max(100),
  /** The venue's point as it was when it was chosen; null where there is none. */
  venuePoint: GeoPoint.nullable().default(null),
  startsAt: Instant,
  endsAt: Instant,
  capacity: z.number().int().min(1).max(2_000),
  content: text(5, 500),
  /** Shown before anybody signs up (令685 §12). */
  risk: z.object({ level: RiskLevel, note: text(2, 100), protection: z.string().max(100) }),
  /** What is said of insurance in words; clients of today leave it empty and name the policy. */
  insurance: z.string().max(100).default(''),
  /** 令685 §17: needed before an activity of high risk is published. */
  policy: Insurance.nullable().default(null),
  /** 报名条件: null asks for nothing. */
  gate: Gate.nullable().default(null),
  scriptId: Id.nullable(),
  source: z.enum(['order', 'policy', 'own']),
  contactName: text(1, 20),
})
export type ActivityPlan = z.infer<typeof ActivityPlan>

/** 系列: one form held again and again. */
export const Repeat = z.object({
  every: z.enum(['week', 'fortnight', 'month']),
  times: z.number().int().min(2).max(12),
})
export type Repeat = z.infer<typeof Repeat>

/** Which one of a series an activity is; the others are found by their ids (`seriesMemberId`). */
export const InSeries = z.object({ id: Id, index: z.number().int().min(0), count: z.number().int().min(2) })
export type InSeries = z.infer<typeof InSeries>

/** 结项: what the leader states at the end; heads online are counted apart (令67 §7). */
export const ActivityClosing = z.object({
  summary: text(5, 1_000),
  responsibleName: text(1, 20),
  audienceOnSite: Count,
  audienceOnline: Count,
  sessions: z.number().int().min(1).max(100),
  lessons: z.number().int().min(0).max(100),
  /** 天, say of an exhibition; without it the days from the first to the last. */
  runningDays: z.number().int().min(1).max(366).optional(),
  bestPhotoIds: z.array(Id).max(3),
  noPhotoReason: z.string().max(100),
})
export type ActivityClosing = z.infer<typeof ActivityClosing>

/** What was stated at the end before a 更正, and why it was changed. */
export const ClosingBefore = z.object({
  correctionId: Id,
  byId: Id,
  at: Instant,
  reason: z.string(),
  closing: ActivityClosing.extend({ at: Instant, byId: Id }),
})
