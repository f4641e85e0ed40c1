import * as z from 'zod'
import { Id } from './fields'
import { Suspension, Team } from './team'

const Figure = z.number().int()
const ByGrade = z.object({ A: Figure, B: Figure, C: Figure })
const Counts = z.record(z.string(), Figure)

/** What one group did in one period. Everything adds up but `people`, of which groups take the union. */
export const Tally = z.object({
  activities: Figure,
  /** Ends of activities that are published and not closed: those already past are 待结项. */
  unclosedEndsAt: z.array(Figure),
  sessions: Figure,
  lessons: Figure,
  personTimes: ByGrade,
  minutes: ByGrade,
  people: z.array(Id),
  audienceOnSite: Figure,
  audienceOnline: Figure,
  photos: Figure,
  orders: Figure,
  answeredOrders: Figure,
  /** From submission to the first team that took it, summed up in whole hours. */
  hoursToAnswer: Figure,
  scripts: Figure,
  /** 天: from first to last day where nobody said otherwise at the end. Older roll-ups lack this and what follows. */
  runningDays: Figure.default(0),
  ordersByStatus: Counts.default({}),
  /** Closed activities by hosting team, by served subdistrict, by `category/line`, form, audience and venue. */
  byTeam: Counts,
  bySubdistrict: Counts,
  byCategoryLine: Counts,
  byForm: Counts.default({}),
  byAudience: Counts.default({}),
  byVenue: Counts.default({}),
  /** What meets a duty: closed with a confirmed attendance of grade A or B, by hosting team (PRODUCT.md, section 9). */
  provenByTeam: z.record(z.string(), Figure).default({}),
  /** Ends of what is published and not closed, by hosting team. */
  unclosedByTeam: z.record(z.string(), z.array(Figure)).default({}),
})
export type Tally = z.infer<typeof Tally>

/**
 * `district` stands as the map was on the day, `districtToday` on the map of when it was computed. `heads` is how many
 * different people the city had in each period of one year.
 */
export const RollupScope = z.enum(['cell', 'team', 'unit', 'district', 'districtToday', 'city', 'roster', 'heads'])
export type RollupScope = z.infer<typeof RollupScope>

/** A team as far as a duty asks: its level, under which it stands, and when it could be active. */
export const RosterTeam = Team.pick({
  _id: true,
  name: true,
  level: true,
  parentId: true,
  foundedAt: true,
  suspendedAt: true,
}).extend({ suspensions: z.array(Suspension.pick({ from: true, to: true })) })
export type RosterTeam = z.infer<typeof RosterTeam>

/** What a unit or a district adds to the city: sums only, for people do not add up. */
export const GroupSums = z.object({
  activities: Figure,
  /** Grades A and B; C never joins them. */
  personTimes: Figure,
  minutes: Figure,
  audience: Figure,
  orders: Figure,
  answeredOrders: Figure,
})
export type GroupSums = z.infer<typeof GroupSums>

/** The city's parts, by id: units, and districts on both maps. */
export const CityParts = z.object({
  unit: z.record(z.string(), GroupSums),
  district: z.record(z.string(), GroupSums),
  districtToday: z.record(z.string(), GroupSums),
})
export type CityParts = z.infer<typeof CityParts>

/** A unit's head counts: who is registered there and which teams it has, as changes by day. */
export const Roster = z.object({
  unitName: z.string(),
  areaId: Id.nullable(),
  registeredByDay: z.record(z.string(), Figure),
  /** How many of them gave their number on an outside platform; older rosters do not say. */
  outsideNumbers: z.record(z.string(), Figure).optional(),
  /** One more on the day a team is founded, one less on the day it is suspended. */
  teamsByDay: z.record(z.string(), Figure),
  /** Its teams, for the duties that some levels have; older rosters do not say. */
  teams: z.array(RosterTeam).optional(),
  /** What its teams are called, by id; older rosters do not say. */
  teamNames: z.record(z.string(), z.string()).optional(),
  /** Those who count for this unit in the city: each person for the first of their units alone. */
  countedByDay: Counts.optional(),
  /** The city's roster alone: what the units are called, by id. */
  unitNames: z.record(z.string(), z.string()).optional(),
  /** A unit that has ended, or for the city the ids of all that have. */
  hasEnded: z.literal(true).optional(),
  endedUnitIds: z.array(z.string()).optional(),
})
export type Roster = z.infer<typeof Roster>

/**
 * 汇总: a cache that can always be rebuilt from the records. A cell is team × served subdistrict × day; the levels above
 * it and the months derive from it. The id is made of scope, group and period.
 */
export const Rollup = z.object({
  _id: z.string(),
  rev: z.number().int(),
  scope: RollupScope,
  /** Team, unit or district id; for a cell, its key. */
  groupId: z.string(),
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  period: z.string(),
  /** Period and id: goes through one scope by time, page by page. */
  periodKey: z.string(),
  teamId: z.string(),
  unitId: z.string(),
  districtId: z.string(),
  todayDistrictId: z.string(),
  subdistrictId: z.string(),
  tally: Tally,
  /** Only on a cell: what team and street were called in its records; the team is empty where none says. */
  names: z.object({ team: z.string(), subdistrict: z.string() }).optional(),
  /** Only on a roster, a unit's or the city's. */
  roster: Roster.optional(),
  /** Only for the city. */
  parts: CityParts.optional(),
  /** Only on `heads`: a row of counts per shard, one for each period of the year. */
  heads: z.record(z.string(), z.array(Figure)).optional(),
  computedAt: Figure,
})
export type Rollup = z.infer<typeof Rollup>
