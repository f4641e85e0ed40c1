import type { Activity } from '@shared/contract/activity'
import type { AnomalyEvidence, AnomalyRule } from '@shared/contract/anomaly'
import type { Attendance } from '@shared/contract/attendance'
import { presenceOf } from '@shared/domain/attendance/presence'
import { stepAt } from '@shared/domain/attendance/code'
import { isFarther } from '@shared/domain/attendance/nearness'
import { MINUTE_MS } from '@shared/domain/time/china-time'
import { isByHand, isClaimed, type Finding } from './finding'
import { LIMITS } from './limits'

/** One activity with what is known of it; `photos` are those that nobody sent back. */
export type Situation = { activity: Activity; records: readonly Attendance[]; photos: number }

type Seen = { people: readonly Attendance[]; evidence: AnomalyEvidence }
type Claims = Situation & { claimed: readonly Attendance[] }
type Rule = (situation: Claims) => Seen | null

const RULES: Partial<Record<AnomalyRule, Rule>> = {
  /** 刚发活动就录时长 (TEST-DATA, scenario 10). */
  typedEarly: ({ activity, claimed }) => {
    const soon = (at: number | null) => at !== null && at - activity.createdAt <= LIMITS.typedWithinMs
    const people = claimed.filter((record) => isByHand(record) && soon(record.handEnteredAt))
    return seen(people, { minutes: longest(people), at: activity.createdAt })
  },

  /** 全队时长一样: the minutes of those who did not all use the same codes. */
  alikeMinutes: ({ claimed }) => {
    if (sameSteps(claimed)) return null
    const people = mostAlike(claimed, (record) => presenceOf(record).minutes)
    return people && { people, evidence: { minutes: longest(people) } }
  },

  /** 全队用同一个码: one phone may have been handed round. */
  alikeSteps: ({ claimed }) => {
    const people = sameSteps(claimed)
    return people && { people, evidence: { minutes: longest(people) } }
  },

  /** 现场没有凭据: closed, with hours, and neither a photo nor a single check-in by code. */
  noSiteEvidence: ({ activity, claimed, photos }) => {
    const isBare =
      activity.status === 'closed' && photos === 0 && !claimed.some(({ checkIn }) => checkIn?.by === 'code')
    return isBare ? seen(claimed, {}) : null
  },

  /** 自己给自己证明: confirmed, or typed in, by the person; or typed in and confirmed by one and the same. */
  bySelf: ({ claimed }) => seen(claimed.filter(isBySelf), {}),

  /** 活动补发: written down when it had begun, or just before. */
  postedLate: ({ activity, claimed }) => {
    const at = activity.publishedAt ?? activity.createdAt
    return at > activity.startsAt - LIMITS.postedAheadMs ? seen(claimed, { at }) : null
  },

  /** 手机时间错得多: used a code without network on a clock that was wrong by hours (TEST-DATA, scenario 8). */
  wrongClock: ({ claimed }) => {
    const people = claimed.filter((record) => clockOff(record) >= LIMITS.clockOffMs)
    return seen(people, { minutes: Math.round(Math.max(...people.map(clockOff)) / MINUTE_MS) })
  },

  /** 签到时间无从核对: a phone that has never heard of the cloud may have been set to any time. */
  unheardPhone: ({ claimed }) => seen(claimed.filter(isUnheard), {}),

  /** 离场地太远: by what their phones said of themselves. */
  farAway: ({ claimed }) => {
    const people = claimed.filter((record) => farMarks(record).length > 0)
    return seen(people, { meters: Math.max(...people.flatMap(farMarks)) })
  },
}

/** What is wrong with one activity as a whole, or with several of its people alike. */
export function activityFindings(situation: Situation): Finding[] {
  const claims = { ...situation, claimed: situation.records.filter(isClaimed) }
  const activityId = situation.activity._id
  return (Object.entries(RULES) as [AnomalyRule, Rule][]).flatMap(([rule, look]) => {
    const found = look(claims)
    if (!found) return []
    const personIds = found.people.map(({ personId }) => personId).sort()
    return [{ rule, activityId, personId: null, personIds, evidence: { people: personIds.length, ...found.evidence } }]
  })
}

const seen = (people: readonly Attendance[], evidence: AnomalyEvidence): Seen | null =>
  people.length === 0 ? null : { people, evidence }

/** The larger of the two marks' errors; a phone that was online has none. */
const clockOff = ({ checkIn, checkOut }: Attendance): number =>
  Math.max(...[checkIn, checkOut].map((mark) => Math.abs(mark?.offline?.clockOffMs ?? 0)))

const isUnheard = ({ checkIn, checkOut }: Attendance) => [checkIn, checkOut].some((mark) => mark?.offline?.isUnheard)

/** The distances of the marks that were made too far away. */
const farMarks = ({ checkIn, checkOut }: Attendance): number[] =>
  [checkIn, checkOut].flatMap((mark) =>
    mark?.nearness && isFarther(mark.nearness, LIMITS.farMeters) ? [mark.nearness.distanceMeters] : [],
  )

const longest = (records: readonly Attendance[]) =>
  records.reduce((most, record) => Math.max(most, presenceOf(record).minutes), 0)

/** What somebody asked to be corrected was decided by somebody from outside: their own word in it is no wonder. */
const isBySelf = ({ personId, checkIn, checkOut, confirmed, history }: Attendance): boolean => {
  const typedBy = [checkIn, checkOut].flatMap((mark) => (mark?.by === 'hand' ? [mark.enteredById] : []))
  return (
    confirmed?.byId === personId ||
    typedBy.some((id) => (id === personId && history.length === 0) || id === confirmed?.byId)
  )
}

/** The largest group that agrees in something, where it is big enough to be "the whole team". */
function mostAlike(claimed: readonly Attendance[], alikeIn: (record: Attendance) => unknown): Attendance[] | null {
  const groups = new Map<unknown, Attendance[]>()
  for (const record of claimed) groups.set(alikeIn(record), [...(groups.get(alikeIn(record)) ?? []), record])
  const [largest = []] = [...groups.values()].sort((a, b) => b.length - a.length)
  const isWholeTeam = largest.length >= LIMITS.alikePeople && largest.length >= claimed.length * LIMITS.alikeShare
  return isWholeTeam ? largest : null
}

function sameSteps(claimed: readonly Attendance[]): Attendance[] | null {
  const coded = claimed.filter(({ checkIn, checkOut }) => checkIn?.by === 'code' && checkOut?.by === 'code')
  const alike = mostAlike(coded, ({ checkIn, checkOut }) => `${stepAt(checkIn!.at)} ${stepAt(checkOut!.at)}`)
  return alike && alike.length >= claimed.length * LIMITS.alikeShare ? alike : null
}
