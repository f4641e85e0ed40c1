import type { Attendance, EvidenceGrade, GradeReason } from '@shared/contract/attendance'
import { MINUTE_MS } from '@shared/domain/time/china-time'

type Presence = Pick<Attendance, 'personId' | 'checkIn' | 'checkOut' | 'confirmed' | 'startsAt' | 'endsAt'>

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

function gradeOf({ personId, checkIn, checkOut, confirmed }: Presence): { grade: EvidenceGrade; reason: GradeReason } {
  if (checkIn?.by === 'hand' || checkOut?.by === 'hand') return { grade: 'C', reason: 'byHand' }
  if (!checkIn) return { grade: 'B', reason: 'noCheckIn' }
  if (!checkOut) return { grade: 'B', reason: 'noCheckOut' }
  if (!confirmed) return { grade: 'B', reason: 'notConfirmed' }
  if (confirmed.byId === personId) return { grade: 'B', reason: 'confirmedBySelf' }
  return { grade: 'A', reason: 'complete' }
}
