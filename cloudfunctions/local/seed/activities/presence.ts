import type { Account } from '@shared/contract/account'
import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Evaluation } from '@shared/contract/service-quality'
import { copiesOf } from '@shared/domain/attendance/sign-up'
import { ownTeamFor } from '@shared/domain/attendance/own-team'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { personaId } from '../personas'
import { MAIN_UNIT_ID } from '../teams'
import type { Outline, Presence, Stage, State } from './stage'

/** Shares of each way of being there, by the state of the activity. */
const SHARES: Record<State, readonly (readonly [Presence, number])[]> = {
  draft: [],
  upcoming: [['signedUp', 1]],
  cancelled: [['signedUp', 1]],
  ongoing: [
    ['noCheckOut', 0.6],
    ['signedUp', 1],
  ],
  ended: [
    ['complete', 0.65],
    ['noCheckOut', 0.85],
    ['byHand', 0.9],
    ['signedUp', 1],
  ],
  closed: [
    ['complete', 0.78],
    ['noCheckOut', 0.89],
    ['noCheckIn', 0.91],
    ['byHand', 0.955],
    ['voided', 0.96],
    ['signedUp', 1],
  ],
}

export const drawPresence = (stage: Stage, state: State): Presence => {
  const drawn = stage.random.int(0, 999) / 1_000
  return SHARES[state].find(([, upTo]) => drawn < upTo)?.[0] ?? 'signedUp'
}

type Part = { activity: Activity; outline: Outline; account: Account; presence: Presence }

/** 考勤 of one person: signed up, perhaps present, and confirmed where the state of the activity wants it. */
export const attend = (stage: Stage, part: Part): Attendance => {
  const { activity, account, presence } = part
  const id = `${activity._id}-${account._id}`
  const marks = marksOf(stage, part)
  const confirmed = confirmation(stage, part)

  return {
    ...(presence === 'byHand' && !confirmed ? { vouchUnitId: activity.unitId, vouchTeamId: activity.teamId } : {}),
    _id: id,
    rev: 0,
    dirty: [],
    outbox: [],
    activityId: activity._id,
    personId: account._id,
    personName: account.name,
    ...homeTeam(part),
    status: statusOf(presence),
    signedUpAt: signedUpAt(stage, activity),
    ...marks,
    confirmed,
    handReason: presence === 'byHand' ? stage.random.pick(HAND_REASONS) : '',
    handEnteredAt: presence === 'byHand' ? activity.endsAt : null,
    handEvidence: presence === 'byHand' ? '现场签到表上有本人签字' : '',
    handPhotoId: null,
    absence: null,
    evaluation: evaluationOf(stage, part, confirmed !== null),
    history: [],
    voided: presence === 'voided' ? voidedAfter(activity) : null,
    wrongCodesAt: [],
    ...copiesOf(activity),
    listKey: listKey(activity.endsAt, id),
  }
}

const QUALITIES = ['excellent', 'good', 'good', 'fair'] as const

/** The teams of the sample unit say of every second closed activity how the service was; others have not begun to. */
function evaluationOf(stage: Stage, { activity, outline, account }: Part, isConfirmed: boolean): Evaluation | null {
  const leader = stage.cast.officersOf(outline.team)?.leader
  if (
    activity.unitId !== MAIN_UNIT_ID ||
    !isConfirmed ||
    outline.state !== 'closed' ||
    !leader ||
    leader._id === account._id
  )
    return null
  const at = activity.endsAt + DAY_MS
  const day = Math.floor(activity.startsAt / DAY_MS)
  if (day % 2 === 1 || at > stage.now) return null
  return { quality: QUALITIES[(day / 2 + account._id.length) % QUALITIES.length]!, note: '', byId: leader._id, at }
}

const HAND_REASONS = ['手机没电，有签到表可查', '到场后去布置展台，没来得及扫码', '老人机不能扫码，现场有照片']

/** By the unit's administrator, a day later. */
const voidedAfter = ({ endsAt }: Activity) => ({
  byId: personaId('unit-admin'),
  at: endsAt + DAY_MS,
  note: '核对签到表，当天没有到场',
})

const statusOf = (presence: Presence): Attendance['status'] => {
  if (presence === 'signedUp' || presence === 'waiting' || presence === 'withdrawn') return presence
  return presence === 'voided' ? 'voided' : 'present'
}

/** Hours go to the person's own team; records of an ended team stay with it. */
const homeTeam = ({ account, activity, outline }: Part) => {
  if (outline.team.suspendedAt !== null) return { teamId: activity.teamId, unitId: activity.unitId }
  return ownTeamFor(account, activity)
}

const signedUpAt = (stage: Stage, { publishedAt, createdAt, startsAt }: Activity) => {
  const from = publishedAt ?? createdAt
  const to = Math.min(stage.now, startsAt) - HOUR_MS
  return from + stage.random.int(0, Math.max(0, Math.floor((to - from) / MINUTE_MS))) * MINUTE_MS
}

const marksOf = (stage: Stage, { activity, outline, account, presence }: Part) => {
  const { startsAt, endsAt } = activity
  if (presence === 'byHand') {
    const enteredById = stage.cast.officersOf(outline.team)?.leader._id ?? account._id
    const byHand = { by: 'hand' as const, enteredById }
    return { checkIn: { at: startsAt, ...byHand }, checkOut: { at: endsAt, ...byHand } }
  }

  const byCode = { by: 'code' as const, enteredById: account._id }
  const hasIn = ['complete', 'noCheckOut', 'voided'].includes(presence)
  const hasOut = ['complete', 'noCheckIn', 'voided'].includes(presence)
  return {
    checkIn: hasIn ? { at: startsAt + stage.random.int(-15, 8) * MINUTE_MS, ...byCode } : null,
    checkOut: hasOut ? { at: endsAt + stage.random.int(-4, 12) * MINUTE_MS, ...byCode } : null,
  }
}

/** Nobody confirms themselves, and what was typed in by hand needs somebody outside the team. */
const confirmation = (stage: Stage, { activity, outline, account, presence }: Part): Attendance['confirmed'] => {
  if (statusOf(presence) !== 'present') return null
  if (outline.state !== 'closed' && !(outline.state === 'ended' && stage.random.chance(0.3))) return null

  const officers = stage.cast.officersOf(outline.team)
  if (!officers) return null

  const at = Math.min(activity.endsAt + stage.random.int(15, 26 * 60) * MINUTE_MS, stage.now - 20 * MINUTE_MS)
  if (presence === 'byHand') return { byId: stage.cast.unitAdminId(outline.team.unitId), at }
  return { byId: account._id === officers.leader._id ? officers.admin._id : officers.leader._id, at }
}

/** Records of people who were there, in whatever way it is known. */
export const isPresent = ({ status }: Attendance) => status === 'present'
