import * as z from 'zod'
import { AreaId } from './area'
import { Period, PeriodChoice } from './dashboard'
import { endpoint } from './endpoint'
import { CalendarDay, Count, Id, Instant } from './fields'
import { VenueTier } from './venue'

/** How many venues there are, and in how many of them something was closed. */
const Share = z.object({ used: Count, all: Count })

/** 阵地覆盖: venues with at least one closed activity in a period, of all that are open (PRODUCT.md, section 9). */
export const VenueCoverage = z.object({
  name: z.string(),
  period: Period,
  asOf: Instant,
  tiers: z.array(Share.extend({ tier: VenueTier })),
  /** Of the whole city: every district of today. */
  districts: z.array(Share.extend({ id: Id, name: z.string() })),
  /** Of one district: every venue, those without an activity first. */
  venues: z.array(z.object({ id: Id, name: z.string(), tier: VenueTier, activities: Count })),
})
export type VenueCoverage = z.infer<typeof VenueCoverage>

export const venueCoverageApi = {
  /** 阵地覆盖 of one district, or without one of the whole city; whoever hosted, on today's map. */
  'venue.coverage': endpoint({
    input: z.object({
      districtId: AreaId.optional(),
      period: PeriodChoice.default('quarter'),
      on: CalendarDay.optional(),
    }),
    output: VenueCoverage,
    errors: [],
  }),
}
