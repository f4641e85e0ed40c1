import * as z from 'zod'
import './endpoint'
import { Day, FileId, Id, Instant, Phone, text } from './fields'
import { OutsideNumbers } from './platform'

export const Sex = z.enum(['female', 'male'])
export type Sex = z.infer<typeof Sex>

/** 服务类别: what a volunteer would like to do. */
export const ServiceKind = z.enum([
  'outreach',
  'teaching',
  'consulting',
  'farming',
  'medical',
  'repair',
  'organising',
  'reporting',
])
export type ServiceKind = z.infer<typeof ServiceKind>

/** 证件类型 */
export const DocumentKind = z.enum(['residentId', 'passport', 'hkMacauPermit', 'taiwanPermit'])
export type DocumentKind = z.infer<typeof DocumentKind>

/** 敏感信息: each is ticked apart (个人信息保护法 §29). */
export const SensitiveItem = z.enum(['document', 'birthDate'])
export type SensitiveItem = z.infer<typeof SensitiveItem>

export const SensitiveConsent = z.object({ item: SensitiveItem, version: z.number().int(), at: Instant })
export type SensitiveConsent = z.infer<typeof SensitiveConsent>

export const AgeGroup = z.enum(['adult', 'teen', 'child'])
export type AgeGroup = z.infer<typeof AgeGroup>

/** 监护人: consents for who is under 14, is named for who is under 18. */
export const Guardian = z.object({
  name: text(2, 20),
  relation: z.enum(['parent', 'grandparent', 'other']),
  phone: Phone.nullable(),
  hasConsented: z.boolean(),
})
export type Guardian = z.infer<typeof Guardian>

const StoredGuardian = Guardian.omit({ phone: true, hasConsented: true }).extend({
  phoneSealed: z.string().nullable(),
  consentedAt: Instant.nullable(),
})

/** What an account keeps besides name, phone and street. Sealed fields are opened for the person alone. */
export const personal = {
  nickname: z.string().max(30).default(''),
  avatarId: FileId.nullable().default(null),
  sex: Sex.nullable().default(null),
  birthSealed: z.string().nullable().default(null),
  serviceKinds: z.array(ServiceKind).max(8).default([]),
  /** 外部平台编号, by platform. */
  outsideNumbers: OutsideNumbers.default({}),
  document: z.object({ kind: DocumentKind, sealed: z.string(), masked: z.string() }).nullable().default(null),
  /** Finds a document number without reading it. */
  documentHash: z.string().nullable().default(null),
  guardian: StoredGuardian.nullable().default(null),
  sensitiveConsents: z.array(SensitiveConsent).max(4).default([]),
  /** 注销: when the identity was erased; the name stays only until its copies are gone. */
  erasedAt: Instant.nullable().default(null),
  erasure: z.object({ name: z.string(), teamIds: z.array(Id), phoneHash: z.string().nullable() }).optional(),
}

/** Optional details; a field that is left out stays as it is, null takes it back. */
export const DetailsForm = z.object({
  nickname: z.string().trim().max(30).optional(),
  sex: Sex.nullable().optional(),
  birthDate: Day.nullable().optional(),
  serviceKinds: z.array(ServiceKind).max(8).optional(),
  outsideNumbers: OutsideNumbers.optional(),
  document: z
    .object({ kind: DocumentKind, number: text(5, 30) })
    .nullable()
    .optional(),
  guardian: Guardian.nullable().optional(),
  /** Ticked apart in this very form. */
  sensitive: z.array(SensitiveItem).max(2).default([]),
})
export type DetailsForm = z.infer<typeof DetailsForm>

export const DETAILS_ERRORS = [
  'CONSENT_MISSING',
  'SENSITIVE_CONSENT_MISSING',
  'BIRTH_DATE_IMPOSSIBLE',
  'BIRTH_DATE_NEEDED',
  'DOCUMENT_INVALID',
  'DOCUMENT_NOT_WANTED',
  'DOCUMENT_TAKEN',
  'GUARDIAN_CONSENT_MISSING',
  'GUARDIAN_MISSING',
] as const
