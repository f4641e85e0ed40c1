import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Figures, Period } from '@shared/contract/dashboard'
import type { Order } from '@shared/contract/order'
import type { Photo } from '@shared/contract/photo'
import { presenceOf } from '@shared/domain/attendance/presence'

/** What stands in the store. */
export type Everything = Record<string, unknown[]> & {
  activities: Activity[]
  attendances: Attendance[]
  orders: Order[]
  photos: Photo[]
}

/** Where something counts: for which team and unit, in which street, on which day. */
type Place = { teamId: string | null; unitId: string; subdistrictId: string; day: string }
type Asked = { period: Period; isMine: (place: Place) => boolean; now: number }

const DAY_MS = 86_400_000
const dayOf = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)

/** The table of measures of PRODUCT.md, section 9, read once more and in the plainest way: from the records, no roll-up. */
export function naiveFigures(all: Everything, { period, isMine, now }: Asked): Figures {
  const isAsked = (place: Place) => place.day >= period.from && place.day <= period.to && isMine(place)
  const held = all.activities.filter((one) => isAsked({ ...one, day: dayOf(one.startsAt) }))
  const closed = held.filter(({ status }) => status === 'closed')
  const there = all.attendances.filter((one) => one.confirmed && one.status === 'present' && isAsked(one))
  const asked = all.orders.filter((one) => isAsked({ ...one, teamId: null, day: dayOf(one.submittedAt) }))
  const hours = asked.flatMap(answeredAfter)
  const sum = (of: (activity: Activity) => number) => closed.reduce((total, activity) => total + of(activity), 0)

  return {
    activities: closed.length,
    pendingClose: held.filter(({ status, endsAt }) => status === 'published' && endsAt <= now).length,
    sessions: sum(({ closing }) => closing!.sessions),
    lessons: sum(({ closing }) => closing!.lessons),
    runningDays: sum(({ startsAt, endsAt, closing }) => closing!.runningDays ?? daysFrom(startsAt, endsAt)),
    audienceOnSite: sum(({ closing }) => closing!.audienceOnSite),
    audienceOnline: sum(({ closing }) => closing!.audienceOnline),
    scripts: sum(({ scriptId }) => (scriptId ? 1 : 0)),
    photos: sum(({ _id }) => all.photos.filter((one) => one.activityId === _id && one.status === 'passed').length),
    subdistrictsReached: new Set(closed.map(({ subdistrictId }) => subdistrictId)).size,
    venuesReached: new Set(closed.flatMap(({ venueId }) => venueId ?? [])).size,
    personTimes: byGrade(there, () => 1),
    minutes: byGrade(there, (one) => presenceOf(one).minutes),
    activeVolunteers: new Set(there.map(({ personId }) => personId)).size,
    orders: asked.length,
    answeredOrders: hours.length,
    hoursToAnswer: hours.reduce((total, one) => total + one, 0),
    ordersByStatus: Object.fromEntries(
      [...new Set(asked.map(({ status }) => status))].map((status) => [
        status,
        asked.filter((one) => one.status === status).length,
      ]),
    ),
  }
}

const daysFrom = (startsAt: number, endsAt: number) =>
  (Date.parse(dayOf(Math.max(startsAt, endsAt - 1))) - Date.parse(dayOf(startsAt))) / DAY_MS + 1

const byGrade = (records: readonly Attendance[], of: (record: Attendance) => number) => ({
  A: total(records, 'A', of),
  B: total(records, 'B', of),
  C: total(records, 'C', of),
})

const total = (records: readonly Attendance[], grade: string, of: (record: Attendance) => number) =>
  records.filter((one) => presenceOf(one).grade === grade).reduce((sum, one) => sum + of(one), 0)

function answeredAfter({ submittedAt, answeredAt, steps }: Order): number[] {
  const answers = steps.filter(({ status }) => status === 'unfilled').map(({ at }) => at)
  if (answeredAt !== null) answers.push(answeredAt)
  return answers.length > 0 ? [Math.round((Math.min(...answers) - submittedAt) / 3_600_000)] : []
}
