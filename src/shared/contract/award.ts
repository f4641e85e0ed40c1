import * as z from 'zod'
import { endpoint } from './endpoint'
import { CalendarDay, Cursor, FileId, FormKey, Id, Instant, page, text } from './fields'
import { stored } from './stored'

/** 国家级 / 市级 / 区县级, by who grants it: what is below the county is no award of the record (令67 §9). */
export const AwardLevel = z.enum(['national', 'city', 'county'])
export type AwardLevel = z.infer<typeof AwardLevel>

/** 待确认 / 已记入 / 未记入 / 已撤销 */
export const AwardStatus = z.enum(['submitted', 'accepted', 'refused', 'revoked'])
export type AwardStatus = z.infer<typeof AwardStatus>

/** Name, date and who granted it (令67 §9), and the level. */
export const AwardContent = z.object({
  name: text(2, 60),
  day: CalendarDay,
  grantedBy: text(2, 60),
  level: AwardLevel,
})
export type AwardContent = z.infer<typeof AwardContent>

/** 更正: what the record said before, why it was changed, by whom and when. */
export const AwardBefore = AwardContent.extend({ reason: z.string(), byId: Id, at: Instant })

/** 表彰 of one person, with its proof: proposed by them and confirmed by their unit, or entered by the unit. */
export const Award = AwardContent.extend({
  _id: Id,
  ...stored,
  personId: Id,
  personName: z.string(),
  unitId: Id,
  /** 证书或文件 as a picture, in the private folder of who entered it. */
  fileId: FileId,
  status: AwardStatus,
  /** Why it was refused or revoked. */
  reason: z.string().max(100),
  enteredById: Id,
  enteredAt: Instant,
  decidedById: Id.nullable(),
  decidedAt: Instant.nullable(),
  /** Every original, oldest first. */
  history: z.array(AwardBefore).default([]),
  /** As it was last handed on to the designated system (令67 §4); null while it is not there. */
  sent: AwardContent.nullable().default(null),
  /** Day and id. */
  listKey: z.string(),
})
export type Award = z.infer<typeof Award>

export const AwardView = Award.pick({
  _id: true,
  name: true,
  day: true,
  grantedBy: true,
  level: true,
  personName: true,
  status: true,
  reason: true,
  enteredAt: true,
}).extend({
  /** Why it was last corrected; empty where it never was. */
  changedFor: z.string(),
  /** Signed link that expires; empty when the file is gone. */
  url: z.string(),
})
export type AwardView = z.infer<typeof AwardView>

const FILE_ERRORS = ['FILE_NOT_FOUND', 'FILE_NOT_YOURS', 'FILE_NOT_A_PHOTO', 'PHOTO_HAS_EXIF'] as const
const AwardKey = z.object({ awardId: Id })
const Why = text(2, 100)

export const awardApi = {
  /** 申报表彰: by the person, with a picture of the proof. Without a team the city looks at it. */
  'award.submit': endpoint({
    input: AwardContent.extend({ key: FormKey, unitId: Id.optional(), fileId: FileId }),
    output: AwardView,
    errors: ['REGISTRATION_REQUIRED', 'NOT_IN_UNIT', 'AWARD_AHEAD', ...FILE_ERRORS],
  }),

  /** 登记表彰: by a unit, for somebody of its teams, who is told. Nobody enters their own. */
  'award.enter': endpoint({
    input: AwardContent.extend({ key: FormKey, unitId: Id, personId: Id, fileId: FileId }),
    output: AwardView,
    errors: ['PERSON_NOT_OF_UNIT', 'CHECKS_SELF', 'AWARD_AHEAD', ...FILE_ERRORS],
  }),

  /** 我的表彰, newest first. */
  'award.mine': endpoint({ input: z.object({ cursor: Cursor }), output: page(AwardView), errors: [] }),

  /** Those of one unit in one state, newest first. */
  'award.ofUnit': endpoint({
    input: z.object({ unitId: Id, status: AwardStatus.default('submitted'), cursor: Cursor }),
    output: page(AwardView),
    errors: [],
  }),

  /** 确认: takes it into the record, or refuses with a reason. Nobody confirms their own. */
  'award.check': endpoint({
    input: AwardKey.extend({ isAccepted: z.boolean(), reason: text(0, 100) }),
    output: AwardView,
    errors: ['CHECK_REASON_MISSING', 'CHECKS_SELF', 'AWARD_MOVED_ON', 'CHANGED_MEANWHILE'],
  }),

  /** 更正 with a reason: what it said before is kept, and the person is told. */
  'award.change': endpoint({
    input: AwardContent.extend({ awardId: Id, reason: Why }),
    output: AwardView,
    errors: ['CHECKS_SELF', 'AWARD_AHEAD', 'AWARD_MOVED_ON', 'CHANGED_MEANWHILE'],
  }),

  /** 撤销 with a reason: it stays readable, and counts no more. Twice is once. */
  'award.revoke': endpoint({
    input: AwardKey.extend({ reason: Why }),
    output: AwardView,
    errors: ['AWARD_MOVED_ON', 'CHANGED_MEANWHILE'],
  }),
}
