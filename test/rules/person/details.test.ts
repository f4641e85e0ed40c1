import fc from 'fast-check'
import { DetailsForm } from '@shared/contract/personal'
import { applyDetails } from '@shared/domain/person/details'
import { aPerson, aVolunteer } from '../../builders/account'
import { NOW } from '../../builders/clock'
import { vault } from '../../builders/vault'

const TODAY = '2026-11-22'
const ID_NUMBER = '500199199003071231'
type Wish = Partial<DetailsForm>

const apply = (
  wish: Wish,
  known: { birthDate?: string | null; isDocumentWanted?: boolean } = {},
  person = aVolunteer(),
) =>
  applyDetails(person, DetailsForm.parse(wish), {
    birthDate: null,
    isDocumentWanted: true,
    today: TODAY,
    now: NOW,
    vault,
    ...known,
  })

const document = { kind: 'residentId' as const, number: ID_NUMBER }
const guardian = { name: '王妈妈', relation: 'parent' as const, phone: '13800000009', hasConsented: true }

describe('基本信息', () => {
  it('keeps the birth date sealed and the document sealed, masked and findable', () => {
    const after = apply({ birthDate: '1990-03-07', document, sensitive: ['birthDate', 'document'] })

    if (!after.ok) throw new Error(after.code)
    expect(vault.open(after.value.birthSealed!)).toBe('1990-03-07')
    expect(after.value.document).toMatchObject({ kind: 'residentId', masked: '500*************31' })
    expect(vault.open(after.value.document!.sealed)).toBe(ID_NUMBER)
    expect(after.value.documentHash).toBe(vault.fingerprint(`residentId:${ID_NUMBER}`))
    expect(JSON.stringify(after.value)).not.toContain(ID_NUMBER)
    expect(JSON.stringify(after.value)).not.toContain('1990-03-07')
    expect(after.value.sensitiveConsents.map(({ item }) => item)).toEqual(['birthDate', 'document'])
  })

  it.each([
    { why: 'nobody agreed to anything', code: 'CONSENT_MISSING', wish: { sex: 'male' as const }, person: aPerson() },
    { why: 'the birth date is not ticked', code: 'SENSITIVE_CONSENT_MISSING', wish: { birthDate: '1990-03-07' } },
    {
      why: 'one tick is not the other',
      code: 'SENSITIVE_CONSENT_MISSING',
      wish: { document, sensitive: ['birthDate' as const] },
    },
    {
      why: 'no unit asks',
      code: 'DOCUMENT_NOT_WANTED',
      wish: { document, sensitive: ['document' as const] },
      known: { isDocumentWanted: false },
    },
    {
      why: 'a wrong check digit',
      code: 'DOCUMENT_INVALID',
      wish: { document: { ...document, number: '500199199003071232' }, sensitive: ['document' as const] },
    },
    {
      why: 'another birthday on the document',
      code: 'BIRTH_DATE_IMPOSSIBLE',
      wish: { document, birthDate: '1990-03-08', sensitive: ['document' as const, 'birthDate' as const] },
    },
    {
      why: 'born tomorrow',
      code: 'BIRTH_DATE_IMPOSSIBLE',
      wish: { birthDate: '2026-11-23', sensitive: ['birthDate' as const] },
    },
    {
      why: 'a child without guardian',
      code: 'GUARDIAN_CONSENT_MISSING',
      wish: { birthDate: '2015-01-01', sensitive: ['birthDate' as const] },
    },
    {
      why: 'a child whose guardian left no phone',
      code: 'GUARDIAN_CONSENT_MISSING',
      wish: { birthDate: '2015-01-01', guardian: { ...guardian, phone: null }, sensitive: ['birthDate' as const] },
    },
    {
      why: 'a child whose guardian did not tick',
      code: 'GUARDIAN_CONSENT_MISSING',
      wish: {
        birthDate: '2015-01-01',
        guardian: { ...guardian, hasConsented: false },
        sensitive: ['birthDate' as const],
      },
    },
    {
      why: 'a teenager without guardian',
      code: 'GUARDIAN_MISSING',
      wish: { birthDate: '2011-01-01', sensitive: ['birthDate' as const] },
    },
    {
      why: 'a minor deletes the age',
      code: 'BIRTH_DATE_NEEDED',
      wish: { birthDate: null },
      known: { birthDate: '2011-01-01' },
    },
  ])('refuses with $code: $why', ({ wish, code, known, person }) => {
    expect(apply(wish, known, person)).toEqual({ ok: false, code })
  })

  it('takes a child with a guardian who consents, and a teenager whose guardian is only named', () => {
    expect(apply({ birthDate: '2015-01-01', guardian, sensitive: ['birthDate'] })).toMatchObject({
      ok: true,
      value: { guardian: { name: '王妈妈', consentedAt: NOW } },
    })
    const named = { ...guardian, phone: null, hasConsented: false }
    expect(apply({ birthDate: '2011-01-01', guardian: named, sensitive: ['birthDate'] })).toMatchObject({
      ok: true,
      value: { guardian: { name: '王妈妈', consentedAt: null, phoneSealed: null } },
    })
  })

  it('what is taken back goes with its consent', () => {
    const before = apply({ birthDate: '1990-03-07', document, sensitive: ['birthDate', 'document'] })
    if (!before.ok) throw new Error(before.code)

    const after = apply({ document: null }, { birthDate: '1990-03-07' }, before.value)

    expect(after).toMatchObject({ ok: true, value: { document: null, documentHash: null } })
    expect(after.ok && after.value.sensitiveConsents.map(({ item }) => item)).toEqual(['birthDate'])
  })

  it('a consent to an older text does not cover a new entry', () => {
    const old = aVolunteer({ sensitiveConsents: [{ item: 'birthDate', version: 1, at: NOW }] })

    expect(apply({ birthDate: '1990-03-07' }, {}, old)).toEqual({ ok: false, code: 'SENSITIVE_CONSENT_MISSING' })
  })

  it('whatever else is sent, what was left out stays as it was', () =>
    fc.assert(
      fc.property(
        fc.record(
          { nickname: fc.constantFrom('阿勇', ''), sex: fc.constantFrom('female' as const, null) },
          { requiredKeys: [] },
        ),
        (wish) => {
          const before = aVolunteer({ nickname: '老王', sex: 'male', serviceKinds: ['farming'] })
          const after = apply(wish, {}, before)
          expect(after).toMatchObject({
            ok: true,
            value: { nickname: '老王', sex: 'male', serviceKinds: ['farming'], ...wish },
          })
        },
      ),
    ))
})
