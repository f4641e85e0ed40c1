import type { Activity } from '@shared/contract/activity'
import type { Anomaly } from '@shared/contract/anomaly'
import type { Attendance } from '@shared/contract/attendance'
import type { Correction } from '@shared/contract/correction'
import { activityFindings } from '@shared/domain/attendance/anomaly/activity-rules'
import { decideAnomaly } from '@shared/domain/attendance/anomaly/decide'
import { reconcile } from '@shared/domain/attendance/anomaly/reconcile'
import { decideCorrection } from '@shared/domain/correction/decide'
import { spanOf } from '@shared/domain/correction/apply'
import { askCorrection, proposeCorrection } from '@shared/domain/correction/write'
import { settled } from '@shared/domain/report/bucket'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@shared/domain/time/china-time'
import { FULLEST } from '../activities/sample-activities'
import type { Gathering, Stage } from '../activities/stage'
import { personaId } from '../personas'
import { MAIN_UNIT_ID } from '../teams'

const LOOKED_BACK_MS = 60 * DAY_MS
/** Its crowd came with codes; two of them oddly. */
const ODD = [
  (record: Attendance): Attendance => ({ ...record, checkIn: { ...record.checkIn!, offline: wrongClock(record) } }),
  (record: Attendance): Attendance => ({
    ...record,
    checkOut: { ...record.checkOut!, nearness: { distanceMeters: 6_400, accuracyMeters: 60 } },
  }),
]

const wrongClock = ({ endsAt }: Attendance) => ({
  claimId: 'sampleclaim01',
  receivedAt: endsAt + 8 * HOUR_MS,
  clockOffMs: 3 * HOUR_MS,
})

const ofFullest = (attendances: readonly Attendance[]) =>
  attendances.filter(
    ({ activityId, checkIn, checkOut, personId }) =>
      activityId === FULLEST && checkIn?.by === 'code' && checkOut?.by === 'code' && !NAMED.includes(personId),
  )

/** The sample people do nothing odd. */
const NAMED = ['leader', 'volunteer', 'village-head'].map(personaId)

/** Two who left their phone to say strange things: a clock three hours wrong, and a check-out far from the venue. */
export function withOddHours(attendances: readonly Attendance[]): Attendance[] {
  const odd = new Map(ofFullest(attendances).map((record, index) => [record._id, ODD[index]]))
  return attendances.map((record) => odd.get(record._id)?.(record) ?? record)
}

type Documents = {
  activities: readonly Activity[]
  attendances: readonly Attendance[]
  gatherings: readonly Gathering[]
}

/** 时长核查 and 更正: what waits at the sample unit, and what became of the rest. */
export const buildHourDesks = (stage: Stage, documents: Documents) => ({
  anomalies: buildAnomalies(stage, documents),
  corrections: buildCorrections(stage, documents),
})

/** 异常 of the last weeks at the sample unit, as the rules see them; the first found was looked into. */
function buildAnomalies(stage: Stage, { activities, attendances, gatherings }: Documents): Anomaly[] {
  const found = activities
    .filter((one) => isRecent(stage, one))
    .flatMap((activity) => {
      const records = attendances.filter(({ activityId }) => activityId === activity._id)
      const taken = gatherings.find((one) => one.activity._id === activity._id)?.photos.length ?? 0
      const findings = activityFindings({ activity, records, photos: taken })
      const at = { activities: new Map([[activity._id, activity]]), now: activity.endsAt + 4 * HOUR_MS }
      return reconcile(findings, [], at).map(({ after }) => after)
    })
  const caller = stage.cast.get(personaId('unit-admin'))
  return found.map((anomaly) => {
    const note = '问过本人：手机刚换，时间没有设好，照片里有他'
    const by = { caller, now: anomaly.foundAt + DAY_MS }
    const decided = anomaly.rule === 'wrongClock' ? decideAnomaly(anomaly, { verdict: 'fine', note }, by) : null
    return decided?.ok ? settled(decided.value) : anomaly
  })
}

const isRecent = ({ now }: Stage, { unitId, endsAt, status }: Activity) =>
  unitId === MAIN_UNIT_ID && status === 'closed' && endsAt < now && now - endsAt < LOOKED_BACK_MS

/** 更正: two that the volunteer asked for, of which one was refused; hours and figures that the leader proposed. */
function buildCorrections(stage: Stage, { activities, attendances }: Documents): Correction[] {
  const activity = activities.find(({ _id }) => _id === FULLEST)
  const mine = attendances.find(
    ({ activityId, personId }) => activityId === FULLEST && personId === personaId('volunteer'),
  )
  const late = ofFullest(attendances).find(({ checkIn, startsAt }) => checkIn!.at > startsAt)
  if (!activity || !mine || !late) return []
  return [
    ...asked(stage, activity, mine),
    ...proposed(activity, late, { callerId: personaId('leader'), now: stage.now - DAY_MS }),
  ].map(settled)
}

function asked(stage: Stage, activity: Activity, record: Attendance): Correction[] {
  const { startsAt, endsAt } = spanOf(record)
  const change = { kind: 'times' as const, startsAt: startsAt + 10 * MINUTE_MS, endsAt }
  const ask = (correctionId: string, reason: string, daysAgo: number) =>
    written(
      askCorrection(
        { correctionId, change, reason, evidence: '' },
        { activity, record },
        { callerId: record.personId, openCount: 0, now: stage.now - daysAgo * DAY_MS },
      ),
    )
  const refusal = { isAccepted: false, note: '搬桌子在签退以后，没有依据' }
  const by = { caller: stage.cast.get(personaId('unit-admin')), now: stage.now - 4 * DAY_MS, grows: false }
  return [
    ask('co-asked', '签到时人在门口，十分钟后才开始帮忙，请改过来', 2),
    written(decideCorrection(ask('co-refused', '那天还搬了桌子，想改一改', 6), refusal, by)),
  ]
}

type By = Parameters<typeof proposeCorrection>[2]

function proposed(activity: Activity, record: Attendance, by: By): Correction[] {
  const { closing } = activity
  if (!closing) return []
  const { audienceOnSite, audienceOnline, sessions, lessons } = closing
  const times = { kind: 'times' as const, startsAt: record.startsAt, endsAt: spanOf(record).endsAt }
  const counted = {
    kind: 'closing' as const,
    ...{ audienceOnline, sessions, lessons },
    audienceOnSite: audienceOnSite + 12,
  }
  const first = { correctionId: 'co-times', reason: '开始前就到了，忘了签到', evidence: '签到表上写着九点半' }
  const second = { correctionId: 'co-closing', reason: '后排站着听的没有数', evidence: '签到表第二页有十二个名字' }
  return [
    written(proposeCorrection({ ...first, change: times }, { activity, record }, by)),
    written(proposeCorrection({ ...second, change: counted }, { activity, record: null }, by)),
  ]
}

function written(result: { ok: true; value: Correction } | { ok: false; code: string }): Correction {
  if (!result.ok) throw new Error(result.code)
  return result.value
}
