import * as z from 'zod'
import { ActivityClosing } from './activity-plan'
import { endpoint } from './endpoint'
import { Cursor, Day, FormKey, Id, Instant, Minutes, page, text } from './fields'
import { stored } from './stored'

/** 更正成什么: when somebody was there, or what was counted at the end. */
export const CorrectionChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('times'), startsAt: Instant, endsAt: Instant }),
  ActivityClosing.pick({
    audienceOnSite: true,
    audienceOnline: true,
    sessions: true,
    lessons: true,
    runningDays: true,
  }).extend({ kind: z.literal('closing') }),
])
export type CorrectionChange = z.infer<typeof CorrectionChange>

/** 待答复 (the volunteer asks) → 待核实 (somebody outside the team is needed) → 已更正, or 未更正. */
export const CorrectionStatus = z.enum(['asked', 'proposed', 'done', 'refused'])
export type CorrectionStatus = z.infer<typeof CorrectionStatus>

/** 更正 of a record or of a closed activity (PRODUCT.md, section 4): never in place, the original stays. Names nobody. */
export const Correction = z.object({
  _id: Id,
  ...stored,
  activityId: Id,
  title: z.string(),
  /** The hosting team and its unit. */
  teamId: Id,
  unitId: Id,
  startsAt: Instant,
  /** Whose record it is; null for what was counted at the end. */
  personId: Id.nullable(),
  change: CorrectionChange,
  /** What stood there when it was asked for. */
  before: z.object({ startsAt: Instant, endsAt: Instant, minutes: Minutes }).nullable(),
  reason: text(2, 200),
  evidence: z.string().max(200),
  status: CorrectionStatus,
  askedById: Id,
  askedAt: Instant,
  /** Who of the team or its unit stands behind it; no second person then. */
  proposedById: Id.nullable(),
  decision: z.object({ byId: Id, at: Instant, note: z.string() }).nullable(),
  /** Last day for the answer; null when the holiday calendar of that year is missing. */
  dueDay: Day.nullable(),
  /** Last day and id: what is due first stands first. */
  dueKey: z.string(),
  listKey: z.string(),
})
export type Correction = z.infer<typeof Correction>

export const CorrectionView = Correction.pick({
  _id: true,
  activityId: true,
  title: true,
  startsAt: true,
  change: true,
  before: true,
  reason: true,
  evidence: true,
  status: true,
  askedAt: true,
  dueDay: true,
}).extend({
  personName: z.string(),
  isOverdue: z.boolean(),
  /** Working days left; null when nobody's answer is awaited, or there is no calendar to reckon by. */
  daysLeft: z.number().int().nullable(),
  decision: z.object({ byName: z.string(), at: Instant, note: z.string() }).nullable(),
  can: z.object({ decide: z.boolean() }),
})
export type CorrectionView = z.infer<typeof CorrectionView>

const Wish = z.object({ key: FormKey, activityId: Id, reason: text(2, 200) })

export const correctionApi = {
  /** 更正申请: of my own record, with the times I was there. */
  'correction.ask': endpoint({
    input: Wish.extend({ startsAt: Instant, endsAt: Instant, evidence: z.string().trim().max(200).default('') }),
    output: CorrectionView,
    errors: ['NOT_SIGNED_UP', 'ACTIVITY_NOT_ENDED', 'TIMES_IMPOSSIBLE', 'NOTHING_TO_CORRECT', 'TOO_MANY_CORRECTIONS'],
  }),

  /**
   * 更正 by who runs the activity or its unit. What grows, or becomes hours by hand, waits for somebody outside the
   * team; what shrinks is done at once.
   */
  'correction.propose': endpoint({
    input: Wish.extend({ personId: Id.optional(), change: CorrectionChange, evidence: text(2, 200) }),
    output: CorrectionView,
    errors: [
      'NOT_CHECKED_IN',
      'ACTIVITY_NOT_ENDED',
      'ACTIVITY_NOT_CLOSED',
      'TIMES_IMPOSSIBLE',
      'NOTHING_TO_CORRECT',
      'CHANGED_MEANWHILE',
    ],
  }),

  /** Yes or no to what was asked or proposed; nobody decides about their own hours. */
  'correction.decide': endpoint({
    input: z.object({ correctionId: Id, isAccepted: z.boolean(), note: text(2, 200) }),
    output: CorrectionView,
    errors: ['CORRECTION_DECIDED', 'CONFIRMS_SELF', 'OTHER_TEAM_NEEDED', 'CHANGED_MEANWHILE'],
  }),

  /** 更正 at one unit, or at one team for who leads it: what is due first; what is decided, latest first. */
  'correction.list': endpoint({
    input: z.object({
      unitId: Id.optional(),
      teamId: Id.optional(),
      show: z.enum(['open', 'decided']).default('open'),
      cursor: Cursor,
    }),
    output: page(CorrectionView),
    errors: [],
  }),

  /** 更正 of my records, newest first. */
  'correction.mine': endpoint({ input: z.object({ cursor: Cursor }), output: page(CorrectionView), errors: [] }),
}
