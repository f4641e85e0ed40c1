import type { Account } from '@shared/contract/account'
import { PRIVACY_VERSION } from '@shared/contract/account'
import type { AgeGroup, DetailsForm, Guardian, SensitiveItem } from '@shared/contract/personal'
import { ok, refuse } from '@shared/contract/result'
import { ageGroup, isBirthDate } from './age'
import { maskDocument, readDocument } from './document-number'

/** What seals and finds; the cloud hands in its vault. */
export type Seal = { seal: (plain: string) => string; fingerprint: (plain: string) => string }

/** What is known besides the form: the birth date that is stored, and whether a unit of the person demands a document. */
export type Known = { birthDate: string | null; isDocumentWanted: boolean; today: string; now: number; vault: Seal }

export const hasConsented = ({ consent }: Pick<Account, 'consent'>): boolean => consent?.version === PRIVACY_VERSION

/** 基本信息: writes the details that the form brings, when consent, age and document allow it. */
export function applyDetails(account: Account, form: DetailsForm, known: Known) {
  if (!hasConsented(account)) return refuse('CONSENT_MISSING')
  const ticked = tick(account, form.sensitive, known.now)
  const born = birthAfter(form, known)
  if (!born.ok) return born
  const document = documentAfter(form, known)
  if (!document.ok) return document
  if (!isTicked(ticked, form)) return refuse('SENSITIVE_CONSENT_MISSING')
  if (disagree(document.value, born.value)) return refuse('BIRTH_DATE_IMPOSSIBLE')
  const guarded = guardianAfter(account, form.guardian, { ...known, birthDate: born.value })
  if (!guarded.ok) return guarded

  const after: Account = {
    ...account,
    ...plainParts(form),
    ...birthFields(form, known.vault),
    ...documentFields(document.value, known.vault),
    guardian: guarded.value,
    sensitiveConsents: ticked.filter(({ item }) => isKept(item, form)),
  }
  return ok(after)
}

/** The number of a document tells another birthday than the person. */
const disagree = (proof: Proof | null | undefined, birthDate: string | null) =>
  Boolean(proof?.birthDate && birthDate && proof.birthDate !== birthDate)

const birthFields = ({ birthDate }: DetailsForm, { seal }: Seal): Partial<Account> =>
  birthDate === undefined ? {} : { birthSealed: birthDate && seal(birthDate) }

const plainParts = ({ nickname, sex, serviceKinds, outsideNumbers }: DetailsForm): Partial<Account> => ({
  ...(nickname === undefined ? {} : { nickname }),
  ...(sex === undefined ? {} : { sex }),
  ...(serviceKinds === undefined ? {} : { serviceKinds }),
  ...(outsideNumbers === undefined ? {} : { outsideNumbers }),
})

function tick({ sensitiveConsents }: Account, items: readonly SensitiveItem[], now: number) {
  const before = sensitiveConsents.filter(({ item }) => !items.includes(item))
  return [...before, ...[...new Set(items)].map((item) => ({ item, version: PRIVACY_VERSION, at: now }))]
}

const isTicked = (ticked: Account['sensitiveConsents'], form: DetailsForm) =>
  (['birthDate', 'document'] as const).every(
    (asked) => !form[asked] || ticked.some(({ item, version }) => item === asked && version === PRIVACY_VERSION),
  )

/** What is taken back takes its consent along. */
const isKept = (item: SensitiveItem, form: DetailsForm) => form[item] !== null

function birthAfter(form: DetailsForm, { birthDate, today }: Known) {
  if (form.birthDate === undefined) return ok(birthDate)
  if (form.birthDate !== null) {
    return isBirthDate(form.birthDate, today) ? ok(form.birthDate) : refuse('BIRTH_DATE_IMPOSSIBLE')
  }
  // Whoever is under age may not lose the age by deleting it.
  const isMinor = birthDate !== null && ageGroup(birthDate, today) !== 'adult'
  return isMinor ? refuse('BIRTH_DATE_NEEDED') : ok(null)
}

type Proof = { kind: NonNullable<Account['document']>['kind']; number: string; birthDate: string | null }

function documentAfter({ document }: DetailsForm, { isDocumentWanted, today }: Known) {
  if (!document) return ok(document)
  if (!isDocumentWanted) return refuse('DOCUMENT_NOT_WANTED')
  const read = readDocument(document, today)
  return read.ok ? ok<Proof>({ kind: document.kind, ...read.value }) : read
}

const documentFields = (proof: Proof | null | undefined, { seal, fingerprint }: Seal): Partial<Account> =>
  proof === undefined
    ? {}
    : {
        document: proof && { kind: proof.kind, sealed: seal(proof.number), masked: maskDocument(proof.number) },
        documentHash: proof && fingerprint(`${proof.kind}:${proof.number}`),
      }

/** The age that the birth date gives decides what a guardian has to do. */
function guardianAfter(account: Account, asked: Guardian | null | undefined, known: Known) {
  const guardian = asked === undefined ? account.guardian : asked && sealGuardian(asked, account, known)
  const group: AgeGroup = known.birthDate === null ? 'adult' : ageGroup(known.birthDate, known.today)
  if (group === 'child' && (!guardian?.consentedAt || !guardian.phoneSealed)) return refuse('GUARDIAN_CONSENT_MISSING')
  return group === 'teen' && !guardian ? refuse('GUARDIAN_MISSING') : ok(guardian)
}

/** A consent that was given before keeps its date as long as it is the same guardian's. */
function sealGuardian({ name, relation, phone, hasConsented: isGiven }: Guardian, { guardian }: Account, known: Known) {
  const before = guardian?.name === name ? guardian.consentedAt : null
  return {
    name,
    relation,
    phoneSealed: phone && known.vault.seal(phone),
    consentedAt: isGiven ? (before ?? known.now) : null,
  }
}
