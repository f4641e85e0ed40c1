import type { Activity } from '@shared/contract/activity'
import { noticeOf } from '@shared/domain/attendance/sign-up'
import { chinaDay, inChina } from '@shared/domain/time/china-time'

/**
 * Tells everybody with a place or waiting when and where it is now, if a published plan was moved. A corrected sentence
 * is no news, and of several moves in a row only the last is told.
 */
export function tellOfChange(before: Activity, after: Activity): Activity {
  const note = before.status === 'published' ? changeNote(before, after) : null
  if (note === null) return after

  const notices = [...before.people, ...before.waiting].map((personId) => ({
    ...noticeOf(after, { personId, atRev: before.rev, kind: 'activityChanged' }),
    note,
  }))
  return { ...after, outbox: [...after.outbox.filter(({ kind }) => kind !== 'activityChanged'), ...notices] }
}

/** Who let it out is told when it says something else now: what the unit saw is no longer what people read. */
export function tellReviewer(before: Activity, after: Activity): Activity {
  const reviewerId = before.status === 'published' ? before.review?.decidedById : null
  const isSame = SEEN_BY_UNIT.every((field) => JSON.stringify(before[field]) === JSON.stringify(after[field]))
  if (!reviewerId || isSame) return after
  const notice = noticeOf(after, { personId: reviewerId, atRev: before.rev, kind: 'passedActivityChanged' })
  return { ...after, outbox: [...after.outbox, notice] }
}

const SEEN_BY_UNIT = ['title', 'content', 'risk', 'startsAt', 'endsAt', 'venueName', 'address', 'capacity'] as const

/** What is new about time and place, in words; null when neither moved. */
export function changeNote(before: Activity, after: Activity): string | null {
  const news = [
    ...(before.startsAt === after.startsAt && before.endsAt === after.endsAt ? [] : [`时间改到 ${spanOf(after)}`]),
    ...(placeOf(before) === placeOf(after) ? [] : [`地点改到 ${after.venueName}`]),
    ...(before.channel === after.channel ? [] : [CHANNEL_NEWS[after.channel]]),
  ]
  return news.length > 0 ? news.join('；') : null
}

const CHANNEL_NEWS: Record<Activity['channel'], string> = {
  onSite: '改为现场参加',
  online: '改为线上参加',
  mixed: '现场、线上都可以参加',
}

/** A blank or a comma more in an address is no other place. */
const placeOf = ({ areaId, venueId, venueName, address }: Activity) =>
  [areaId, venueId ?? venueName, address].join('|').replace(/[\s，,。.、]/g, '')

function spanOf({ startsAt, endsAt }: Activity) {
  const isOneDay = chinaDay(startsAt) === chinaDay(endsAt)
  return `${inChina(startsAt).format('M月D日 HH:mm')} 到 ${inChina(endsAt).format(isOneDay ? 'HH:mm' : 'M月D日 HH:mm')}`
}
