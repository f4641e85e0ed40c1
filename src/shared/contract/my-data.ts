import * as z from 'zod'
import { Account } from './account'
import { endpoint } from './endpoint'
import { Count, Cursor, Day, Id, Instant, page } from './fields'
import { DETAILS_ERRORS, DetailsForm, DocumentKind, Guardian, personal } from './personal'

/** 基本信息 as the person themself sees it: the document masked, everything else in full. */
export const PersonalView = z.object({
  nickname: personal.nickname,
  sex: personal.sex,
  birthDate: Day.nullable(),
  serviceKinds: personal.serviceKinds,
  outsideNumbers: personal.outsideNumbers,
  document: z.object({ kind: DocumentKind, masked: z.string() }).nullable(),
  guardian: Guardian.nullable(),
  sensitiveConsents: personal.sensitiveConsents,
  /** The unit that must transfer records and therefore asks for a document; null where none does. */
  documentWantedBy: z.string().nullable(),
  /** 外部平台 a number can be given for. */
  platforms: z.array(z.object({ platformId: Id, name: z.string() })),
})
export type PersonalView = z.infer<typeof PersonalView>

/** 看过我资料的人: who, in whose name, what and when. */
export const ViewerEntry = z.object({
  _id: Id,
  name: z.string(),
  viewerFor: z.string(),
  action: z.string(),
  at: Instant,
})
export type ViewerEntry = z.infer<typeof ViewerEntry>

export const MyDataCounts = z.object({
  attendances: Count,
  orders: Count,
  photos: Count,
  notices: Count,
  certificates: Count,
  viewers: Count,
})
export type MyDataCounts = z.infer<typeof MyDataCounts>

export const myDataApi = {
  /** 我的详细资料 */
  'account.personal': endpoint({ input: z.object({}), output: PersonalView, errors: [] }),

  /** Corrects the details; null takes one back, and with it the consent to it. */
  'account.details': endpoint({
    input: DetailsForm,
    output: PersonalView,
    errors: [...DETAILS_ERRORS, 'CHANGED_MEANWHILE'],
  }),

  /** How much is stored about me, by kind. */
  'account.counts': endpoint({ input: z.object({}), output: MyDataCounts, errors: [] }),

  /** 谁看过我的资料, newest first. */
  'account.viewers': endpoint({ input: z.object({ cursor: Cursor }), output: page(ViewerEntry), errors: [] }),

  /**
   * 注销: the identity is erased for good, hours stay under the person's id. The id says that this very account is meant:
   * who signs in again is a new person. Who alone leads a team or administers a unit hands over first.
   */
  'account.delete': endpoint({
    input: z.object({ personId: Account.shape._id }),
    output: z.object({ erasedAt: Instant }),
    errors: ['LEADER_MUST_HAND_OVER', 'LAST_ADMIN', 'CHANGED_MEANWHILE'],
  }),
}
