import type { Attendance, EvidenceGrade, GradeReason } from '@shared/contract/attendance'
import type { Photo } from '@shared/contract/photo'
import { CHECK_OUT_GRACE_MS, takesCodes } from '@shared/domain/activity/phase'
import { changed } from '@shared/domain/report/bucket'
import { attendanceBuckets } from '@shared/domain/report/buckets-of'
import { MINUTE_MS } from '@shared/domain/time/china-time'

type Presence = Pick<
  Attendance,
  'personId' | 'checkIn' | 'checkOut' | 'confirmed' | 'startsAt' | 'endsAt' | 'photoReceivedAt'
>

/**
 * 佐证等级 and minutes of one record, with the reason why. A forgotten check-out is neither zero nor a gift: the planned
 * end is the cap, and for somebody still there it is now. Minutes are never negative and never more than the clock
 * (PRODUCT.md, section 5).
 */
export function presenceOf(
  presence: Presence,
  now = presence.endsAt,
): { minutes: number; grade: EvidenceGrade; reason: GradeReason } {
  return { minutes: minutesOf(presence, now), ...gradeOf(presence) }
}

function minutesOf({ checkIn, checkOut, startsAt, endsAt }: Presence, now: number): number {
  if (!checkIn && !checkOut) return 0
  const from = checkIn?.at ?? startsAt
  const to = checkOut?.at ?? Math.min(endsAt, now)
  return Math.max(0, Math.floor((to - from) / MINUTE_MS))
}

function gradeOf(presence: Presence): { grade: EvidenceGrade; reason: GradeReason } {
  const { personId, checkIn, checkOut, confirmed } = presence
  if (checkIn?.by === 'hand' || checkOut?.by === 'hand') return { grade: 'C', reason: 'byHand' }
  if (!checkIn) return { grade: 'B', reason: 'noCheckIn' }
  if (!checkOut) return { grade: 'B', reason: 'noCheckOut' }
  if (!isBorneOut(presence)) return { grade: 'B', reason: 'offline' }
  if (!confirmed) return { grade: 'B', reason: 'notConfirmed' }
  if (confirmed.byId === personId) return { grade: 'B', reason: 'confirmedBySelf' }
  return { grade: 'A', reason: 'complete' }
}

/**
 * 离线签到 counts no more than B until something that reached the cloud at the time bears it out: a photo of this person
 * from the site, or the word of another who had the claim before them while codes were still taken (PRODUCT.md, section 5).
 */
function isBorneOut(presence: Presence): boolean {
  const received = [presence.checkIn, presence.checkOut].flatMap((mark) => mark?.offline?.receivedAt ?? [])
  return (
    received.length === 0 || presence.photoReceivedAt !== undefined || isVouchedFor(presence, Math.max(...received))
  )
}

const isVouchedFor = ({ confirmed, personId, endsAt }: Presence, receivedAt: number): boolean =>
  confirmed !== null &&
  confirmed.byId !== personId &&
  receivedAt <= confirmed.at &&
  confirmed.at <= endsAt + CHECK_OUT_GRACE_MS

/** The record with the first photo of its person that reached the cloud while codes were taken. The clock is the cloud's. */
export function withPhotos(record: Attendance, photos: readonly Pick<Photo, 'uploadedAt'>[]): Attendance {
  const [first] = photos
    .map(({ uploadedAt }) => uploadedAt)
    .filter((at) => takesCodes(record, at))
    .sort((a, b) => a - b)
  if (first === undefined || record.photoReceivedAt !== undefined || !isLate(record)) return record
  const seen: Attendance = { ...record, photoReceivedAt: first }
  return record.confirmed ? changed(record, seen, attendanceBuckets) : seen
}

/** Whether something in it came without network. */
const isLate = ({ checkIn, checkOut }: Presence) => [checkIn, checkOut].some((mark) => mark?.offline)
