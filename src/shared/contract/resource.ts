import * as z from 'zod'
import { AreaId } from './area'
import { endpoint } from './endpoint'
import { CalendarDay, Count, Cursor, Day, FormKey, Id, Instant, page, text } from './fields'
import { stored } from './stored'

/** What can be booked (PRODUCT.md, section 2). */
export const ResourceKind = z.enum([
  'museum',
  'mobileMuseum',
  'scienceVan',
  'ruralSchoolMuseum',
  'activityRoom',
  'scienceBase',
  'communityCollege',
  'scienceYard',
  'contest',
])
export type ResourceKind = z.infer<typeof ResourceKind>

/** 可以预约的资源: a house, a van or an event that one unit owns and lends by half-days. */
export const Resource = z.object({
  _id: Id,
  rev: z.number().int(),
  kind: ResourceKind,
  name: text(2, 40),
  /** Who owns it and decides on bookings. */
  unitId: Id,
  unitName: z.string(),
  subdistrictId: AreaId,
  subdistrictName: z.string(),
  address: z.string(),
  note: z.string(),
  /** Days of the week on which it runs, Monday is 1. */
  weekdays: z.array(z.number().int().min(1).max(7)).min(1),
  validFrom: Day,
  /** First day it is no longer lent; null while it is. */
  validTo: Day.nullable(),
  listKey: z.string(),
})
export type Resource = z.infer<typeof Resource>

export const ResourceView = Resource.pick({
  _id: true,
  kind: true,
  name: true,
  unitId: true,
  unitName: true,
  subdistrictName: true,
  address: true,
})
export type ResourceView = z.infer<typeof ResourceView>

export const ResourceFacts = Resource.omit({ rev: true, listKey: true }).extend({
  /** Days of this year, up to today, on which it was out with a confirmed booking. */
  runningDays: Count,
})
export type ResourceFacts = z.infer<typeof ResourceFacts>

/** What its owner fills in. */
export const ResourcePlan = Resource.pick({ kind: true, name: true, subdistrictId: true, weekdays: true }).extend({
  address: z.string().trim().max(100),
  note: z.string().trim().max(200),
})
export type ResourcePlan = z.infer<typeof ResourcePlan>

/** 上午 / 下午: a booking is made of these. */
export const DayPart = z.enum(['morning', 'afternoon'])
export type DayPart = z.infer<typeof DayPart>

export const Slot = z.object({ day: CalendarDay, part: DayPart })
export type Slot = z.infer<typeof Slot>

/** Two months of whole days: longer ones are asked for in parts. */
export const MAX_SLOTS = 62

export const BookingStatus = z.enum(['requested', 'confirmed', 'refused', 'cancelled'])
export type BookingStatus = z.infer<typeof BookingStatus>

/** 预约: somebody asks for a resource, its owner answers. */
export const Booking = z.object({
  _id: Id,
  ...stored,
  resourceId: Id,
  resourceName: z.string(),
  /** Of the owner. */
  unitId: Id,
  byId: Id,
  /** The team or unit it is for. */
  forId: Id,
  forName: z.string(),
  activityId: Id.nullable(),
  purpose: text(2, 100),
  slots: z.array(Slot).min(1).max(MAX_SLOTS),
  /** First and last day, and every month it touches: what lists and calendars ask for. */
  firstDay: Day,
  lastDay: Day,
  months: z.array(z.string()),
  status: BookingStatus,
  /** Why it was refused or cancelled. */
  reason: z.string(),
  askedAt: Instant,
  listKey: z.string(),
})
export type Booking = z.infer<typeof Booking>

/**
 * Which booking holds which half-day of one resource in one month. One document, written over its revision only: two
 * bookings cannot both take a half-day, whoever confirms them when.
 */
export const ResourceMonth = z.object({
  _id: Id,
  rev: z.number().int(),
  resourceId: Id,
  month: z.string(),
  held: z.array(z.object({ slot: z.string(), bookingId: Id })),
})
export type ResourceMonth = z.infer<typeof ResourceMonth>

export const BookingMove = z.enum(['confirm', 'refuse', 'cancel'])
export type BookingMove = z.infer<typeof BookingMove>

