import * as z from 'zod'
import { endpoint } from './endpoint'
import { Cursor, Day, FormKey, Id, Instant, page, text } from './fields'

/** 保险: who insures, under which policy, from when to when, and how many people; null covers every volunteer (令685 §17). */
export const Insurance = z.object({
  insurer: text(2, 40),
  policyNumber: z
    .string()
    .trim()
    .regex(/^[\dA-Za-z-]{4,40}$/),
  from: Day,
  to: Day,
  people: z.number().int().min(1).max(1_000_000).nullable(),
})
export type Insurance = z.infer<typeof Insurance>

/** 保单 of a team or of a whole unit, to be picked for an activity. */
export const Policy = Insurance.extend({
  _id: Id,
  rev: z.number().int(),
  /** The team or the unit it was taken out for. */
  holderId: Id,
  holderName: z.string(),
  unitId: Id,
  note: z.string().max(100),
  withdrawnAt: Instant.nullable(),
  enteredById: Id,
  enteredAt: Instant,
  /** Last day and id: what is still valid is one range. */
  listKey: z.string(),
})
export type Policy = z.infer<typeof Policy>

export const PolicyView = Insurance.extend({
  _id: Id,
  holderId: Id,
  holderName: z.string(),
  note: z.string(),
  state: z.enum(['ahead', 'valid', 'expired', 'withdrawn']),
})
export type PolicyView = z.infer<typeof PolicyView>

export const insuranceApi = {
  /** 登记保单: of a team by its leaders, of a unit by its admin. */
  'insurance.add': endpoint({
    input: Insurance.extend({
      key: FormKey,
      unitId: Id,
      teamId: Id.optional(),
      note: z.string().trim().max(100).default(''),
    }),
    output: PolicyView,
    errors: ['POLICY_DATES'],
  }),

  /** Policies of a unit and, when named, of one of its teams, the one that ends last first; with `day` those that hold on it. */
  'insurance.list': endpoint({
    input: z.object({ unitId: Id, teamId: Id.optional(), day: Day.optional(), cursor: Cursor }),
    output: page(PolicyView),
    errors: [],
  }),

  /** 停用: a policy that was typed in wrongly or ended early can no longer be picked; twice is once. */
  'insurance.withdraw': endpoint({
    input: z.object({ policyId: Id }),
    output: PolicyView,
    errors: ['CHANGED_MEANWHILE'],
  }),
}
