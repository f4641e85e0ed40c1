import * as z from 'zod'
import { endpoint } from './endpoint'
import { Count, Cursor, Day, Id, Instant, page, text } from './fields'
import { stored } from './stored'

/**
 * What looks wrong about hours (PRODUCT.md, section 5): two places at once, a day too long, typed in right after posting,
 * all the same minutes, all the same code steps, nothing from the site, vouched for by oneself, posted when it had begun,
 * sent late by a phone whose clock was wrong by hours, or that had no word of the cloud to reckon by, used
 * far from the venue.
 */
export const AnomalyRule = z.enum([
  'twoPlaces',
  'longDay',
  'typedEarly',
  'alikeMinutes',
  'alikeSteps',
  'noSiteEvidence',
  'bySelf',
  'postedLate',
  'wrongClock',
  'unheardPhone',
  'farAway',
])
export type AnomalyRule = z.infer<typeof AnomalyRule>

/** What was seen; each rule fills what it has. */
export const AnomalyEvidence = z.object({
  people: Count.optional(),
  minutes: Count.optional(),
  /** The other activity, where there is one. */
  activityId: Id.optional(),
  title: z.string().optional(),
  at: Instant.optional(),
  meters: Count.optional(),
})
export type AnomalyEvidence = z.infer<typeof AnomalyEvidence>

/** 待处理 / 没有问题 / 已作废 / what was seen is no longer so. */
export const AnomalyStatus = z.enum(['open', 'fine', 'voided', 'gone'])
export type AnomalyStatus = z.infer<typeof AnomalyStatus>

/** 异常: the id is `<rule>-<activityId>` or `<rule>-<activityId>-<personId>`, so that it is found once. Names nobody. */
export const Anomaly = z.object({
  _id: Id,
  ...stored,
  rule: AnomalyRule,
  activityId: Id,
  title: z.string(),
  /** The hosting team and its unit, which decides. */
  teamId: Id,
  unitId: Id,
  startsAt: Instant,
  day: Day,
  /** Whose it is, for the rules about one person. */
  personId: Id.nullable(),
  /** Whose records it speaks of: these are voided together. */
  personIds: z.array(Id),
  evidence: AnomalyEvidence,
  status: AnomalyStatus,
  decision: z.object({ byId: Id, at: Instant, note: z.string() }).nullable(),
  foundAt: Instant,
  listKey: z.string(),
})
export type Anomaly = z.infer<typeof Anomaly>

export const AnomalyView = Anomaly.pick({
  _id: true,
  rule: true,
  activityId: true,
  title: true,
  startsAt: true,
  evidence: true,
  status: true,
  foundAt: true,
}).extend({
  /** The first few by name, and how many there are. */
  names: z.array(z.string()),
  people: Count,
  decision: z.object({ byName: z.string(), at: Instant, note: z.string() }).nullable(),
  can: z.object({ decide: z.boolean() }),
})
export type AnomalyView = z.infer<typeof AnomalyView>

export const anomalyApi = {
  /** 异常 at the activities of one unit: what is open, first found first; what is decided, latest first. */
  'anomaly.list': endpoint({
    input: z.object({ unitId: Id, show: z.enum(['open', 'decided']).default('open'), cursor: Cursor }),
    output: page(AnomalyView),
    errors: [],
  }),

  /** Fine as it is, or void the records: nobody decides about themselves or about the team they lead. */
  'anomaly.decide': endpoint({
    input: z.object({ anomalyId: Id, verdict: z.enum(['fine', 'void']), note: text(2, 200) }),
    output: AnomalyView,
    errors: ['ANOMALY_DECIDED', 'DECIDES_OWN_CASE', 'CHANGED_MEANWHILE'],
  }),
}
