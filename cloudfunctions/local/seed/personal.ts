import type { AccessLog } from '@shared/contract/access-log'
import { type Account, PRIVACY_VERSION } from '@shared/contract/account'
import type { Attendance } from '@shared/contract/attendance'
import type { Certificate } from '@shared/contract/certificate'
import type { Team } from '@shared/contract/team'
import type { SensitiveItem, Sex } from '@shared/contract/personal'
import {
  certificateNumber,
  countedWithin,
  linesOf,
  LINES_PER_PART,
  partsOf,
  sumOf,
} from '@shared/domain/person/certificate'
import { maskDocument } from '@shared/domain/person/document-number'
import { chinaDay, DAY_MS, HOUR_MS } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { sampleVault, sealedPhone } from '../development-vault'
import { personaId } from './personas'
import { MAIN_UNIT_ID } from './teams'

type Told = { sex: Sex; birthDate: string; number: string | null; guardian?: { name: string; phone: string } }

/** Numbers with right check digits under a prefix that was never issued; the schoolchild is always fifteen or so. */
const told = (now: number): Record<string, Told> => ({
  [personaId('volunteer')]: { sex: 'female', birthDate: '1990-03-07', number: '50019919900307001X' },
  [personaId('leader')]: { sex: 'male', birthDate: '1955-06-01', number: '500199195506010029' },
  [personaId('village-head')]: { sex: 'male', birthDate: '1965-08-15', number: '510299196508153332' },
  [personaId('pupil')]: {
    sex: 'male',
    birthDate: `${Number(chinaDay(now).slice(0, 4)) - 15}-05-20`,
    number: null,
    guardian: { name: '孙妈妈（示例）', phone: '19900099001' },
  },
})

/** What the sample people have told of themselves: documents sealed and masked, a minor with a guardian. */
export function withPersonal(accounts: readonly Account[], now: number): Account[] {
  const byId = told(now)
  return accounts.map((account) => {
    const one = byId[account._id]
    return one ? { ...account, ...fieldsOf(one, account.createdAt) } : account
  })
}

function fieldsOf({ sex, birthDate, number, guardian }: Told, at: number): Partial<Account> {
  const consentTo = (item: SensitiveItem) => ({ item, version: PRIVACY_VERSION, at })
  return {
    sex,
    birthSealed: sampleVault.seal(birthDate),
    serviceKinds: ['outreach', 'teaching'],
    sensitiveConsents: [consentTo('birthDate'), ...(number ? [consentTo('document')] : [])],
    ...(number ? documentOf(number) : {}),
    ...(guardian
      ? {
          guardian: {
            name: guardian.name,
            relation: 'parent' as const,
            phoneSealed: phoneOf(guardian),
            consentedAt: at,
          },
        }
      : {}),
  }
}

const documentOf = (number: string) => ({
  document: { kind: 'residentId' as const, sealed: sampleVault.seal(number), masked: maskDocument(number) },
  documentHash: sampleVault.fingerprint(`residentId:${number}`),
})

const phoneOf = ({ phone }: { phone: string }) => sealedPhone(phone).phoneSealed

/** Who looked at the sample people of late. */
export function buildAccessLogs(now: number): AccessLog[] {
  const looks = [
    { viewerId: personaId('leader'), viewerFor: '供电服务分队', action: 'team.members', ago: 3 * DAY_MS },
    { viewerId: personaId('unit-admin'), viewerFor: '沙坪坝区科协', action: 'team.members', ago: 9 * DAY_MS },
    { viewerId: personaId('leader'), viewerFor: '供电服务分队', action: 'attendance.board', ago: 20 * HOUR_MS },
  ]
  return looks.map(({ ago, ...look }, index) => {
    const at = now - ago
    const id = `${look.viewerId}-sample-${index}`
    const personIds = [personaId('volunteer'), personaId('second-leader')]
    return { ...look, _id: id, rev: 0, personIds, unitId: MAIN_UNIT_ID, at, listKey: listKey(at, id) }
  })
}

type Documents = { attendances: readonly Attendance[]; accounts: readonly Account[]; teams: readonly Team[] }

/** 记录单: one of the sample volunteer, over what is confirmed of this year, with every service on it. */
export function buildCertificates({ attendances, accounts, teams }: Documents, now: number) {
  const personId = personaId('volunteer')
  const to = chinaDay(now)
  const days = { from: `${to.slice(0, 4)}-01-01`, to }
  const own = attendances.filter((one) => one.personId === personId && one.unitId === MAIN_UNIT_ID)
  const counted = countedWithin(own, days)
  const lines = linesOf(counted, new Map(teams.map(({ _id, name }) => [_id, name])))
  const id = certificateNumber(sampleVault.fingerprint(`certificate ${personId} sample`))
  const issuedAt = now - DAY_MS
  const sheet: Certificate = {
    ...sumOf(counted, days),
    ...days,
    _id: id,
    rev: 0,
    personId,
    unitId: MAIN_UNIT_ID,
    unitName: '沙坪坝区科协',
    status: 'valid',
    revoked: null,
    dirty: [],
    outbox: [],
    issuedAt,
    holderName: accounts.find(({ _id }) => _id === personId)?.name ?? '',
    digest: 'sample',
    parts: Math.ceil(lines.length / LINES_PER_PART),
    fileId: null,
    listKey: listKey(issuedAt, id),
  }
  const isWorthOne = sheet.records > 0
  return { certificates: isWorthOne ? [sheet] : [], certificateParts: isWorthOne ? partsOf(sheet, lines) : [] }
}
