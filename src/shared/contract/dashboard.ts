import * as z from 'zod'
import { ActivityEntry } from './activity'
import { Category, Line } from './activity-plan'
import { AreaId, MapChoice } from './area'
import { endpoint } from './endpoint'
import { CalendarDay, Cursor, Day, Id, Instant, page } from './fields'
import { Tally } from './rollup'

const Figure = z.number().int()

/** 统计口径: the measures of PRODUCT.md, section 9, over one group and period. C is never inside a total. */
export const Figures = Tally.omit({
  unclosedEndsAt: true,
  people: true,
  byTeam: true,
  bySubdistrict: true,
  byCategoryLine: true,
  provenByTeam: true,
  unclosedByTeam: true,
}).extend({ pendingClose: Figure, activeVolunteers: Figure, subdistrictsReached: Figure })
export type Figures = z.infer<typeof Figures>

/** First and last day of a period, both counted. */
export const Period = z.object({ from: Day, to: Day })
export type Period = z.infer<typeof Period>

export const NamedCount = z.object({ id: Id, name: z.string(), activities: Figure })
export type NamedCount = z.infer<typeof NamedCount>

/** A guest street lies outside the area that the unit answers for. */
export const StreetCount = NamedCount.extend({ isGuest: z.boolean() })
export type StreetCount = z.infer<typeof StreetCount>

export const MatrixCell = z.object({ category: Category, line: Line, activities: Figure })
export type MatrixCell = z.infer<typeof MatrixCell>

export const MonthCount = z.object({ month: z.string(), activities: Figure })

const PeriodChoice = z.enum(['window', 'previousWindow', 'month', 'quarter', 'year'])

/** The day a period is reckoned from; today without one. With it the year 2024 is still looked at in 2026. */
const LookedFrom = CalendarDay.optional()

/** Figures with the moment they stand at (截至). */
export const Dashboard = z.object({
  name: z.string(),
  period: Period,
  asOf: Instant,
  figures: Figures,
  months: z.array(MonthCount),
  matrix: z.array(MatrixCell),
  recent: z.array(ActivityEntry),
})

export const GroupDashboard = Dashboard.extend({
  /** Null for a district: people register with a unit, not with a place. */
  registeredVolunteers: Figure.nullable(),
  teams: z.array(NamedCount),
  otherTeams: z.object({ teams: Figure, activities: Figure }),
  /** 各镇街; what was served outside the unit's own area is marked (外区), so that they sum to the total. */
  subdistricts: z.array(StreetCount),
  /** Which map the places are those of. */
  map: MapChoice,
  /** 异常 that wait for the unit's word, at most 21 of them counted; null for who does not decide. */
  openAnomalies: Figure.nullable().default(null),
})
export type GroupDashboard = z.infer<typeof GroupDashboard>

export const dashboardApi = {
  /** 看数据 of one team: the open figures its members and its unit may see. */
  'dashboard.team': endpoint({
    input: z.object({ teamId: Id, period: PeriodChoice.default('window') }),
    output: Dashboard,
    errors: [],
  }),

  /** 看数据 of one reporting unit: its own teams, wherever they served. */
  'dashboard.unit': endpoint({
    input: z.object({
      unitId: Id,
      period: PeriodChoice.default('window'),
      map: MapChoice.default('asItWas'),
      on: LookedFrom,
    }),
    output: GroupDashboard,
    errors: [],
  }),

  /** 看数据 of one district: what happened there, whoever came; as the map was on the day, or on today's. */
  'dashboard.district': endpoint({
    input: z.object({
      areaId: AreaId,
      period: PeriodChoice.default('window'),
      map: MapChoice.default('asItWas'),
      on: LookedFrom,
    }),
    output: GroupDashboard,
    errors: [],
  }),

  /** The records behind a figure: the closed activities of one team, unit or district in the same period. */
  'dashboard.records': endpoint({
    input: z.object({
      teamId: Id.optional(),
      unitId: Id.optional(),
      areaId: AreaId.optional(),
      period: PeriodChoice.default('window'),
      /** For a district: the map its figure was asked for. */
      map: MapChoice.default('asItWas'),
      on: LookedFrom,
      cursor: Cursor,
    }),
    output: page(ActivityEntry),
    errors: [],
  }),
}
