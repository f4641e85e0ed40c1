import * as z from 'zod'
import { Credit, QualificationKind } from './credential'
import { endpoint } from './endpoint'
import { Cursor, Day, FileId, FormKey, Id, Instant, page, text } from './fields'
import { stored } from './stored'

/** 待审核 / 已认可 / 未认可. *Expired* is not one: it follows from the date. */
export const QualificationStatus = z.enum(['submitted', 'accepted', 'refused'])
export type QualificationStatus = z.infer<typeof QualificationStatus>

/** 资格: entered by the person, checked by their unit. The number is sealed; only its last digits are shown. */
export const Qualification = z.object({
  _id: Id,
  ...stored,
  personId: Id,
  personName: z.string(),
  unitId: Id,
  kind: QualificationKind,
  name: text(2, 40),
  numberSealed: z.string(),
  numberMasked: z.string(),
  /** Last day on which it holds; null for life. */
  until: Day.nullable(),
  fileId: FileId,
  status: QualificationStatus,
  reason: z.string().max(100),
  checkedById: Id.nullable(),
  checkedAt: Instant.nullable(),
  enteredAt: Instant,
  credits: z.array(Credit).default([]),
  listKey: z.string(),
})
export type Qualification = z.infer<typeof Qualification>

export const QualificationView = Qualification.pick({
  _id: true,
  kind: true,
  name: true,
  numberMasked: true,
  until: true,
  status: true,
  reason: true,
  enteredAt: true,
}).extend({
  personName: z.string(),
  isExpired: z.boolean(),
  /** Signed link that expires; empty when the file is gone. */
  url: z.string(),
})
export type QualificationView = z.infer<typeof QualificationView>

export const CertificateNumber = z
  .string()
  .trim()
  .regex(/^[\dA-Za-z\u4e00-\u9fa5()（）-]{4,40}$/)

export const qualificationApi = {
  /** 申报资格: with a picture of the certificate. Without a team the city looks at it. */
  'qualification.submit': endpoint({
    input: z.object({
      key: FormKey,
      unitId: Id.optional(),
      kind: QualificationKind,
      name: Qualification.shape.name,
      number: CertificateNumber,
      until: Day.nullable(),
      fileId: FileId,
    }),
    output: QualificationView,
    errors: [
      'REGISTRATION_REQUIRED',
      'NOT_IN_UNIT',
      'QUALIFICATION_EXPIRED',
      'FILE_NOT_FOUND',
      'FILE_NOT_YOURS',
      'FILE_NOT_A_PHOTO',
      'PHOTO_HAS_EXIF',
    ],
  }),

  /** 我的资格, newest first. */
  'qualification.mine': endpoint({ input: z.object({ cursor: Cursor }), output: page(QualificationView), errors: [] }),

  /** Those of one unit in one state: waiting ones oldest first, the rest newest first. */
  'qualification.ofUnit': endpoint({
    input: z.object({ unitId: Id, status: QualificationStatus.default('submitted'), cursor: Cursor }),
    output: page(QualificationView),
    errors: [],
  }),

  /** 审核: accepts, or refuses with a reason. Nobody checks their own. */
  'qualification.check': endpoint({
    input: z.object({ qualificationId: Id, isAccepted: z.boolean(), reason: text(0, 100) }),
    output: QualificationView,
    errors: ['CHECK_REASON_MISSING', 'CHECKS_SELF', 'QUALIFICATION_CHECKED', 'CHANGED_MEANWHILE'],
  }),
}
