import * as z from 'zod'
import { AreaId } from './area'
import { endpoint } from './endpoint'
import { CalendarDay, Count, Cursor, FormKey, Id, Instant, page, text } from './fields'
import { stored } from './stored'
import { TeamLevel } from './team'

export const UnitKind = z.enum(['city', 'area', 'society', 'enterprise', 'direct'])
export type UnitKind = z.infer<typeof UnitKind>

/** A name and the moment from which it was borne; a unit that was never renamed has none written down. */
const UnitName = z.object({ name: z.string(), from: Instant })

/** 职责设置: which levels of team have a duty, and how many activities are asked for; the city edits them. */
export const DutySetting = z.object({
  levels: z.array(TeamLevel).max(4).default(['detachment']),
  perQuarter: z.number().int().min(0).max(12).default(1),
  /** Null: one where the unit is a pilot, none elsewhere. */
  perMonth: z.number().int().min(0).max(12).nullable().default(null),
})
export type DutySetting = z.infer<typeof DutySetting>

/** 推荐条件: what a volunteer and a team must have done in a report year; kept on the city's own document. */
export const NominationCriteria = z.object({
  volunteerActivities: z.number().int().min(1).max(365).default(10),
  volunteerHours: z.number().int().min(0).max(2_000).default(20),
  teamActivities: z.number().int().min(1).max(365).default(12),
  teamVolunteers: z.number().int().min(1).max(10_000).default(10),
})
export type NominationCriteria = z.infer<typeof NominationCriteria>

/** 报送单位: who reports. Dated like areas; societies have no area (PRODUCT.md, section 2). */
export const ReportingUnit = z.object({
  _id: Id,
  ...stored,
  /** The name it bears now; what it was called before is in `names`. */
  name: z.string(),
  names: z.array(UnitName).default([]),
  kind: UnitKind,
  areaId: AreaId.nullable(),
  parentId: Id.nullable(),
  validFrom: Instant,
  validTo: Instant.nullable(),
  successorId: Id.nullable(),
  isPilot: z.boolean(),
  /** Registered volunteers it is asked to have; thresholds are data of the unit. */
  volunteerTarget: Count.nullable().default(null),
  duties: DutySetting.default(DutySetting.parse({})),
  nomination: NominationCriteria.default(NominationCriteria.parse({})),
  /** When the city last asked it for an activity or for registrations. */
  dutyAskedAt: Instant.nullable().default(null),
  /** Must transfer records and therefore asks its volunteers for a document number; else none is kept. */
  demandsDocument: z.boolean().default(false),
  /** Which administrator is just being removed: written down first, so that two at once never leave nobody. */
  removingId: Id.nullable().default(null),
  /** 先审后发: looks at an activity before it is published (PRODUCT.md, section 4). */
  reviewsActivities: z.boolean().default(false),
  /** Lets hours by hand that somebody vouched for count towards stars (PRODUCT.md, section 11). */
  countsHandHours: z.boolean().default(false),
  /** 报送时间: from which month on which days hold; before the first of them the usual ones (PRODUCT.md, section 10). */
  reportDates: z
    .array(z.object({ fromMonth: z.string(), cutOffDay: z.number().int(), deadlineDay: z.number().int() }))
    .default([]),
  /** 提醒报送: for which month the city last asked, and on which day. */
  reportAsked: z.object({ month: z.string(), on: z.string() }).nullable().default(null),
  listKey: z.string(),
})
export type ReportingUnit = z.infer<typeof ReportingUnit>

export const CITY_UNIT_ID = 'u-city'

/** A unit in a list: under the name it bore on the day that was asked for. */
export const UnitView = ReportingUnit.pick({
  _id: true,
  name: true,
  kind: true,
  areaId: true,
  validFrom: true,
  validTo: true,
  isPilot: true,
  volunteerTarget: true,
}).extend({ registeredVolunteers: Count })
export type UnitView = z.infer<typeof UnitView>

/** What is known of one unit. `hasChanged` of the past is told by `names` and `successorName`. */
export const UnitFacts = UnitView.extend({
  areaName: z.string(),
  parentName: z.string(),
  successorId: Id.nullable(),
  successorName: z.string(),
  names: z.array(UnitName),
  teams: Count,
  reviewsActivities: z.boolean().default(false),
  countsHandHours: z.boolean().default(false),
})
export type UnitFacts = z.infer<typeof UnitFacts>

const UnitKey = z.object({ unitId: Id })
const UnitTitle = text(2, 40)

export const unitApi = {
  /** 报送单位 that were valid on a day (today without one), by kind; a part of the name narrows them. */
  'unit.list': endpoint({
    input: z.object({
      on: CalendarDay.optional(),
      kind: UnitKind.optional(),
      name: z.string().trim().max(20).optional(),
      pilotsOnly: z.boolean().optional(),
      cursor: Cursor,
    }),
    output: page(UnitView),
    errors: [],
  }),

  /** One unit, whatever its dates. */
  'unit.get': endpoint({ input: UnitKey, output: UnitFacts, errors: [] }),

  /** Founds a unit from a day on; `key` makes a double tap one unit. */
  'unit.add': endpoint({
    input: z.object({
      key: FormKey,
      name: UnitTitle,
      kind: UnitKind.exclude(['city']),
      areaId: AreaId.nullable(),
      from: CalendarDay,
      isPilot: z.boolean(),
      volunteerTarget: Count.nullable(),
    }),
    output: UnitFacts,
    errors: ['AREA_UNKNOWN', 'UNIT_NAME_TAKEN', 'UNIT_AREA_TAKEN'],
  }),

  /** A new name from a day on, not later than today; what was before keeps the old one. */
  'unit.rename': endpoint({
    input: UnitKey.extend({ name: UnitTitle, from: CalendarDay }),
    output: UnitFacts,
    errors: ['UNIT_DAY_WRONG', 'UNIT_NAME_TAKEN', 'CHANGED_MEANWHILE'],
  }),

  /** 先审后发: whether the unit wants to see activities before they are published. */
  'unit.setReview': endpoint({
    input: UnitKey.extend({ isOn: z.boolean() }),
    output: UnitFacts,
    errors: ['CHANGED_MEANWHILE'],
  }),

  /** C 级算不算星级: whether vouched hours by hand of the unit's own people count towards their stars. */
  'unit.setHandHours': endpoint({
    input: UnitKey.extend({ isOn: z.boolean() }),
    output: UnitFacts,
    errors: ['CHANGED_MEANWHILE'],
  }),

  /** Ends a unit: `from` is the first day it is no more. Its past stays; `successorId` says who continues it. */
  'unit.suspend': endpoint({
    input: UnitKey.extend({ from: CalendarDay, successorId: Id.nullable(), reason: text(2, 100) }),
    output: UnitFacts,
    errors: ['UNIT_DAY_WRONG', 'UNIT_ENDED', 'UNIT_SUCCESSOR_UNKNOWN', 'CHANGED_MEANWHILE'],
  }),
}
