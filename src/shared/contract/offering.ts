import * as z from 'zod'
import { Audience, Line } from './activity-plan'
import { AreaId } from './area'
import { endpoint } from './endpoint'
import { Cursor, FormKey, Id, page, text } from './fields'
import { OrderTopic } from './order'

export const Season = z.enum(['spring', 'summer', 'autumn', 'winter'])
export type Season = z.infer<typeof Season>

/** Where a team goes with it: some streets, the district of its home, or anywhere in the city. */
export const OfferingReach = z.enum(['streets', 'district', 'city'])
export type OfferingReach = z.infer<typeof OfferingReach>

/** What a team writes about one dish of the menu. */
export const OfferingPlan = z.object({
  title: text(2, 30),
  topic: OrderTopic.exclude(['other']),
  content: text(5, 300),
  audiences: z.array(Audience).min(1).max(6),
  line: Line,
  minutes: z.number().int().min(10).max(480),
  /** What the place must have: a projector, a tap, flat ground. */
  placeNeeds: z.string().trim().max(100),
  timesAMonth: z.number().int().min(1).max(31),
  seasons: z.array(Season).min(1).max(4),
  reach: OfferingReach,
  streetIds: z.array(AreaId).max(20),
  scriptId: Id.nullable().default(null),
})
export type OfferingPlan = z.infer<typeof OfferingPlan>

/** 服务菜单: something a team comes and does when it is asked for. */
export const Offering = OfferingPlan.extend({
  _id: Id,
  rev: z.number().int().min(0),
  teamId: Id,
  teamName: z.string(),
  unitId: Id,
  /** The places of its reach, for the index: streets, a district, or the city. */
  placeIds: z.array(AreaId),
  /** 停供: false while nobody can ask for it. */
  isOpen: z.boolean(),
  listKey: z.string(),
})
export type Offering = z.infer<typeof Offering>

export const OfferingView = Offering.omit({ rev: true, placeIds: true, listKey: true })
export type OfferingView = z.infer<typeof OfferingView>

const KEEP_ERRORS = [
  'TEAM_NOT_ACTIVE',
  'AREA_UNKNOWN',
  'TEXT_NOT_ALLOWED',
  'OFFERING_WITHOUT_STREETS',
  'SCRIPT_WITHDRAWN',
] as const

export const offeringApi = {
  /** 服务菜单 of a street: what teams bring there, those that name the street first. Words are everyday ones: 老, 挂号, 果树. */
  'offering.list': endpoint({
    input: z.object({
      areaId: AreaId,
      topic: OrderTopic.optional(),
      audience: Audience.optional(),
      line: Line.optional(),
      season: Season.optional(),
      words: z.string().trim().max(30).default(''),
      cursor: Cursor,
    }),
    output: page(OfferingView),
    errors: ['AREA_UNKNOWN'],
  }),

  'offering.get': endpoint({ input: z.object({ offeringId: Id }), output: OfferingView, errors: [] }),

  /** What one of my teams offers, stopped ones included, by title. */
  'offering.ofTeam': endpoint({
    input: z.object({ teamId: Id, cursor: Cursor }),
    output: page(OfferingView),
    errors: [],
  }),

  /** 上菜单; `key` makes a double tap one offering. */
  'offering.add': endpoint({
    input: OfferingPlan.extend({ key: FormKey, teamId: Id }),
    output: OfferingView,
    errors: KEEP_ERRORS,
  }),

  /** Orders that were made from it keep what they said. */
  'offering.change': endpoint({
    input: OfferingPlan.extend({ offeringId: Id }),
    output: OfferingView,
    errors: [...KEEP_ERRORS, 'CHANGED_MEANWHILE'],
  }),

  /** 停供 and offering it again. */
  'offering.setOpen': endpoint({
    input: z.object({ offeringId: Id, isOpen: z.boolean() }),
    output: OfferingView,
    errors: ['TEAM_NOT_ACTIVE', 'CHANGED_MEANWHILE'],
  }),
}
