import * as z from 'zod'
import { EvidenceGrade } from './attendance'
import { endpoint } from './endpoint'
import { Cursor, Day, FileId, FormKey, Id, Instant, Minutes, page, text } from './fields'
import { stored } from './stored'

/** 记录单编号: sixteen letters and digits nobody can guess; blanks, dashes and small letters do no harm. */
export const SheetNumber = z
  .string()
  .max(40)
  .transform((typed) => typed.replace(/[\s-]/g, '').toUpperCase())
  .pipe(z.string().regex(/^[0-9A-Z]{16}$/))

const Total = z.number().int().min(0).max(10_000_000)

/** 志愿服务记录单: a person's confirmed minutes for one unit in a period; grade C stands apart. The id is its number. */
export const Certificate = z.object({
  _id: Id,
  ...stored,
  personId: Id,
  /** The legal unit above the team issues it (令67 §2). */
  unitId: Id,
  unitName: z.string(),
  from: Day,
  to: Day,
  minutes: Total,
  minutesByHand: Total,
  records: z.number().int(),
  status: z.enum(['valid', 'revoked']),
  /** 撤销: who of the unit, when and why. */
  revoked: z.object({ byId: Id, at: Instant, reason: z.string() }).nullable().default(null),
  issuedAt: Instant,
  /** The name as it was at issue; empty once the account is erased. */
  holderName: z.string().default(''),
  /** Names the lines of this sheet among what was kept for its number; sheets from before have none. */
  digest: z.string().default(''),
  parts: z.number().int().default(0),
  /** The PDF, once somebody asked for it. */
  fileId: FileId.nullable().default(null),
  listKey: z.string(),
})
export type Certificate = z.infer<typeof Certificate>

/** One service as it stood at issue: 服务时间, 服务内容 and who recorded it (令67 §15). */
export const SheetLine = z.object({
  day: Day,
  startsAt: Instant,
  endsAt: Instant,
  title: z.string(),
  teamName: z.string(),
  minutes: Minutes,
  grade: EvidenceGrade,
})
export type SheetLine = z.infer<typeof SheetLine>

/** A part of a sheet's lines: a document holds so many. The id is number, digest and position. */
export const CertificatePart = z.object({
  _id: Id,
  rev: z.number().int(),
  personId: Id,
  lines: z.array(SheetLine),
  listKey: z.string(),
})
export type CertificatePart = z.infer<typeof CertificatePart>

export const CertificateView = Certificate.pick({
  _id: true,
  unitName: true,
  from: true,
  to: true,
  minutes: true,
  minutesByHand: true,
  records: true,
  status: true,
  issuedAt: true,
}).extend({
  /** Whether every service stands on it, so that there is a picture and a PDF. */
  isDetailed: z.boolean(),
  /** Why it was revoked; null while it stands. */
  revokedFor: z.string().nullable().default(null),
})
export type CertificateView = z.infer<typeof CertificateView>

/** Everything on the sheet, for its holder. `checkUrl` is what its QR says; empty where no site is configured. */
export const SheetContent = CertificateView.extend({
  holderName: z.string(),
  lines: z.array(SheetLine),
  checkUrl: z.string(),
})
export type SheetContent = z.infer<typeof SheetContent>

/** What anybody who knows the number is told: no name, nothing else of the person. */
export const CertificateCheck = Certificate.pick({ from: true, to: true, minutes: true, unitName: true }).extend({
  number: z.string(),
  status: z.enum(['valid', 'revoked', 'holderErased']),
})
export type CertificateCheck = z.infer<typeof CertificateCheck>

export const certificateApi = {
  /** Units for which I have confirmed hours, and how many. */
  'certificate.units': endpoint({
    input: z.object({}),
    output: z.object({ items: z.array(z.object({ unitId: Id, unitName: z.string(), minutes: Total })) }),
    errors: [],
  }),

  /** 开记录单: for oneself, free; the key makes a double tap one sheet. */
  'certificate.issue': endpoint({
    input: z.object({ unitId: Id, from: Day, to: Day, key: FormKey }),
    output: CertificateView,
    errors: ['PERIOD_IMPOSSIBLE', 'NO_HOURS_IN_PERIOD'],
  }),

  /** 我的记录单, newest first. */
  'certificate.mine': endpoint({ input: z.object({ cursor: Cursor }), output: page(CertificateView), errors: [] }),

  /** One of mine with every service on it, as it was issued. */
  'certificate.read': endpoint({
    input: z.object({ number: SheetNumber }),
    output: SheetContent,
    errors: ['SHEET_NOT_DETAILED'],
  }),

  /** 撤销, by the unit that issued it: the number then answers so to everybody, and the holder is told. Twice is once. */
  'certificate.revoke': endpoint({
    input: z.object({ number: SheetNumber, reason: text(2, 200) }),
    output: CertificateCheck,
    errors: ['CHANGED_MEANWHILE'],
  }),

  /** 查验: period, hours, unit and status, for whoever has the number. */
  'certificate.check': endpoint({ input: z.object({ number: SheetNumber }), output: CertificateCheck, errors: [] }),
}
