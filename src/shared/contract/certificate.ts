import * as z from 'zod'
import { endpoint } from './endpoint'
import { Cursor, Day, FormKey, Id, Instant, page } from './fields'

/** 记录单编号: sixteen letters and digits nobody can guess; blanks, dashes and small letters do no harm. */
const SheetNumber = z
  .string()
  .max(40)
  .transform((typed) => typed.replace(/[\s-]/g, '').toUpperCase())
  .pipe(z.string().regex(/^[0-9A-Z]{16}$/))

const Total = z.number().int().min(0).max(10_000_000)

/** 志愿服务记录单: a person's confirmed minutes for one unit in a period; grade C stands apart. The id is its number. */
export const Certificate = z.object({
  _id: Id,
  rev: z.number().int(),
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
  issuedAt: Instant,
  listKey: z.string(),
})
export type Certificate = z.infer<typeof Certificate>

export const CertificateView = Certificate.omit({ rev: true, personId: true, unitId: true, listKey: true })
export type CertificateView = z.infer<typeof CertificateView>

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

  /** 查验: period, hours, unit and status, for whoever has the number. */
  'certificate.check': endpoint({ input: z.object({ number: SheetNumber }), output: CertificateCheck, errors: [] }),
}
