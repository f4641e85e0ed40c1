import * as z from 'zod'
import { VolunteerType } from './account'
import { AreaId } from './area'
import { endpoint } from './endpoint'
import { Cursor, Day, Id, Instant, page, text } from './fields'
import { OutsideNumbers } from './platform'
import { stored } from './stored'

export const PendingStatus = z.enum(['waiting', 'agreed', 'refused', 'withdrawn'])
export type PendingStatus = z.infer<typeof PendingStatus>

/**
 * 待本人确认: somebody a unit has listed, found by the fingerprint of the phone. Not an account, counted nowhere, until
 * the person signs in with that phone and agrees (PRODUCT.md, section 3). The id is `<unitId>-<phone fingerprint>`.
 */
export const PendingVolunteer = z.object({
  _id: Id,
  ...stored,
  unitId: Id,
  unitName: z.string(),
  teamId: Id,
  teamName: z.string(),
  /** Empty once the person refused or the unit withdrew: nothing is kept of who is not with us. */
  name: z.string(),
  /** 138****0001 */
  maskedPhone: z.string(),
  phoneHash: z.string(),
  types: z.array(VolunteerType).max(5),
  skills: z.array(text(1, 20)).max(10),
  /** Birth date, sealed; null where the sheet gave none. */
  birthSealed: z.string().nullable(),
  outsideNumbers: OutsideNumbers,
  /** Fingerprint of all of the row: whether a sheet says anything new. */
  contentHash: z.string(),
  status: PendingStatus,
  /** The import that wrote it last, and what it did: the same slice again counts the same. */
  importId: Id,
  outcome: z.enum(['created', 'updated']),
  listedAt: Instant,
  answeredAt: Instant.nullable(),
  listKey: z.string(),
})
export type PendingVolunteer = z.infer<typeof PendingVolunteer>

/** What the unit sees. */
export const PendingView = PendingVolunteer.pick({
  _id: true,
  name: true,
  maskedPhone: true,
  teamName: true,
  types: true,
  status: true,
  listedAt: true,
})
export type PendingView = z.infer<typeof PendingView>

/** What the person themself sees: who listed them, for which team, as what. */
export const PendingOffer = PendingVolunteer.pick({
  _id: true,
  unitName: true,
  teamId: true,
  teamName: true,
  name: true,
  types: true,
  skills: true,
  listedAt: true,
}).extend({ birthDate: Day.nullable() })
export type PendingOffer = z.infer<typeof PendingOffer>

export const pendingApi = {
  /** 待本人确认 of a unit, newest first. */
  'pending.list': endpoint({
    input: z.object({ unitId: Id, status: PendingStatus.default('waiting'), cursor: Cursor }),
    output: page(PendingView),
    errors: [],
  }),

  /** 撤回 by the unit: the name is erased. */
  'pending.withdraw': endpoint({
    input: z.object({ pendingId: Id }),
    output: PendingView,
    errors: ['PENDING_OVER', 'CHANGED_MEANWHILE'],
  }),

  /** What units have listed for me, by my verified phone. */
  'pending.mine': endpoint({
    input: z.object({}),
    output: z.object({ items: z.array(PendingOffer) }),
    errors: [],
  }),

  /**
   * 同意: joins the team; who is not yet a volunteer registers by it, with the consent and the street it needs. Who is under
   * 18 by the listed birth date registers on the page for that first, where a guardian is named.
   */
  'pending.agree': endpoint({
    input: z.object({
      pendingId: Id,
      consentVersion: z.number().int(),
      subdistrictId: AreaId.optional(),
      /** Ticked apart: the listed birth date may be kept. */
      keepsBirthDate: z.boolean().default(false),
    }),
    output: z.object({ teamName: z.string() }),
    errors: [
      'PENDING_OVER',
      'CONSENT_OUTDATED',
      'AREA_UNKNOWN',
      'GUARDIAN_MISSING',
      'TEAM_LIMIT_REACHED',
      'TEAM_NOT_ACTIVE',
      'CHANGED_MEANWHILE',
    ],
  }),

  /** 不是我: nothing is kept but that this phone said no. */
  'pending.refuse': endpoint({
    input: z.object({ pendingId: Id }),
    output: z.object({ teamName: z.string() }),
    errors: ['PENDING_OVER', 'CHANGED_MEANWHILE'],
  }),
}
