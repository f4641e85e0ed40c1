import * as z from 'zod'
import { endpoint } from './endpoint'
import { Cursor, Id, Instant, page } from './fields'

/** 外部平台: one of the two volunteer platforms the notice names; which they are is data. */
export const OutsidePlatform = z.object({
  _id: Id,
  rev: z.number().int(),
  name: z.string().min(1).max(30),
  listKey: z.string(),
})
export type OutsidePlatform = z.infer<typeof OutsidePlatform>

/** A person's number there, as that platform prints it. */
export const OutsideNumber = z.string().regex(/^[A-Za-z0-9-]{4,32}$/)

/** Per platform id; both are optional (PRODUCT.md, section 3). */
export const OutsideNumbers = z.record(Id, OutsideNumber)
export type OutsideNumbers = z.infer<typeof OutsideNumbers>

/** `YYYY-MM`, China's calendar. */
export const Month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/)

const Head = z.number().int().min(0).max(1_000_000)

/** 注册情况 on one platform: people and organisations, both as they stand at the end of the month. */
export const PlatformCount = z.object({ volunteers: Head, teams: Head })
export type PlatformCount = z.infer<typeof PlatformCount>

/** 平台注册数: of one unit in one month; the id is `<unitId>-<month>`. They are part ① of the monthly report. */
export const PlatformCounts = z.object({
  _id: Id,
  rev: z.number().int().min(0),
  unitId: Id,
  month: Month,
  counts: z.record(Id, PlatformCount),
  enteredById: Id,
  enteredByName: z.string(),
  enteredAt: Instant,
  /** When the month's report was submitted; from then on nothing here changes. */
  frozenAt: Instant.nullable(),
  /** For which revision of the report; older ones do not say. */
  frozenFor: z.number().int().optional(),
  listKey: z.string(),
})
export type PlatformCounts = z.infer<typeof PlatformCounts>

/** A figure and where it comes from: entered by the unit, counted from its volunteers' own numbers, or not known. */
export const PlatformFigure = z.object({
  platformId: Id,
  name: z.string(),
  volunteers: Head,
  teams: Head,
  source: z.enum(['entered', 'numbers', 'none']),
})
export type PlatformFigure = z.infer<typeof PlatformFigure>

/** ① 注册情况 of a unit at the end of a month: here, and on each platform. */
export const Registrations = z.object({
  month: Month,
  here: z.object({ volunteers: Head, teams: Head }),
  platforms: z.array(PlatformFigure),
})
export type Registrations = z.infer<typeof Registrations>

const Entered = PlatformCounts.pick({ month: true, counts: true, enteredByName: true, enteredAt: true }).extend({
  /** What a change must name. */
  rev: z.number().int(),
  isFrozen: z.boolean(),
})

export const platformApi = {
  /** 注册情况: a unit's registrations of one month as the report will say them, and what was entered. */
  'platform.month': endpoint({
    input: z.object({ unitId: Id, month: Month }),
    output: z.object({ registrations: Registrations, entered: Entered.nullable() }),
    errors: [],
  }),

  /** What a unit entered, newest month first. */
  'platform.list': endpoint({ input: z.object({ unitId: Id, cursor: Cursor }), output: page(Entered), errors: [] }),

  /** Enters a month by hand over the revision that was read; null for the first time. */
  'platform.save': endpoint({
    input: z.object({
      unitId: Id,
      month: Month,
      rev: z.number().int().nullable(),
      counts: PlatformCounts.shape.counts,
    }),
    output: Entered,
    errors: ['PLATFORM_UNKNOWN', 'MONTH_AHEAD', 'MONTH_FROZEN', 'CHANGED_MEANWHILE'],
  }),
}
