import * as z from 'zod'
import { endpoint } from './endpoint'
import { Cursor, Id, Instant, page, text } from './fields'

/** What the QR of a desktop says, made by the server: 32 hex digits nobody can guess. */
export const DesktopCode = z.string().regex(/^[0-9a-f]{32}$/)
/** Known to the desktop alone; the database keeps its hash. */
export const DesktopSecret = z.string().regex(/^[0-9a-f]{48}$/)
/** Shown on both screens, so that the person sees they mean the same desktop. */
export const DesktopDigits = z.string().regex(/^\d{4}$/)

/** 电脑登录码: stands on a desktop's screen for two minutes and signs in once. */
export const DesktopRequest = z.object({
  _id: DesktopCode,
  rev: z.number().int().min(0),
  secretHash: z.string(),
  digits: DesktopDigits,
  /** What the browser says of itself: `Chrome，Windows`. */
  words: z.string(),
  state: z.enum(['shown', 'confirmed', 'declined', 'used']),
  personId: Id.nullable(),
  wrongTries: z.number().int(),
  at: Instant,
  expiresAt: Instant,
})
export type DesktopRequest = z.infer<typeof DesktopRequest>

/** 已登录的电脑. Its id is the hash of the key that the desktop sends along with every call. */
export const Desktop = z.object({
  _id: Id,
  rev: z.number().int().min(0),
  personId: Id,
  words: z.string(),
  since: Instant,
  lastUsedAt: Instant,
  revokedAt: Instant.nullable(),
  listKey: z.string(),
})
export type Desktop = z.infer<typeof Desktop>

/** How often one address asked within a stretch of time. */
export const Tally = z.object({ _id: Id, rev: z.number().int().min(0), count: z.number().int() })
export type Tally = z.infer<typeof Tally>

export const DesktopView = Desktop.pick({ _id: true, words: true, since: true, lastUsedAt: true }).extend({
  isThisOne: z.boolean(),
})
export type DesktopView = z.infer<typeof DesktopView>

export const desktopApi = {
  /** A desktop asks for a code to show. Nobody is signed in yet. */
  'desktop.begin': endpoint({
    input: z.object({ words: text(0, 40) }),
    output: z.object({ code: DesktopCode, secret: DesktopSecret, digits: DesktopDigits, expiresAt: Instant }),
    errors: ['DESKTOP_TOO_MANY'],
  }),

  /** The waiting desktop asks again and again; once confirmed it gets its ticket and its key, one time only. */
  'desktop.collect': endpoint({
    input: z.object({ code: DesktopCode, secret: DesktopSecret }),
    output: z.discriminatedUnion('state', [
      z.object({ state: z.literal('waiting') }),
      z.object({ state: z.literal('in'), ticket: z.string(), key: DesktopSecret }),
    ]),
    errors: ['DESKTOP_CODE_GONE', 'DESKTOP_DECLINED'],
  }),

  /** What the phone shows before it asks 确认登录. */
  'desktop.look': endpoint({
    input: z.object({ code: DesktopCode }),
    output: DesktopRequest.pick({ digits: true, words: true, at: true, expiresAt: true }),
    errors: ['DESKTOP_CODE_GONE'],
  }),

  /** 确认登录: only from WeChat, never from another desktop. */
  'desktop.confirm': endpoint({
    input: z.object({ code: DesktopCode, digits: DesktopDigits }),
    output: z.object({ words: z.string() }),
    errors: ['DESKTOP_CODE_GONE', 'DESKTOP_DIGITS_WRONG'],
  }),

  /** 不是我: the code is worth nothing from now on. */
  'desktop.decline': endpoint({
    input: z.object({ code: DesktopCode }),
    output: z.object({}),
    errors: ['DESKTOP_CODE_GONE'],
  }),

  /** 已登录的电脑: mine, newest first. */
  'desktop.list': endpoint({ input: z.object({ cursor: Cursor }), output: page(DesktopView), errors: [] }),

  /** 退出: takes effect at the desktop's next call; twice is once. */
  'desktop.revoke': endpoint({ input: z.object({ desktopId: Id }), output: DesktopView, errors: [] }),
}
