import type { Account, AccountView } from '@shared/contract/account'
import { PRIVACY_VERSION } from '@shared/contract/account'
import { ok, refuse } from '@shared/contract/result'
import { rosterKey } from '@shared/domain/report/bucket'

const NOTHING_PERSONAL = {
  nickname: '',
  avatarId: null,
  sex: null,
  birthSealed: null,
  serviceKinds: [],
  outsideNumbers: {},
  document: null,
  documentHash: null,
  guardian: null,
  sensitiveConsents: [],
  erasedAt: null,
}

/** An account as it is made at the first visit: nobody has registered or agreed to anything yet. */
export const newAccount = (personId: string, openId: string, now: number): Account => ({
  _id: personId,
  rev: 0,
  dirty: [],
  outbox: [],
  openId,
  name: '',
  phoneSealed: null,
  phoneHash: null,
  isPhoneVerified: false,
  ...NOTHING_PERSONAL,
  subdistrictId: null,
  subdistrictName: '',
  consent: null,
  registration: null,
  memberships: [],
  unitIds: [],
  teamIds: [],
  ledTeamIds: [],
  appointments: [],
  officeIds: [],
  createdAt: now,
})

type Form = {
  name: string
  types: NonNullable<Account['registration']>['types']
  skills: string[]
  consentVersion: number
}

/** 注册: asks for consent to the privacy text that is in force; a second time updates, keeping the first date. */
export function registerVolunteer(account: Account, form: Form, now: number) {
  if (form.consentVersion !== PRIVACY_VERSION) return refuse('CONSENT_OUTDATED')

  const registered: Account = {
    ...account,
    name: form.name,
    consent: { version: form.consentVersion, at: now },
    registration: { types: form.types, skills: form.skills, at: account.registration?.at ?? now },
    isPending: true,
    dirty: [...new Set([...account.dirty, ...account.unitIds.map(rosterKey)])],
  }
  return ok(registered)
}

/** The names as they will stand. A team shows who leads it, so a leader's new name is taken there. */
export const named = (account: Account, names: Partial<Pick<Account, 'name' | 'nickname'>>): Account => ({
  ...account,
  ...names,
  ...(names.name !== undefined && names.name !== account.name && account.ledTeamIds.length > 0
    ? { isPending: true as const }
    : {}),
})

/** 同意: to the text that is in force, and to no other. */
export const agree = (account: Account, version: number, now: number) =>
  version === PRIVACY_VERSION ? ok({ ...account, consent: { version, at: now } }) : refuse('CONSENT_OUTDATED')

/** Own phone in full, for the person alone. */
export const viewAccount = (
  account: Account,
  own: Pick<AccountView, 'phone' | 'avatarUrl' | 'unreadNotices'>,
): AccountView => ({
  ...account,
  ...own,
})
