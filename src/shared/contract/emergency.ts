import * as z from 'zod'
import { VolunteerType } from './account'
import { AreaId } from './area'
import { endpoint } from './endpoint'
import { Count, Cursor, FormKey, Id, Instant, page, text } from './fields'
import { stored } from './stored'

/** 辟谣: what goes round, and what is so. */
export const RumourAnswer = z.object({ claim: text(2, 60), answer: text(2, 200) })
export type RumourAnswer = z.infer<typeof RumourAnswer>

/** Districts or streets somebody may name; a city has 38 districts, and the whole of it is one more place. */
const AREAS_AT_MOST = 60

/** What is written on the page, and who is called from where. */
export const EmergencyPlan = z.object({
  title: text(2, 30),
  words: text(5, 300),
  scriptIds: z.array(Id).max(10),
  rumours: z.array(RumourAnswer).max(10),
  areaIds: z.array(AreaId).max(AREAS_AT_MOST),
  /** 三长 first of all (PRODUCT.md, section 3). */
  types: z.array(VolunteerType).min(1).max(VolunteerType.options.length),
})
export type EmergencyPlan = z.infer<typeof EmergencyPlan>

/** 应急科普: one page of a unit with scripts and rumour answers, and a call-up of people in chosen areas. */
export const Emergency = EmergencyPlan.extend({
  _id: Id,
  ...stored,
  unitId: Id,
  unitName: z.string(),
  /** How often it was changed; the revision moves with every street that is called, too. */
  version: Count.default(0),
  /** Unique while it is open, so that a unit has one at a time: the unit; its own id once it is closed. */
  openFor: Id,
  scripts: z.array(z.object({ id: Id, title: z.string() })),
  areaNames: z.array(z.string()),
  /** Every street whose people are called. */
  streetIds: z.array(AreaId).default([]),
  /** On whose first page it stands: people of these streets, of the whole city (`CITY_AREA_ID`), officers of this unit. */
  shownTo: z.array(Id).default([]),
  /** Streets whose people `jobs` has not called yet. */
  streetsLeft: z.array(AreaId),
  /** Up to which call those who can come were told that it is over; null where nobody is to be told. */
  toldUpTo: z.string().nullable(),
  /** What was changed last while it was open, and up to which call people were told; null once all of them were. */
  news: z.object({ note: z.string(), at: Instant, upTo: z.string() }).nullable().default(null),
  status: z.enum(['open', 'closed']),
  openedById: Id,
  openedAt: Instant,
  closedAt: Instant.nullable(),
  closeReason: z.string(),
  /** 一句感谢, to those who came and to everybody. */
  thanks: z.string().default(''),
  listKey: z.string(),
})
export type Emergency = z.infer<typeof Emergency>

/** 叫到的人: told, has seen it, can come or cannot. */
export const CallState = z.enum(['sent', 'seen', 'can', 'cannot'])
export type CallState = z.infer<typeof CallState>

/** 召集: one person called for one emergency. */
export const CallUp = z.object({
  _id: Id,
  rev: z.number().int(),
  emergencyId: Id,
  /** Of the emergency: its administrators may read it. */
  unitId: Id,
  personId: Id,
  subdistrictName: z.string(),
  state: CallState,
  note: z.string(),
  sentAt: Instant,
  seenAt: Instant.nullable(),
  answeredAt: Instant.nullable(),
  listKey: z.string(),
})
export type CallUp = z.infer<typeof CallUp>

export const CallCounts = z.object({ sent: Count, seen: Count, can: Count, cannot: Count })
export type CallCounts = z.infer<typeof CallCounts>

export const EmergencyEntry = Emergency.pick({
  _id: true,
  title: true,
  words: true,
  unitName: true,
  status: true,
  openedAt: true,
}).extend({ words: z.string().default('') })
export type EmergencyEntry = z.infer<typeof EmergencyEntry>

export const EmergencyView = Emergency.pick({
  _id: true,
  version: true,
  title: true,
  words: true,
  scriptIds: true,
  scripts: true,
  rumours: true,
  areaIds: true,
  areaNames: true,
  types: true,
  unitId: true,
  unitName: true,
  status: true,
  openedAt: true,
  closedAt: true,
  closeReason: true,
  thanks: true,
}).extend({
  /** My own call; null for who was not called. */
  mine: CallUp.pick({ state: true, note: true }).nullable(),
  /** Only for who opened it and the unit's other administrators. */
  counts: CallCounts.nullable(),
  /** Whether people are still being called. */
  isCalling: z.boolean(),
  canClose: z.boolean(),
  canChange: z.boolean().default(false),
})
export type EmergencyView = z.infer<typeof EmergencyView>

export const CallUpView = CallUp.pick({
  _id: true,
  subdistrictName: true,
  state: true,
  note: true,
  answeredAt: true,
}).extend({ name: z.string() })
export type CallUpView = z.infer<typeof CallUpView>

const EmergencyKey = z.object({ emergencyId: Id })

export const emergencyApi = {
  /** 启动应急: the page is there at once, the people are called within minutes; `key` makes a double tap one. */
  'emergency.open': endpoint({
    input: EmergencyPlan.extend({ key: FormKey, unitId: Id }),
    output: EmergencyView,
    errors: ['EMERGENCY_OPEN_ALREADY', 'AREA_UNKNOWN', 'AREA_NOT_YOURS', 'SCRIPT_WITHDRAWN', 'TEXT_NOT_ALLOWED'],
  }),

  /**
   * 改应急页 while it is open, over the version that was read. Places and kinds of people are only added, for who was
   * called stays called; those called are told when what to do or what is not true has changed.
   */
  'emergency.change': endpoint({
    input: EmergencyPlan.extend({ emergencyId: Id, version: Count }),
    output: EmergencyView,
    errors: [
      'EMERGENCY_OVER',
      'AREA_UNKNOWN',
      'AREA_NOT_YOURS',
      'SCRIPT_WITHDRAWN',
      'TEXT_NOT_ALLOWED',
      'CHANGED_MEANWHILE',
    ],
  }),

  /** Pages that are open now, the newest first. */
  'emergency.list': endpoint({ input: z.object({ cursor: Cursor }), output: page(EmergencyEntry), errors: [] }),

  'emergency.get': endpoint({ input: EmergencyKey, output: EmergencyView, errors: [] }),

  /** 看到了: by who was called; later is never earlier, so twice is once. */
  'emergency.see': endpoint({ input: EmergencyKey, output: EmergencyView, errors: [] }),

  /** 能到 / 不能到: the last word stands, until it is closed. */
  'emergency.answer': endpoint({
    input: EmergencyKey.extend({ canCome: z.boolean(), note: z.string().trim().max(60) }),
    output: EmergencyView,
    errors: ['EMERGENCY_OVER', 'CHANGED_MEANWHILE'],
  }),

  /** Who was called, by how they stand, with names. */
  'emergency.calls': endpoint({
    input: EmergencyKey.extend({ unitId: Id, state: CallState, cursor: Cursor }),
    output: page(CallUpView),
    errors: [],
  }),

  /** 结束应急: nobody is called any more, and whoever can come is told, with the thanks; twice is once. */
  'emergency.close': endpoint({
    input: EmergencyKey.extend({ reason: text(2, 100), thanks: z.string().trim().max(100).default('') }),
    output: EmergencyView,
    errors: ['TEXT_NOT_ALLOWED', 'CHANGED_MEANWHILE'],
  }),
}
