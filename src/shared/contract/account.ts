import * as z from 'zod'
import { AreaId } from './area'
import { endpoint } from './endpoint'
import { Id, Instant, Phone, text } from './fields'
import { stored } from './stored'

export const TeamRole = z.enum(['member', 'leader', 'admin'])
export const UnitRole = z.enum(['admin', 'stationWorker', 'observer'])
export type UnitRole = z.infer<typeof UnitRole>

/** 入队: one person's place in one team. Names are copies for the screen, renewed when a team is renamed. */
export const Membership = z.object({
  teamId: Id,
  teamName: z.string(),
  unitId: Id,
  role: TeamRole,
  since: Instant,
})
export type Membership = z.infer<typeof Membership>

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
  consent: Consent.nullable(),
  registration: Registration.nullable(),
  memberships: z.array(Membership).max(5),
  /** Units of the memberships, repeated for the index. */
  unitIds: z.array(Id),
  appointments: z.array(UnitAppointment).max(10),
  createdAt: Instant,
  /** Only on seeded sample people: what the sign-in picker of the local cloud says of them. */
  persona: z.object({ title: z.string(), note: z.string() }).optional(),
})
export type Account = z.infer<typeof Account>

/** 我: what a person sees of their own account. */
export const AccountView = Account.pick({
  _id: true,
  name: true,
  isPhoneVerified: true,
  subdistrictId: true,
  subdistrictName: true,
  consent: true,
  registration: true,
  memberships: true,
  appointments: true,
}).extend({ phone: z.string().nullable(), unreadNotices: z.number().int() })
export type AccountView = z.infer<typeof AccountView>

export const PRIVACY_VERSION = 1

export const accountApi = {
  /** 登录: who I am; the account is made at the first visit. */
  'account.me': endpoint({ input: z.object({}), output: AccountView, errors: [] }),

  /** Name, phone and chosen street. Every field may come alone. */
  'account.update': endpoint({
    input: z.object({
      name: text(1, 20).optional(),
      phone: Phone.nullable().optional(),
      subdistrictId: AreaId.optional(),
    }),
    output: AccountView,
    errors: ['AREA_UNKNOWN', 'CHANGED_MEANWHILE'],
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
    }),
    output: AccountView,
    errors: ['CONSENT_OUTDATED', 'AREA_UNKNOWN', 'CHANGED_MEANWHILE'],
  }),
}
