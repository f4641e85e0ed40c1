import * as z from 'zod'
import { endpoint } from './endpoint'
import { Cursor, FormKey, Id, Instant, page } from './fields'
import { OutboxNotice } from './stored'

/** 站内信: the in-app inbox is the truth; a WeChat message is only a hint at it (PRODUCT.md, section 12). */
export const Notice = OutboxNotice.omit({ atRev: true }).extend({
  _id: Id,
  rev: z.number().int(),
  at: Instant,
  isRead: z.boolean(),
  listKey: z.string(),
})
export type Notice = z.infer<typeof Notice>

export const NoticeView = Notice.omit({ rev: true, personId: true, listKey: true })
export type NoticeView = z.infer<typeof NoticeView>

/** 订阅消息 templates, by what they are for; WeChat lets a person agree to at most three at once. */
export const TemplateKey = z.enum(['activityReminder', 'activityChange', 'orderProgress'])
export type TemplateKey = z.infer<typeof TemplateKey>

/** What a field of a template can say. */
export const FieldSource = z.enum(['subject', 'sentence', 'startsAt', 'place', 'at'])
export type FieldSource = z.infer<typeof FieldSource>

/** One template as it was chosen in WeChat's library: its id there, and what stands in each of its fields. */
export const Template = z.object({
  id: z.string().min(1).max(64),
  fields: z.record(z.string().regex(/^(thing|time|date)\d{1,2}$/), FieldSource),
})
export type Template = z.infer<typeof Template>

/** The configuration of an environment. What is missing is neither asked for nor sent. */
export const Templates = z.partialRecord(TemplateKey, Template)
export type Templates = z.infer<typeof Templates>

/** 订阅额度 of one person: each consent allows one message. */
export const Ledger = z.object({
  _id: Id,
  rev: z.number().int().min(0),
  left: z.record(TemplateKey, z.number().int().min(0)),
  /** Consents that are booked already, the latest ones. */
  keys: z.array(FormKey),
})
export type Ledger = z.infer<typeof Ledger>

/** A WeChat message on its way; it has the id of its notice, so there is at most one. */
export const Message = Notice.pick({
  _id: true,
  rev: true,
  personId: true,
  kind: true,
  subject: true,
  link: true,
  at: true,
}).extend({
  template: TemplateKey,
  /** Present only while it waits, so that the index over it stays small. */
  isWaiting: z.literal(true).optional(),
  dueAt: Instant,
  state: z.enum(['waiting', 'sending', 'sent', 'dropped', 'failed']),
  why: z.string(),
  tries: z.number().int(),
})
export type Message = z.infer<typeof Message>

/** Done for one activity and start, or when something is next to be done. */
export const Reminded = z.object({ _id: Id, rev: z.number().int().min(0) })
export type Reminded = z.infer<typeof Reminded>
export const Turn = z.object({ _id: Id, rev: z.number().int().min(0), nextAt: Instant })
export type Turn = z.infer<typeof Turn>

export const noticeApi = {
  /** 站内信: mine, newest first. */
  'notice.list': endpoint({ input: z.object({ cursor: Cursor }), output: page(NoticeView), errors: [] }),

  /** Marks one of mine as read; twice is once. */
  'notice.read': endpoint({ input: z.object({ noticeId: Id }), output: NoticeView, errors: [] }),

  /** 全部已读: up to and with the newest one the person has seen; what came since stays unread. */
  'notice.readAll': endpoint({
    input: z.object({ upToId: Id }),
    output: z.object({ unread: z.number().int() }),
    errors: ['CHANGED_MEANWHILE'],
  }),

  /** 订阅消息: which templates there are to agree to, and how many messages of each I may still get. */
  'notice.consents': endpoint({
    input: z.object({}),
    output: z.object({
      items: z.array(z.object({ template: TemplateKey, templateId: z.string(), left: z.number().int() })).max(3),
    }),
    errors: [],
  }),

  /** Books what I agreed to in WeChat's own window; the same key twice is once. */
  'notice.consent': endpoint({
    input: z.object({ key: FormKey, templates: z.array(TemplateKey).min(1).max(3) }),
    output: z.object({ left: z.record(TemplateKey, z.number().int()) }),
    errors: ['CHANGED_MEANWHILE'],
  }),
}
