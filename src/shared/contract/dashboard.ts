import * as z from 'zod'
import { ActivityEntry } from './activity'
import { Audience, Category, Form, Line } from './activity-plan'
import { AreaId, MapChoice } from './area'
import { endpoint } from './endpoint'
import { CalendarDay, Cursor, Day, Id, Instant, page } from './fields'
import { GroupSums, Tally } from './rollup'

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
  byForm: true,
  byAudience: true,
  byVenue: true,
}).extend({
  pendingClose: Figure,
  activeVolunteers: Figure,
  subdistrictsReached: Figure,
  venuesReached: Figure.default(0),
})
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

/** Closed activities of one form; for one group of people, where an activity for two groups stands in both. */
export const FormCount = z.object({ form: Form, activities: Figure })
export const AudienceCount = z.object({ audience: Audience, activities: Figure })

export const MonthCount = z.object({ month: z.string(), activities: Figure })

export const PeriodChoice = z.enum(['window', 'previousWindow', 'month', 'quarter', 'year', 'reportYear'])

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
  forms: z.array(FormCount).default([]),
  audiences: z.array(AudienceCount).default([]),
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

export type Dashboard = z.infer<typeof Dashboard>

/** One unit or district beside the others. */
export const PartRow = GroupSums.extend({ id: Id, name: z.string() })
export type PartRow = z.infer<typeof PartRow>

/** 全市: every unit and every district; the parts of either kind sum to the figures. */
export const CityDashboard = Dashboard.omit({ recent: true }).extend({
  months: z.array(MonthCount.extend({ orders: Figure })),
  registeredVolunteers: Figure,
  teamCount: Figure,
  units: z.array(PartRow),
  /** On the map asked for; those without a figure, too. */
  districts: z.array(PartRow),
  map: MapChoice,
  /** 核对: when the figures were last compared with all records, and how many were not right until then. */
  checked: z.object({ at: Instant, differences: Figure }).nullable(),
})
export type CityDashboard = z.infer<typeof CityDashboard>

/** A closed activity with what it adds to the figures, so that the column sums to the figure that was pressed. */
export const RecordEntry = ActivityEntry.extend({
  counts: z.object({
    sessions: Figure,
    lessons: Figure,
    runningDays: Figure,
    audienceOnSite: Figure,
    audienceOnline: Figure,
    /** Passed ones; null in the list of a district, whose streets have to be looked up instead. */
    photos: Figure.nullable(),
  }),
})
export type RecordEntry = z.infer<typeof RecordEntry>

/** 逐日明细: what one team did in one street on one day. Orders no team has yet stand without one. */
export const DayEntry = Tally.pick({
  activities: true,
  sessions: true,
  lessons: true,
  runningDays: true,
  personTimes: true,
  minutes: true,
  audienceOnSite: true,
  audienceOnline: true,
  photos: true,
  scripts: true,
  orders: true,
  answeredOrders: true,
  ordersByStatus: true,
}).extend({
  _id: z.string(),
  day: Day,
  teamId: Id.nullable(),
  teamName: z.string(),
  unitId: Id,
  subdistrictId: Id,
  subdistrictName: z.string(),
})
export type DayEntry = z.infer<typeof DayEntry>

/** Days instead of a period, both or neither: the window of a unit whose cut-off is another one. */
const Span = { from: CalendarDay.optional(), to: CalendarDay.optional() }

/** Which cell of a figure was pressed. */
const Pressed = z.object({
  category: Category.optional(),
  line: Line.optional(),
  form: Form.optional(),
  audience: Audience.optional(),
})

/** Which figure is looked behind. */
const Behind = {
  of: z.literal('city').optional(),
  teamId: Id.optional(),
  unitId: Id.optional(),
  areaId: AreaId.optional(),
  period: PeriodChoice.default('window'),
  /** For a district: the map its figure was asked for. */
  map: MapChoice.default('asItWas'),
  on: LookedFrom,
  ...Span,
  cursor: Cursor,
}

export const dashboardApi = {
  /** 全市一张图: all units and all districts, for who holds a role in the city. Figures, never persons. */
  'dashboard.city': endpoint({
    input: z.object({
      period: PeriodChoice.default('window'),
      map: MapChoice.default('today'),
      on: LookedFrom,
    }),
    output: CityDashboard,
    errors: [],
  }),

  /** 看数据 of one team: the open figures its members and its unit may see. */
  'dashboard.team': endpoint({
    input: z.object({ teamId: Id, period: PeriodChoice.default('window'), on: LookedFrom }),
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

  /** 逐日明细 behind a figure: the same group, period and map, so that every column sums to its figure. Names nobody. */
  'dashboard.days': endpoint({
    input: z.object(Behind),
    output: page(DayEntry),
    errors: [],
  }),

  /** The records behind a figure: the closed activities of a team, unit, district or the city in the same period. */
  'dashboard.records': endpoint({
    input: Pressed.extend(Behind),
    output: page(RecordEntry),
    errors: [],
  }),
}
