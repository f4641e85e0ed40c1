import * as z from 'zod'
import { endpoint } from './endpoint'
import { Cursor, Day, Id, Instant, Minutes, page } from './fields'
import { Month } from './platform'
import { ServiceQuality } from './service-quality'

/** What a service record says of its activity (令67 §7); what of it changes must be sent again. */
export const TransferFacts = z.object({
  title: z.string(),
  day: Day,
  place: z.string(),
  content: z.string(),
  organiser: z.string(),
  responsibleName: z.string(),
})
export type TransferFacts = z.infer<typeof TransferFacts>

/** One person's record as it was last sent, and what the designated system said of it. */
export const TransferredRecord = z.object({
  personId: Id,
  minutes: Minutes,
  /** 评价 as it was sent (令67 §10). */
  quality: ServiceQuality.nullable().default(null),
  state: z.enum(['sent', 'confirmed', 'refused']),
  /** Why it was refused. */
  note: z.string().max(100),
})
export type TransferredRecord = z.infer<typeof TransferredRecord>

/** 转入登记 (令67 §4) of one activity's records, under its id: what of them went to the designated system, and what became of it. */
export const RecordTransfer = z.object({
  _id: Id,
  rev: z.number().int(),
  unitId: Id,
  facts: TransferFacts,
  records: z.array(TransferredRecord),
  /** Of the last file it stood in. */
  sentAt: Instant,
  sentById: Id,
})
export type RecordTransfer = z.infer<typeof RecordTransfer>

/** 待转入, 已转出, 已确认, 有退回, 要重转: `again` where the records say otherwise than what was sent. */
export const TransferState = z.enum(['waiting', 'sent', 'confirmed', 'refused', 'again'])
export type TransferState = z.infer<typeof TransferState>

export const TransferEntry = z.object({
  activityId: Id,
  title: z.string(),
  day: Day,
  teamName: z.string(),
  state: TransferState,
  records: z.number().int(),
  refused: z.number().int(),
  sentAt: Instant.nullable(),
})
export type TransferEntry = z.infer<typeof TransferEntry>

/** One person of an activity; `minutes` as they stand now, null for who counts no more. */
export const TransferPerson = z.object({
  personId: Id,
  name: z.string(),
  minutes: Minutes.nullable(),
  state: TransferState,
  note: z.string(),
})
export type TransferPerson = z.infer<typeof TransferPerson>

const OfActivity = z.object({ unitId: Id, activityId: Id })

export const recordTransferApi = {
  /** 转入登记: the closed activities of a unit in a month, each with how far its records have come. */
  'recordTransfer.list': endpoint({
    input: z.object({ unitId: Id, month: Month, cursor: Cursor }),
    output: page(TransferEntry),
    errors: [],
  }),

  /** The people of one activity, and what became of the record of each. */
  'recordTransfer.get': endpoint({
    input: OfActivity,
    output: TransferEntry.extend({ people: z.array(TransferPerson).max(2_000) }),
    errors: [],
  }),

  /** 登记结果: the designated system took the records, or refused those of some people and why. Without names, all that are on their way. */
  'recordTransfer.answer': endpoint({
    input: OfActivity.extend({
      verdict: z.enum(['confirmed', 'refused']),
      personIds: z.array(Id).min(1).max(200).optional(),
      note: z.string().trim().max(100).default(''),
    }),
    output: TransferEntry,
    errors: ['TRANSFER_NOT_SENT', 'CHANGED_MEANWHILE'],
  }),
}