export const BookingView = Booking.pick({
  _id: true,
  resourceId: true,
  resourceName: true,
  forName: true,
  activityId: true,
  purpose: true,
  slots: true,
  firstDay: true,
  lastDay: true,
  status: true,
  reason: true,
  askedAt: true,
}).extend({ moves: z.array(BookingMove) })
export type BookingView = z.infer<typeof BookingView>

/** A half-day of the calendar that is not free; who has it is named once it is confirmed. */
export const TakenSlot = Slot.extend({ state: z.enum(['requested', 'confirmed']), forName: z.string() })
export type TakenSlot = z.infer<typeof TakenSlot>

const Month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)
const BookingKey = z.object({ bookingId: Id })
const MOVE_ERRORS = ['BOOKING_MOVED_ON', 'CHANGED_MEANWHILE'] as const

export const resourceApi = {
  /** 资源: what can be booked today, by name; of one kind, unit or both where they are named. */
  'resource.list': endpoint({
    input: z.object({ kind: ResourceKind.optional(), unitId: Id.optional(), cursor: Cursor }),
    output: page(ResourceView),
    errors: [],
  }),

  'resource.get': endpoint({ input: z.object({ resourceId: Id }), output: ResourceFacts, errors: [] }),

  /** 登记资源 of a unit; `key` makes a double tap one resource. */
  'resource.add': endpoint({
    input: ResourcePlan.extend({ key: FormKey, unitId: Id }),
    output: ResourceFacts,
    errors: ['AREA_UNKNOWN'],
  }),

  'resource.change': endpoint({
    input: ResourcePlan.extend({ resourceId: Id }),
    output: ResourceFacts,
    errors: ['AREA_UNKNOWN', 'RESOURCE_ENDED', 'CHANGED_MEANWHILE'],
  }),

  /** 停用: nobody asks for it any more from today on; what is confirmed stands. */
  'resource.close': endpoint({
    input: z.object({ resourceId: Id, reason: text(2, 100) }),
    output: ResourceFacts,
    errors: ['CHANGED_MEANWHILE'],
  }),

  /** 日历: the half-days of one month that are asked for or taken. */
  'resource.calendar': endpoint({
    input: z.object({ resourceId: Id, month: Month }),
    output: z.object({ month: Month, taken: z.array(TakenSlot) }),
    errors: [],
  }),

  /** 预约: asks for half-days, for a team I lead or a unit I administer; `key` makes a double tap one request. */
  'booking.request': endpoint({
    input: z.object({
      key: FormKey,
      resourceId: Id,
      forId: Id,
      activityId: Id.nullable(),
      purpose: text(2, 100),
      slots: z.array(Slot).min(1).max(MAX_SLOTS),
    }),
    output: BookingView,
    errors: ['DAY_PAST', 'SLOT_TOO_FAR', 'RESOURCE_CLOSED', 'SLOT_TAKEN', 'ACTIVITY_NOT_THEIRS'],
  }),

  /** The owner says yes: every half-day of it is free, or none is taken. */
  'booking.confirm': endpoint({
    input: BookingKey,
    output: BookingView,
    errors: ['SLOT_TAKEN', 'DAY_PAST', ...MOVE_ERRORS],
  }),

  'booking.refuse': endpoint({
    input: BookingKey.extend({ reason: text(2, 100) }),
    output: BookingView,
    errors: MOVE_ERRORS,
  }),

  /** Whoever asked, or the owner, calls it off before it begins; the half-days are free again. */
  'booking.cancel': endpoint({
    input: BookingKey.extend({ reason: text(2, 100) }),
    output: BookingView,
    errors: ['DAY_PAST', ...MOVE_ERRORS],
  }),

  /** What I have asked for, newest first. */
  'booking.mine': endpoint({ input: z.object({ cursor: Cursor }), output: page(BookingView), errors: [] }),

  /** Bookings of a unit's resources: those that wait for an answer, or all, newest first. */
  'booking.ofUnit': endpoint({
    input: z.object({ unitId: Id, waitingOnly: z.boolean().default(false), cursor: Cursor }),
    output: page(BookingView),
    errors: [],
  }),
}
