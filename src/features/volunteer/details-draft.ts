import { PRIVACY_VERSION } from '@shared/contract/account'
import type { Input } from '@shared/contract/api'
import type { PersonalView } from '@shared/contract/my-data'
import type { AgeGroup, DocumentKind, Guardian, ServiceKind, Sex } from '@shared/contract/personal'
import { Guardian as GuardianShape } from '@shared/contract/personal'
import { OutsideNumber } from '@shared/contract/platform'
import { ageGroup, isBirthDate } from '@shared/domain/person/age'
import { readDocument } from '@shared/domain/person/document-number'

export type DetailsDraft = {
  sex: Sex | null
  ageGroup: AgeGroup
  birthDate: string
  hasBirthConsent: boolean
  /** Given before, to the text that is in force: it keeps its date. */
  isBirthConsentKept: boolean
  serviceKinds: ServiceKind[]
  outsideNumbers: Record<string, string>
  documentKind: DocumentKind
  documentNumber: string
  hasDocumentConsent: boolean
  guardianName: string
  guardianPhone: string
  relation: Guardian['relation']
  hasGuardianConsented: boolean
}

/** The form as it opens: what is known is filled in, a document number is never shown again. */
export const draftOf = (known: PersonalView, today: string): DetailsDraft => ({
  sex: known.sex,
  ageGroup: known.birthDate === null ? 'adult' : ageGroup(known.birthDate, today),
  birthDate: known.birthDate ?? '',
  hasBirthConsent: hasTicked(known),
  isBirthConsentKept: hasTicked(known),
  serviceKinds: known.serviceKinds,
  outsideNumbers: known.outsideNumbers,
  documentKind: 'residentId',
  documentNumber: '',
  hasDocumentConsent: false,
  guardianName: known.guardian?.name ?? '',
  guardianPhone: known.guardian?.phone ?? '',
  relation: known.guardian?.relation ?? 'parent',
  hasGuardianConsented: known.guardian?.hasConsented ?? false,
})

const hasTicked = ({ sensitiveConsents }: PersonalView) =>
  sensitiveConsents.some(({ item, version }) => item === 'birthDate' && version === PRIVACY_VERSION)

/** The birth date decides, where there is one. */
export const groupOf = ({ birthDate, ageGroup: said }: DetailsDraft, today: string): AgeGroup =>
  birthDate === '' ? said : ageGroup(birthDate, today)

/** What is sent. Nothing is sent of a document that was not typed. */
export function formOf(draft: DetailsDraft, today: string): Input<'account.details'> {
  const { birthDate, documentNumber, documentKind, hasBirthConsent } = draft
  const isMinor = groupOf(draft, today) !== 'adult'
  const hasNumber = documentNumber.trim() !== ''
  return {
    sex: draft.sex,
    serviceKinds: draft.serviceKinds,
    outsideNumbers: filled(draft.outsideNumbers),
    ...(birthDate === '' ? {} : { birthDate }),
    ...(isMinor ? { guardian: guardianOf(draft) } : {}),
    ...(hasNumber ? { document: { kind: documentKind, number: documentNumber } } : {}),
    sensitive: [
      ...(birthDate !== '' && hasBirthConsent && !draft.isBirthConsentKept ? ['birthDate' as const] : []),
      ...(hasNumber && draft.hasDocumentConsent ? ['document' as const] : []),
    ],
  }
}

const filled = (numbers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(numbers).filter(([, number]) => number.trim() !== ''))

const guardianOf = (draft: DetailsDraft): Guardian => ({
  name: draft.guardianName,
  relation: draft.relation,
  phone: draft.guardianPhone || null,
  hasConsented: draft.hasGuardianConsented,
})

/** What is wrong, in the words of its field; the server judges by the same rules. */
export function detailProblems(draft: DetailsDraft, today: string): Record<string, string> {
  return {
    ...birthProblems(draft, today),
    ...guardianProblems(draft, today),
    ...documentProblems(draft, today),
    ...numberProblems(draft),
  }
}

function birthProblems(draft: DetailsDraft, today: string): Record<string, string> {
  if (draft.birthDate === '') return groupOf(draft, today) === 'adult' ? {} : { birthDate: '未满 18 岁要填出生日期' }
  if (!isBirthDate(draft.birthDate, today)) return { birthDate: '出生日期不对，请检查' }
  return draft.hasBirthConsent ? {} : { hasBirthConsent: '请勾选同意保存出生日期，或不填' }
}

function guardianProblems(draft: DetailsDraft, today: string): Record<string, string> {
  const group = groupOf(draft, today)
  if (group === 'adult') return {}
  const guardian = guardianOf(draft)
  const wrong = GuardianShape.safeParse(guardian).error?.issues.map(({ path }) => String(path[0])) ?? []
  return {
    ...(wrong.includes('name') ? { guardianName: '请填监护人姓名，两个字以上' } : {}),
    ...(wrong.includes('phone') || (group === 'child' && guardian.phone === null)
      ? { guardianPhone: '请填监护人 11 位手机号' }
      : {}),
    ...(group === 'child' && !guardian.hasConsented ? { hasGuardianConsented: '未满 14 岁，要监护人勾选同意' } : {}),
  }
}

function documentProblems(draft: DetailsDraft, today: string): Record<string, string> {
  const number = draft.documentNumber.trim()
  if (number === '') return {}
  if (!readDocument({ kind: draft.documentKind, number }, today).ok)
    return { documentNumber: '号码不对，请对照证件检查' }
  return draft.hasDocumentConsent ? {} : { hasDocumentConsent: '请勾选同意保存证件号码，或不填' }
}

const numberProblems = ({ outsideNumbers }: DetailsDraft): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filled(outsideNumbers))
      .filter(([, number]) => !OutsideNumber.safeParse(number).success)
      .map(([platformId]) => [platformId, '编号是 4 到 32 位字母或数字']),
  )
