import * as z from 'zod'
import './endpoint'

// Fields that several features share. Limits are in characters, counts or milliseconds.

/** Ids are made of ids (a photo of: activity, person, form key), so there is room for three. */
export const Id = z.string().regex(/^[\w:.-]{1,160}$/)
export const Instant = z.number().int().min(0).max(4_102_444_800_000)
/** `YYYY-MM-DD`, China's calendar. */
export const Day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
/** A day that exists, within a lifetime of today: for what people choose or date themselves. */
export const CalendarDay = z.iso.date().refine((day) => day >= '1900-01-01' && day < '2100-01-01')
export const Minutes = z.number().int().min(0).max(10_080)
export const Count = z.number().int().min(0).max(1_000_000)
export const Phone = z.string().regex(/^1[3-9]\d{9}$/)
export const FileId = z
  .string()
  .max(300)
  .regex(/^cloud:\/\/[^\s?#]+$/)
/** Made once per form on the phone, so that a double tap or a retry is still one record. */
export const FormKey = z.string().regex(/^[A-Za-z0-9]{8,32}$/)

export const text = (min: number, max: number) => z.string().trim().min(min).max(max)

/** Where the next page of a list starts; opaque to the client. */
export const Cursor = z.string().max(120).optional()

export const page = <T extends z.ZodType>(entry: T) =>
  z.object({ items: z.array(entry), nextCursor: z.string().nullable() })

/** A list as it leaves the server: at most a page, and where the next one starts. */
export type Page<T> = { items: T[]; nextCursor: string | null }
