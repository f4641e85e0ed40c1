import * as z from 'zod'
import { AreaId } from './area'
import { endpoint } from './endpoint'
import { Cursor, Day, FormKey, Id, page, text } from './fields'
import { GeoPoint } from './nearness'

export const VenueTier = z.enum(['center', 'institute', 'station', 'other'])
export type VenueTier = z.infer<typeof VenueTier>

/** What the house is besides its tier in 文明实践: 党群服务中心, a school, 科普基地 … */
export const VenueKind = z.enum(['practice', 'partyService', 'school', 'scienceBase', 'communityCollege', 'other'])
export type VenueKind = z.infer<typeof VenueKind>

/** 阵地: a place where activities are held, in three tiers and other kinds (PRODUCT.md, section 2). */
export const Venue = z.object({
  _id: Id,
  rev: z.number().int(),
  name: text(2, 60),
  tier: VenueTier,
  kind: VenueKind,
  theme: z.string().trim().max(40),
  tags: z.array(text(1, 20)).max(10),
  areaId: AreaId,
  subdistrictId: AreaId,
  address: z.string().trim().max(100),
  /** Where it stands, so that a phone can reckon how far it is; null while nobody has marked it. */
  point: GeoPoint.nullable().default(null),
  validFrom: Day,
  /** First day it is no longer open, never in the future; null while it is. */
  validTo: Day.nullable(),
  listKey: z.string(),
})
export type Venue = z.infer<typeof Venue>

export const VenueView = Venue.pick({
  _id: true,
  name: true,
  tier: true,
  kind: true,
  areaId: true,
  address: true,
  point: true,
})
export type VenueView = z.infer<typeof VenueView>

export const VenueFacts = Venue.omit({ rev: true, listKey: true }).extend({
  areaName: z.string(),
  districtId: AreaId.nullable(),
  districtName: z.string(),
})
export type VenueFacts = z.infer<typeof VenueFacts>

/** What a unit's admin fills in. */
export const VenuePlan = Venue.pick({
  name: true,
  tier: true,
  kind: true,
  theme: true,
  tags: true,
  areaId: true,
  address: true,
  // Who says nothing of it leaves it as it is.
}).extend({ point: GeoPoint.nullable().optional() })
export type VenuePlan = z.infer<typeof VenuePlan>

const VenueKey = z.object({ venueId: Id })

export const venueApi = {
  /** 阵地: the open venues in one subdistrict or district, by name; of one tier where it is named. */
  'venue.list': endpoint({
    input: z
      .object({
        subdistrictId: AreaId.optional(),
        districtId: AreaId.optional(),
        tier: VenueTier.optional(),
        cursor: Cursor,
      })
      .refine(({ subdistrictId, districtId }) => (subdistrictId === undefined) !== (districtId === undefined)),
    output: page(VenueView),
    errors: [],
  }),

  'venue.get': endpoint({ input: VenueKey, output: VenueFacts, errors: [] }),

  /** Opens a venue from today on; `key` makes a double tap one venue. */
  'venue.add': endpoint({
    input: VenuePlan.extend({ key: FormKey }),
    output: VenueFacts,
    errors: ['AREA_UNKNOWN'],
  }),

  'venue.change': endpoint({
    input: VenuePlan.extend({ venueId: Id }),
    output: VenueFacts,
    errors: ['AREA_UNKNOWN', 'VENUE_CLOSED', 'CHANGED_MEANWHILE'],
  }),

  /** 停用 from today on: it leaves the lists, its past stays. */
  'venue.close': endpoint({
    input: VenueKey.extend({ reason: text(2, 100) }),
    output: VenueFacts,
    errors: ['CHANGED_MEANWHILE'],
  }),
}
