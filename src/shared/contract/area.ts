import * as z from 'zod'
import { endpoint } from './endpoint'
import { CalendarDay, Cursor, Day, Id, page } from './fields'

export const AreaId = Id
export const AreaLevel = z.enum(['city', 'district', 'subdistrict', 'community'])
export type AreaLevel = z.infer<typeof AreaLevel>

/** One parent for one period; `to` is the first day it no longer holds, null while it does. */
export const AreaPeriod = z.object({ parentId: AreaId.nullable(), from: Day, to: Day.nullable() })
export type AreaPeriod = z.infer<typeof AreaPeriod>

/** 区划: a place in the dated tree. A code that is not known is empty, never guessed (PRODUCT.md, section 2). */
export const Area = z.object({
  _id: AreaId,
  rev: z.number().int(),
  name: z.string(),
  code: z.string(),
  level: AreaLevel,
  periods: z.array(AreaPeriod).min(1),
  /** Every parent that it or one of its successors ever had: what a query for the streets of a district asks. */
  parentIds: z.array(AreaId),
  successorIds: z.array(AreaId),
  listKey: z.string(),
})
export type Area = z.infer<typeof Area>

export const AreaView = Area.pick({ _id: true, name: true, level: true })
export type AreaView = z.infer<typeof AreaView>

/** Which map the past is shown on: the one of its day, or today's. The total is the same on both. */
export const MapChoice = z.enum(['asItWas', 'today'])
export type MapChoice = z.infer<typeof MapChoice>

export const CITY_AREA_ID = 'cq'

export const areaApi = {
  /** 区划: the places directly under one, as the map stood on a day; today without one. */
  'area.children': endpoint({
    input: z.object({ parentId: AreaId.default(CITY_AREA_ID), on: CalendarDay.optional(), cursor: Cursor }),
    output: page(AreaView),
    errors: [],
  }),
}
