import type { Caller } from '@shared/contract/caller'
import type { Qualification, QualificationView } from '@shared/contract/qualification'
import { ok, refuse } from '@shared/contract/result'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { chinaDay } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'

type Form = Pick<Qualification, 'kind' | 'name' | 'until' | 'fileId' | 'numberSealed' | 'numberMasked'>
type By = { caller: Caller; now: number }

/** Private folder of one person's certificates. */
export const certificateFolder = (personId: string): string => `certificates/${personId}/`

/** The unit that looks at it: one of the person's own, the named one when there is one; without any, the city. */
export function checkingUnit({ unitIds }: Caller, wished: string | undefined): string | null {
  if (wished === undefined) return unitIds[0] ?? CITY_UNIT_ID
  return unitIds.includes(wished) ? wished : null
}

/** Only the last four are shown, and never more than half. */
export function maskNumber(number: string): string {
  const shown = Math.min(4, Math.floor(number.length / 2))
  return '*'.repeat(number.length - shown) + number.slice(number.length - shown)
}

/** 申报资格 as it is entered: counts for nothing until somebody of the unit accepted it. */
export function submitQualification(form: Form, place: { qualificationId: string; unitId: string }, by: By) {
  if (!by.caller.registration) return refuse('REGISTRATION_REQUIRED')
  if (form.until !== null && form.until < chinaDay(by.now)) return refuse('QUALIFICATION_EXPIRED')

  const submitted: Qualification = {
    ...form,
    _id: place.qualificationId,
    rev: 0,
    dirty: [],
    outbox: [],
    personId: by.caller._id,
    personName: by.caller.name,
    unitId: place.unitId,
    status: 'submitted',
    reason: '',
    checkedById: null,
    checkedAt: null,
    enteredAt: by.now,
    credits: [],
    listKey: listKey(by.now, place.qualificationId),
  }
  return ok(submitted)
}

/** 审核: accepts, or refuses with a reason. The same word twice is one; another one needs a new certificate. */
export function checkQualification(
  qualification: Qualification,
  { isAccepted, reason }: { isAccepted: boolean; reason: string },
  { caller, now }: By,
) {
  if (qualification.personId === caller._id) return refuse('CHECKS_SELF')
  const status = isAccepted ? 'accepted' : 'refused'
  if (qualification.status === status) return ok(qualification)
  if (qualification.status !== 'submitted') return refuse('QUALIFICATION_CHECKED')
  if (!isAccepted && reason.trim() === '') return refuse('CHECK_REASON_MISSING')

  const { _id, kind, until, personId } = qualification
  const checked: Qualification = {
    ...qualification,
    status,
    reason: isAccepted ? '' : reason,
    checkedById: caller._id,
    checkedAt: now,
    isPending: true,
    credits: isAccepted
      ? [{ personId, recordId: _id, credential: { of: 'qualification', recordId: _id, kind, until } }]
      : [],
    outbox: [
      ...qualification.outbox,
      {
        personId,
        atRev: qualification.rev,
        kind: isAccepted ? 'qualificationAccepted' : 'qualificationRefused',
        subject: qualification.name,
        link: { page: 'training', id: personId },
      },
    ],
  }
  return ok(checked)
}

export const viewQualification = (qualification: Qualification, url: string, now: number): QualificationView => ({
  ...qualification,
  isExpired: qualification.until !== null && qualification.until < chinaDay(now),
  url,
})
