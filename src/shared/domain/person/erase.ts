import type { Account } from '@shared/contract/account'
import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Award } from '@shared/contract/award'
import type { Certificate, CertificatePart } from '@shared/contract/certificate'
import type { Complaint } from '@shared/contract/complaint'
import type { Correction } from '@shared/contract/correction'
import type { Notice } from '@shared/contract/notice'
import type { Order } from '@shared/contract/order'
import type { PendingVolunteer } from '@shared/contract/pending-volunteer'
import type { Photo } from '@shared/contract/photo'
import type { Qualification } from '@shared/contract/qualification'
import type { Training } from '@shared/contract/training'
import { moveOrder } from '@shared/domain/order/step'
import { rosterKey } from '@shared/domain/report/bucket'
import { newAccount } from './account'

/** What stands where a name stood. */
export const ERASED_NAME = '已注销'

/** No platform gives such an identity, so nobody can ever sign in with it. */
const ERASED = '~erased~'

/**
 * 注销: a fresh, empty account under the old id, so that hours keep their owner. The name stays in `erasure` until `jobs`
 * has taken it out of every copy; then that goes, too.
 */
export const eraseAccount = (account: Account, secret: string, now: number): Account => ({
  ...newAccount(account._id, `${ERASED}${secret}`, account.createdAt),
  rev: account.rev,
  name: ERASED_NAME,
  erasedAt: now,
  erasure: {
    name: account.name,
    teamIds: account.memberships.map(({ teamId }) => teamId),
    phoneHash: account.phoneHash,
  },
  isPending: true,
  outbox: account.outbox,
  dirty: [...new Set([...account.dirty, ...account.unitIds.map(rosterKey)])],
})

// The rules below answer null where nothing is left to erase, so that going over a record again changes nothing.

/** The hours stay; the name goes, and out of what people wrote about them. */
export function eraseAttendance(record: Attendance, name: string): Attendance | null {
  if (record.personName === ERASED_NAME) return null
  const without = (words: string) => withoutName(words, name)
  const { absence, evaluation, voided } = record
  return {
    ...record,
    personName: ERASED_NAME,
    handReason: without(record.handReason),
    handEvidence: without(record.handEvidence),
    absence: absence && { ...absence, note: without(absence.note), answer: without(absence.answer) },
    evaluation: evaluation && { ...evaluation, note: without(evaluation.note) },
    voided: voided && { ...voided, note: without(voided.note) },
    history: record.history.map((one) => ({ ...one, reason: without(one.reason) })),
  }
}

/** What was asked and answered stays, without the name. */
export function eraseCorrection(correction: Correction, name: string): Correction | null {
  const { reason, evidence, decision } = correction
  const without = (words: string) => withoutName(words, name)
  const isClean = [reason, evidence, decision?.note ?? ''].every((words) => without(words) === words)
  if (isClean) return null
  return {
    ...correction,
    reason: without(reason),
    evidence: without(evidence),
    decision: decision && { ...decision, note: without(decision.note) },
  }
}

/** An order that is still open is taken back; name and number of who asked go in any case. */
export function eraseOrder(order: Order, holder: Account, now: number): Order | null {
  const name = holder.erasure?.name ?? ''
  if (order.contactName === ERASED_NAME && order.phone === '') return null
  // Typed in for a resident without an account: name and number are the resident's, and the order goes on.
  if (order.enteredById === order.residentId) return null
  const withdrawn = moveOrder(order, holder, { move: 'withdraw', note: '', now })
  const after = withdrawn.ok ? withdrawn.value : order
  return { ...after, isPending: true, contactName: ERASED_NAME, phone: '', need: withoutName(after.need, name) }
}

export function erasePhoto(photo: Photo, name: string): Photo | null {
  const caption = withoutName(photo.caption, name)
  if (photo.uploaderName === ERASED_NAME && caption === photo.caption) return null
  return { ...photo, uploaderName: ERASED_NAME, caption }
}

export const eraseNotice = (notice: Notice): Notice | null =>
  notice.subject === '' && notice.isRead ? null : { ...notice, subject: '', isRead: true }

/** Whom to call and who answered for it. */
export function eraseActivity(activity: Activity, name: string): Activity | null {
  const { closing } = activity
  const isContact = activity.contactName === name
  const isResponsible = closing?.responsibleName === name
  const wasResponsible = activity.corrections.some((one) => one.closing.responsibleName === name)
  if (!isContact && !isResponsible && !wasResponsible) return null
  return {
    ...activity,
    contactName: isContact ? ERASED_NAME : activity.contactName,
    closing: closing && isResponsible ? { ...closing, responsibleName: ERASED_NAME } : closing,
    corrections: activity.corrections.map((one) =>
      one.closing.responsibleName === name
        ? { ...one, closing: { ...one.closing, responsibleName: ERASED_NAME } }
        : one,
    ),
  }
}

export const eraseTraining = (training: Training, personId: string): Training | null =>
  training.trainees.every((one) => one.personId !== personId || one.name === ERASED_NAME)
    ? null
    : {
        ...training,
        trainees: training.trainees.map((one) => (one.personId === personId ? { ...one, name: ERASED_NAME } : one)),
      }

/** The case stays for the desk, without the name, the words that hold it, and the pictures. */
export function eraseComplaint(complaint: Complaint, name: string): Complaint | null {
  if (complaint.complainantName === ERASED_NAME) return null
  return {
    ...complaint,
    complainantName: ERASED_NAME,
    text: withoutName(complaint.text, name),
    wish: withoutName(complaint.wish, name),
    fileIds: [],
  }
}

/** The number of the paper identifies a person as well as the name does. */
export const eraseQualification = (paper: Qualification): Qualification | null =>
  paper.personName === ERASED_NAME ? null : { ...paper, personName: ERASED_NAME, numberSealed: '', numberMasked: '' }

/** What was granted stays with the pseudonym; the name goes, also out of what was written about it. */
export function eraseAward(award: Award, name: string): Award | null {
  if (award.personName === ERASED_NAME) return null
  const without = (words: string) => withoutName(words, name)
  return {
    ...award,
    personName: ERASED_NAME,
    name: without(award.name),
    reason: without(award.reason),
    history: award.history.map((one) => ({ ...one, name: without(one.name), reason: without(one.reason) })),
    sent: award.sent && { ...award.sent, name: without(award.sent.name) },
  }
}

/** The number still answers, the sheet behind it is gone: 持有人已注销. */
export const eraseSheet = (sheet: Certificate): Certificate | null =>
  !sheet.holderName && !sheet.fileId ? null : { ...sheet, holderName: '', fileId: null }

export const eraseLines = (part: CertificatePart): CertificatePart | null =>
  part.lines.length === 0 ? null : { ...part, lines: [] }

/** What a unit listed under the phone; an offer that still waits is taken back. */
export const erasePending = (pending: PendingVolunteer): PendingVolunteer | null =>
  pending.name === '' && pending.maskedPhone === '' && pending.birthSealed === null
    ? null
    : {
        ...pending,
        name: '',
        maskedPhone: '',
        birthSealed: null,
        outsideNumbers: {},
        status: pending.status === 'waiting' ? 'withdrawn' : pending.status,
      }

/** One letter is not a name that could be taken out of a sentence. */
export const withoutName = (words: string, name: string): string =>
  name.length < 2 ? words : words.split(name).join(ERASED_NAME)
