import { Account, PRIVACY_VERSION, type UnitRole } from '@shared/contract/account'
import { newAccount, viewAccount } from '@shared/domain/person/account'
import { DAY_MS } from '@shared/domain/time/china-time'
import { NOW } from './clock'
import { vault } from './vault'

const registered = { types: ['public' as const], skills: [], at: NOW - 100 * DAY_MS }

/** The phone in the clear; the account keeps it sealed. */
type Wish = Partial<Account> & { phone?: string }

/** Somebody who has opened the mini-program and nothing more. */
export const aPerson = ({ phone, ...wish }: Wish = {}): Account => {
  const _id = wish._id ?? 'p-person'
  return Account.parse({
    ...newAccount(_id, `openid-of-${_id}`, NOW - 200 * DAY_MS),
    name: '王女士',
    ...(phone ? { phoneSealed: vault.seal(phone), phoneHash: vault.fingerprint(phone) } : {}),
    unitIds: [...new Set((wish.memberships ?? []).map(({ unitId }) => unitId))],
    teamIds: (wish.memberships ?? []).map(({ teamId }) => teamId),
    ledTeamIds: (wish.memberships ?? []).filter(({ role }) => role !== 'member').map(({ teamId }) => teamId),
    officeIds: [...new Set((wish.appointments ?? []).map(({ unitId }) => unitId))],
    ...wish,
  })
}

type Membership = Account['memberships'][number]

/** 入队 of the first team of the first unit, as a plain member. */
export const aMembership = (wish: Partial<Membership> = {}): Membership => ({
  teamId: 't-1',
  teamName: '红岩科普队',
  unitId: 'u-1',
  role: 'member',
  since: NOW - 100 * DAY_MS,
  ...wish,
})

/** 志愿者: registered, member of the first team. */
export const aVolunteer = (wish: Wish = {}): Account =>
  aPerson({
    _id: 'p-volunteer',
    name: '李志愿',
    phone: '13800000001',
    consent: { version: PRIVACY_VERSION, at: NOW - 100 * DAY_MS },
    registration: registered,
    memberships: [aMembership()],
    ...wish,
  })

/** 队长 of the first team. */
export const aLeader = (wish: Wish = {}): Account =>
  aVolunteer({ _id: 'p-leader', name: '陈队长', memberships: [aMembership({ role: 'leader' })], ...wish })

/** 居民: asks for services, is no volunteer. */
export const aResident = (wish: Wish = {}): Account =>
  aPerson({ _id: 'p-resident', name: '张大爷', phone: '13900000002', ...wish })

const appointed = (role: UnitRole) => [{ unitId: 'u-1', unitName: '沙坪坝区科协', areaId: 'd-1', role }]

/** 站点工作人员 of the first unit. */
export const aStationWorker = (wish: Wish = {}): Account =>
  aPerson({ _id: 'p-station', name: '周站长', appointments: appointed('stationWorker'), ...wish })

/** 管理员 of the first unit. */
export const aUnitAdmin = (wish: Wish = {}): Account =>
  aPerson({ _id: 'p-admin', name: '赵主任', appointments: appointed('admin'), ...wish })

/** Sees figures, never persons. */
export const anObserver = (wish: Wish = {}): Account =>
  aPerson({ _id: 'p-observer', name: '钱观察', appointments: appointed('observer'), ...wish })

/** 我, as `account.me` answers. */
export const meOf = (account: Account) =>
  viewAccount(account, {
    phone: account.phoneSealed && vault.open(account.phoneSealed),
    avatarUrl: '',
    unreadNotices: 0,
  })
