import * as z from 'zod'
import { AreaId } from './area'
import { endpoint } from './endpoint'
import { Cursor, Id, Instant, page, text } from './fields'

/** 报送单位: who reports. Dated like areas; societies have no area. */
export const ReportingUnit = z.object({
  _id: Id,
  rev: z.number().int(),
  name: z.string(),
  kind: z.enum(['city', 'area', 'society', 'enterprise', 'direct']),
  areaId: AreaId.nullable(),
  parentId: Id.nullable(),
  validFrom: Instant,
  validTo: Instant.nullable(),
  successorId: Id.nullable(),
  isPilot: z.boolean(),
  listKey: z.string(),
})
export type ReportingUnit = z.infer<typeof ReportingUnit>

export const CITY_UNIT_ID = 'u-city'

export const TeamLevel = z.enum(['corps', 'detachment', 'team', 'squad'])
export type TeamLevel = z.infer<typeof TeamLevel>

/** 队伍: founded and suspended on dates; levels are data (PRODUCT.md, section 2). */
export const Team = z.object({
  _id: Id,
  rev: z.number().int(),
  name: text(2, 40),
  unitId: Id,
  parentId: Id.nullable(),
  level: TeamLevel,
  kind: z.string(),
  tags: z.array(z.string()),
  homeSubdistrictId: AreaId,
  foundedAt: Instant,
  suspendedAt: Instant.nullable(),
  leaderName: z.string(),
  listKey: z.string(),
})
export type Team = z.infer<typeof Team>

export const TeamView = Team.pick({
  _id: true,
  name: true,
  unitId: true,
  level: true,
  kind: true,
  tags: true,
  foundedAt: true,
  suspendedAt: true,
  leaderName: true,
})
export type TeamView = z.infer<typeof TeamView>

/** 阵地: a place where activities are held, in three tiers and other kinds. */
export const Venue = z.object({
  _id: Id,
  rev: z.number().int(),
  name: z.string(),
  tier: z.enum(['center', 'institute', 'station', 'other']),
  areaId: AreaId,
  subdistrictId: AreaId,
  address: z.string(),
  listKey: z.string(),
})
export type Venue = z.infer<typeof Venue>

export const VenueView = Venue.pick({ _id: true, name: true, tier: true, areaId: true, address: true })
export type VenueView = z.infer<typeof VenueView>

export const teamApi = {
  /** 队伍: the teams of one reporting unit, by name. */
  'team.list': endpoint({ input: z.object({ unitId: Id, cursor: Cursor }), output: page(TeamView), errors: [] }),

  'team.get': endpoint({ input: z.object({ teamId: Id }), output: TeamView, errors: [] }),

  /** 阵地: the venues in one subdistrict, by name. */
  'venue.list': endpoint({
    input: z.object({ subdistrictId: AreaId, cursor: Cursor }),
    output: page(VenueView),
    errors: [],
  }),
}
