import * as z from 'zod'
import { AreaId } from './area'
import { Credential } from './credential'
import { endpoint } from './endpoint'
import { FileId, Id, Instant, Phone, text } from './fields'
import { AgeGroup, DETAILS_ERRORS, DetailsForm, personal } from './personal'
import { stored } from './stored'

export const TeamRole = z.enum(['member', 'leader', 'admin'])
export const UnitRole = z.enum(['admin', 'stationWorker', 'observer'])
export type UnitRole = z.infer<typeof UnitRole>

/** 入队: one person's place in one team. The name is a copy for the screen: a team keeps its name. */
export const Membership = z.object({
  teamId: Id,
  teamName: z.string(),
  unitId: Id,
  role: TeamRole,
  since: Instant,
})
export type Membership = z.infer<typeof Membership>

/** 任职: one role in one unit. The name is a copy, renewed by `jobs` when the unit is renamed. */
export const UnitAppointment = z.object({ unitId: Id, unitName: z.string(), areaId: AreaId.nullable(), role: UnitRole })
export type UnitAppointment = z.infer<typeof UnitAppointment>

/** Volunteer types of PRODUCT.md section 3; one person may have several. */
export const VolunteerType = z.enum([
  'techWorker',
  'associationStaff',
  'museumGuide',
  'youthTutor',
  'agriExpert',
  'student',
  'grassrootsHead',
  'disseminator',
  'scienceExpert',
  'ruralTalent',
  'public',
])
export type VolunteerType = z.infer<typeof VolunteerType>

export const Registration = z.object({
  types: z.array(VolunteerType).min(1).max(5),
  skills: z.array(text(1, 20)).max(10),
  at: Instant,
})

export const Consent = z.object({ version: z.number().int(), at: Instant })

/** One person as the cloud knows them. The openid stays here; the rest of the code sees `_id` only. */
export const Account = z.object({
  _id: Id,
  ...stored,
  openId: z.string().min(1),
  name: z.string().max(20),
  /** Own phone, sealed by the vault; the fingerprint finds it. */
  phoneSealed: z.string().nullable(),
  phoneHash: z.string().nullable(),
  /** By WeChat's phone button; a number typed in by hand is nobody's word but the person's. */
  isPhoneVerified: z.boolean().default(false),
  subdistrictId: AreaId.nullable(),
  subdistrictName: z.string(),
  ...personal,
  consent: Consent.nullable(),
  registration: Registration.nullable(),
  memberships: z.array(Membership).max(5),
  /** Units and teams of the memberships, and the teams led as leader or admin, repeated for the indexes. */
  unitIds: z.array(Id),
  teamIds: z.array(Id).default([]),
  ledTeamIds: z.array(Id).default([]),
  appointments: z.array(UnitAppointment).max(10),
  /** Units of the appointments, repeated for the index. */
  officeIds: z.array(Id).default([]),
  /** 培训和资格 that gates ask for, copied from their records by `jobs`; older accounts have none. */
  credentials: z.array(Credential).optional(),
  /** 全部已读: notices up to this list key count as read. */
  readUpTo: z.string().optional(),
  createdAt: Instant,
  /** Only on seeded sample people: what the sign-in picker of the local cloud says of them. */
  persona: z.object({ title: z.string(), note: z.string() }).optional(),
})
export type Account = z.infer<typeof Account>

/** 我: what a person sees of their own account. */
export const AccountView = Account.pick({
  _id: true,
  name: true,
  nickname: true,
  isPhoneVerified: true,
  subdistrictId: true,
  subdistrictName: true,
  consent: true,
  registration: true,
  memberships: true,
  appointments: true,
}).extend({
  phone: z.string().nullable(),
  /** A signed link that expires; empty where there is no picture. */
  avatarUrl: z.string(),
  unreadNotices: z.number().int(),
})
export type AccountView = z.infer<typeof AccountView>

/** Version 2 tells of sex, birth date, documents and guardians, and of seeing, exporting and deleting oneself. */
export const PRIVACY_VERSION = 3

export const accountApi = {
  /** 登录: who I am; the account is made at the first visit. */
  'account.me': endpoint({ input: z.object({}), output: AccountView, errors: [] }),

  /** Name, nickname, phone and chosen street. Every field may come alone. */
  'account.update': endpoint({
    input: z.object({
      name: text(1, 20).optional(),
      nickname: z.string().trim().max(30).optional(),
      phone: Phone.nullable().optional(),
      subdistrictId: AreaId.optional(),
    }),
    output: AccountView,
    errors: ['AREA_UNKNOWN', 'CONSENT_MISSING', 'CHANGED_MEANWHILE'],
  }),

  /** 同意隐私说明: asked just before the first thing that needs it. Refusing costs nothing but that thing. */
  'account.agree': endpoint({
    input: z.object({ version: z.number().int() }),
    output: AccountView,
    errors: ['CONSENT_OUTDATED', 'CHANGED_MEANWHILE'],
  }),

  /** 手机号: by WeChat's phone button, which gives a code that is good once; the number counts as verified. */
  'account.phone': endpoint({
    input: z.object({ code: z.string().min(1).max(200) }),
    output: AccountView,
    errors: ['CONSENT_MISSING', 'PHONE_UNREADABLE', 'CHANGED_MEANWHILE'],
  }),

  /** 头像: a picture that was uploaded into the person's own folder; null takes it away. */
  'account.avatar': endpoint({
    input: z.object({ fileId: FileId.nullable() }),
    output: AccountView,
    errors: [
      'CONSENT_MISSING',
      'FILE_NOT_YOURS',
      'FILE_NOT_FOUND',
      'FILE_NOT_A_PHOTO',
      'PHOTO_HAS_EXIF',
      'CHANGED_MEANWHILE',
    ],
  }),

  /** 注册: becomes a volunteer. Consent to the current privacy text comes with it. */
  'volunteer.register': endpoint({
    input: z.object({
      name: text(2, 20),
      phone: Phone,
      types: Registration.shape.types,
      skills: Registration.shape.skills,
      subdistrictId: AreaId,
      consentVersion: z.number().int(),
      /** What the person says of their age; who is under 18 gives the birth date and a guardian. */
      ageGroup: AgeGroup.default('adult'),
      details: DetailsForm.prefault({}),
    }),
    output: AccountView,
    errors: ['CONSENT_OUTDATED', 'AREA_UNKNOWN', ...DETAILS_ERRORS, 'CHANGED_MEANWHILE'],
  }),
}
