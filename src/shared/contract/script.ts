import * as z from 'zod'
import './endpoint'
import { Count, Day, FileId, FormKey, Id, Instant, text } from './fields'
import { OutboxNotice } from './stored'
import { CITY_UNIT_ID } from './unit'

/** The four themes of 讲科技 (PRODUCT.md, section 8). */
export const ScriptTheme = z.enum(['practicalSkills', 'youthScience', 'emergencySkills', 'againstSuperstition'])
export type ScriptTheme = z.infer<typeof ScriptTheme>

/** 原稿 / 本地版 / 方言版 */
export const ScriptEdition = z.enum(['original', 'local', 'dialect'])
export type ScriptEdition = z.infer<typeof ScriptEdition>

/** 课件: a PDF in the cloud storage. */
export const Slides = z.object({ fileId: FileId, fileName: text(1, 80), bytes: z.number().int().min(1) })
export type Slides = z.infer<typeof Slides>

/** What an author writes. */
export const ScriptPlan = z.object({
  title: text(2, 30),
  theme: ScriptTheme,
  summary: text(5, 100),
  body: text(20, 8_000),
  minutes: z.number().int().min(5).max(180),
  source: text(2, 100),
  edition: ScriptEdition,
  /** Where or in which speech it is told: 荣昌, 綦江话; empty for an original. */
  place: z.string().trim().max(20),
  slides: Slides.pick({ fileId: true, fileName: true }).nullable(),
})
export type ScriptPlan = z.infer<typeof ScriptPlan>

/** What changes from version to version, and who answers for it. */
const ScriptContent = z.object({
  title: z.string(),
  theme: ScriptTheme,
  summary: z.string(),
  body: z.string(),
  minutes: z.number().int(),
  source: z.string(),
  edition: ScriptEdition.default('original'),
  place: z.string().default(''),
  slides: Slides.nullable().default(null),
  author: z.string(),
  authorId: Id.nullable().default(null),
})

/** 送审稿: what the next version shall be; `returned` says why the reviewer gave it back, empty while it waits. */
export const ScriptDraft = ScriptContent.extend({ key: FormKey, writtenAt: Instant, returned: z.string() })
export type ScriptDraft = z.infer<typeof ScriptDraft>

/** 宣讲稿: what a speaker says, with who wrote it, who checked it and when. */
export const TalkScript = ScriptContent.extend({
  _id: Id,
  rev: z.number().int(),
  isPending: z.literal(true).optional(),
  dirty: z.array(z.string()).default([]),
  outbox: z.array(OutboxNotice).default([]),
  /** 0 while the first one waits for its reviewer. */
  version: z.number().int(),
  reviewer: z.string(),
  reviewerId: Id.nullable().default(null),
  reviewedOn: Day,
  /** Not to be had: withdrawn, or its first version was never passed. */
  isWithdrawn: z.boolean(),
  withdrawal: z.object({ reason: z.string(), at: Instant, byId: Id }).nullable().default(null),
  /** Whose it is: its administrators review and withdraw it. */
  unitId: Id.default(CITY_UNIT_ID),
  unitName: z.string().default(''),
  /** What a local or dialect version was made from. */
  derivedFrom: z.object({ id: Id, title: z.string() }).nullable().default(null),
  /** The same once more, for the index. */
  derivedFromId: Id.nullable().default(null),
  draft: ScriptDraft.nullable().default(null),
  /** The unit whose word a draft waits for, for the index. */
  waitsFor: Id.nullable().default(null),
  /** When the draft of the current version was written: passing it twice is passing it once. */
  draftAt: Instant.nullable().default(null),
  /** Whose names stand in it, to be found when an account is erased. */
  namedIds: z.array(Id).default([]),
  listKey: z.string(),
})
export type TalkScript = z.infer<typeof TalkScript>

/** One version that was current once, as it was. Written down before the next one takes its place. */
export const ScriptVersion = ScriptContent.extend({
  _id: Id,
  rev: z.number().int(),
  scriptId: Id,
  version: z.number().int(),
  reviewer: z.string(),
  reviewedOn: Day,
  namedIds: z.array(Id),
  listKey: z.string(),
})
export type ScriptVersion = z.infer<typeof ScriptVersion>

/** 现场问到的: what people asked after a talk, so that the next speaker knows. */
export const ScriptQuestion = z.object({
  _id: Id,
  rev: z.number().int(),
  scriptId: Id,
  activityId: Id,
  teamName: z.string(),
  question: z.string(),
  answer: z.string(),
  byId: Id,
  at: Instant,
  listKey: z.string(),
})
export type ScriptQuestion = z.infer<typeof ScriptQuestion>

/** 转发: one person's share of one script on one day; those of 信息员 are counted (PRODUCT.md, section 8). */
export const ScriptShare = z.object({
  _id: Id,
  rev: z.number().int(),
  scriptId: Id,
  personId: Id,
  isDisseminator: z.boolean(),
  day: Day,
  /** As the script was called that day. */
  title: z.string().default(''),
  /** Teams and units of the person that day, for their figures; in two teams of one unit it is one share of the unit. */
  teamIds: z.array(Id).default([]),
  teamNames: z.array(z.string()).default([]),
  unitIds: z.array(Id).default([]),
  listKey: z.string().default(''),
})
export type ScriptShare = z.infer<typeof ScriptShare>

/** Where a script was used: closed activities, orders that ask for it, dishes of the menu, cards passed on by 信息员. */
export const ScriptUses = z.object({ activities: Count, orders: Count, offerings: Count, shares: Count })
export type ScriptUses = z.infer<typeof ScriptUses>
