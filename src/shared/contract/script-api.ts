import * as z from 'zod'
import { Activity } from './activity'
import { endpoint } from './endpoint'
import { CalendarDay, Count, Cursor, FormKey, Id, Instant, page, text } from './fields'
import {
  ScriptDraft,
  ScriptPlan,
  ScriptQuestion,
  ScriptShare,
  ScriptTheme,
  ScriptUses,
  ScriptVersion,
  TalkScript,
} from './script'

export const TalkScriptEntry = TalkScript.pick({
  _id: true,
  title: true,
  theme: true,
  summary: true,
  minutes: true,
  edition: true,
  place: true,
})
export type TalkScriptEntry = z.infer<typeof TalkScriptEntry>

/** What somebody may do with it now. */
export const ScriptMove = z.enum(['write', 'review', 'withdraw', 'derive'])
export type ScriptMove = z.infer<typeof ScriptMove>

const WITHOUT_NAMES = { rev: true, listKey: true, authorId: true } as const

export const TalkScriptView = TalkScript.omit({
  ...WITHOUT_NAMES,
  isPending: true,
  dirty: true,
  outbox: true,
  reviewerId: true,
  withdrawal: true,
  derivedFromId: true,
  draft: true,
  waitsFor: true,
  draftAt: true,
  namedIds: true,
}).extend({
  /** Why nobody tells it any more; empty while somebody may. */
  withdrawnBecause: z.string().default(''),
  /** A link that expires; empty without slides. */
  slidesUrl: z.string().default(''),
  /** Local and dialect versions of it. */
  editions: z.array(TalkScriptEntry).default([]),
  /** Versions that were current before, newest first. */
  versions: z.array(ScriptVersion.pick({ version: true, author: true, reviewedOn: true })).default([]),
  /** Only for its author and for who reviews it. */
  draft: ScriptDraft.omit({ key: true, authorId: true }).nullable().default(null),
  moves: z.array(ScriptMove).default([]),
  /** Somebody else's draft that stands in the way, for who could write the next version. */
  othersDraft: z.object({ author: z.string(), isReturned: z.boolean() }).nullable().default(null),
})
export type TalkScriptView = z.infer<typeof TalkScriptView>

export const ScriptVersionView = ScriptVersion.omit({ ...WITHOUT_NAMES, namedIds: true }).extend({
  slidesUrl: z.string(),
})
export type ScriptVersionView = z.infer<typeof ScriptVersionView>

export const ScriptQuestionView = ScriptQuestion.omit({ rev: true, byId: true, listKey: true })
export type ScriptQuestionView = z.infer<typeof ScriptQuestionView>

/** Whose shares: neither team nor unit means mine. Without days, all there are. */
const SharesOf = z.object({
  teamId: Id.optional(),
  unitId: Id.optional(),
  from: CalendarDay.optional(),
  to: CalendarDay.optional(),
})
export type SharesOf = z.infer<typeof SharesOf>

/** One share as it is listed: nobody's name, for figures rank nobody. */
export const ShareView = ScriptShare.pick({ _id: true, scriptId: true, title: true, day: true, teamNames: true })
export type ShareView = z.infer<typeof ShareView>

const ScriptKey = z.object({ scriptId: Id })

export const scriptApi = {
  /** 讲稿库: scripts of one theme or of all that are to be had; words are everyday ones. */
  'script.list': endpoint({
    input: z.object({
      theme: ScriptTheme.optional(),
      words: z.string().trim().max(30).default(''),
      cursor: Cursor,
    }),
    output: page(TalkScriptEntry),
    errors: [],
  }),

  /** One script as it stands; a withdrawn one still shows for what used it. */
  'script.get': endpoint({ input: ScriptKey, output: TalkScriptView, errors: [] }),

  /** A version that was current before. */
  'script.version': endpoint({
    input: ScriptKey.extend({ version: z.number().int().min(1) }),
    output: ScriptVersionView,
    errors: [],
  }),

  /** 送审: a new script, a local version of another one (`derivedFromId`), or the next version of one (`scriptId`). */
  'script.write': endpoint({
    input: ScriptPlan.extend({
      key: FormKey,
      unitId: Id,
      scriptId: Id.optional(),
      derivedFromId: Id.optional(),
    }),
    output: TalkScriptView,
    errors: [
      'SCRIPT_DRAFT_WAITS',
      'SCRIPT_PLACE_MISSING',
      'FILE_NOT_YOURS',
      'FILE_NOT_FOUND',
      'FILE_NOT_A_PDF',
      'TEXT_NOT_ALLOWED',
      'CHANGED_MEANWHILE',
    ],
  }),

  /** 审稿: passes the draft that was read, by its time, or returns it with a word why. Nobody reviews what they wrote. */
  'script.review': endpoint({
    input: ScriptKey.extend({ writtenAt: Instant, isPassed: z.boolean(), reason: z.string().trim().max(100) }),
    output: TalkScriptView,
    errors: ['SCRIPT_NOTHING_TO_REVIEW', 'SCRIPT_OWN_REVIEW', 'CHECK_REASON_MISSING', 'CHANGED_MEANWHILE'],
  }),

  /** 下架: nobody chooses it any more; what used it still shows it. A next version that passes brings it back. */
  'script.withdraw': endpoint({
    input: ScriptKey.extend({ reason: text(2, 100) }),
    output: TalkScriptView,
    errors: ['CHANGED_MEANWHILE'],
  }),

  /** 待审: scripts of a unit with a draft that waits for its word. */
  'script.waiting': endpoint({
    input: z.object({ unitId: Id, cursor: Cursor }),
    output: page(TalkScriptEntry),
    errors: [],
  }),

  /** 我送审的: scripts with a draft of mine that is not passed yet, waiting or returned. */
  'script.drafts': endpoint({
    input: z.object({ cursor: Cursor }),
    output: page(TalkScriptEntry.extend({ returned: z.string() })),
    errors: [],
  }),

  /** 用在哪里: how often, and the latest activities that told it. */
  'script.usage': endpoint({
    input: ScriptKey,
    output: ScriptUses.extend({
      latest: z.array(Activity.pick({ _id: true, title: true, startsAt: true, teamName: true })),
    }),
    errors: [],
  }),

  /** 现场问到的, newest first. */
  'script.questions': endpoint({
    input: ScriptKey.extend({ cursor: Cursor }),
    output: page(ScriptQuestionView),
    errors: [],
  }),

  /** 记下现场的问题, by who runs the activity that told it; `key` makes a double tap one question. */
  'script.ask': endpoint({
    input: ScriptKey.extend({
      key: FormKey,
      activityId: Id,
      question: text(2, 100),
      answer: z.string().trim().max(300),
    }),
    output: ScriptQuestionView,
    errors: ['SCRIPT_NOT_TOLD', 'TEXT_NOT_ALLOWED'],
  }),

  /** 转发: passed on as a card; the same person, script and day are one share. */
  'script.share': endpoint({ input: ScriptKey, output: z.object({ scriptId: Id }), errors: [] }),

  /** 信息员转发几次 in a span of days: mine, of a team, of a unit; of the whole city where the unit is the city. */
  'script.shareCount': endpoint({ input: SharesOf, output: z.object({ shares: Count }), errors: [] }),

  /** The shares behind that number, newest first. */
  'script.shares': endpoint({ input: SharesOf.extend({ cursor: Cursor }), output: page(ShareView), errors: [] }),
}
