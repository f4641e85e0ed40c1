import type { Activity, ActivityEntry } from '@shared/contract/activity'
import { CITY_AREA_ID } from '@shared/contract/area'
import { homeApi } from '@shared/contract/home'
import { ok } from '@shared/contract/result'
import { viewEntry } from '@shared/domain/activity/view'
import { OPEN_STATUSES } from '@shared/domain/order/place'
import { teamsFor } from '@shared/domain/permission/scopes'
import { chinaDay } from '@shared/domain/time/china-time'
import { nextKeyDate } from '@shared/domain/time/key-dates'
import { timeKey } from '@shared/domain/time/list-key'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { unreadOf } from './notice'

/** What is asked for my next activity: withdrawn sign-ups may stand before it. */
const SIGN_UPS_LOOKED_AT = 10
/** More than a city with a page of its own and a district with another would ever have open in one street. */
const EMERGENCIES_SHOWN = 5

export const show = implement(homeApi['home.show'], async (_, deps) => {
  const now = deps.now()
  const entry = (activity: Activity | null | undefined): ActivityEntry | null =>
    activity ? viewEntry(activity, now) : null
  const [attending, leading, toClose, { order, emergencies }, unreadNotices] = await Promise.all([
    nextAttended(deps),
    nextLed(deps),
    lastUnclosed(deps),
    orderAndEmergencies(deps),
    unreadOf(deps),
  ])
  return ok({
    attending: entry(attending),
    leading: entry(leading),
    toClose: entry(toClose),
    order,
    keyDate: nextKeyDate(chinaDay(now)),
    unreadNotices,
    emergencies,
  })
})

async function nextAttended({ store, caller, now }: Deps) {
  if (!caller.registration) return null
  const records = await store.attendances.find({
    where: { personId: caller._id },
    range: { field: 'listKey', gt: timeKey(now()) },
    order: { field: 'listKey', direction: 'asc' },
    limit: SIGN_UPS_LOOKED_AT,
  })
  const next = records.find(({ status }) => status === 'signedUp' || status === 'present' || status === 'waiting')
  return next ? store.activities.get(next.activityId) : null
}

const ledTeamIds = ({ caller }: Deps) => teamsFor('activity.close', caller).map(({ teamId }) => teamId)

async function nextLed(deps: Deps) {
  const values = ledTeamIds(deps)
  if (values.length === 0) return null
  const [next] = await deps.store.activities.find({
    where: { status: 'published' },
    oneOf: { field: 'teamId', values },
    range: { field: 'listKey', gt: timeKey(deps.now()) },
    order: { field: 'listKey', direction: 'asc' },
    limit: 1,
  })
  return next
}

async function lastUnclosed(deps: Deps) {
  const values = ledTeamIds(deps)
  if (values.length === 0) return null
  const [oldest] = await deps.store.activities.find({
    where: { status: 'published' },
    oneOf: { field: 'teamId', values },
    range: { field: 'listKey', lt: timeKey(deps.now()) },
    order: { field: 'listKey', direction: 'asc' },
    limit: 1,
  })
  return oldest
}

/** My latest order that is under way, and 正在应急 where I live or work; one request finds both. */
async function orderAndEmergencies({ store, caller }: Deps) {
  const about = await store.accounts.getWith(caller._id, {
    orders: {
      of: store.orders,
      query: {
        where: { residentId: caller._id },
        oneOf: { field: 'status', values: [...OPEN_STATUSES, 'delivered'] },
        order: { field: 'listKey', direction: 'desc' },
        limit: 1,
      },
    },
    emergencies: {
      of: store.emergencies,
      query: {
        where: { status: 'open' },
        oneOf: { field: 'shownTo', values: whereabouts(caller) },
        order: { field: 'listKey', direction: 'desc' },
        limit: EMERGENCIES_SHOWN,
      },
      without: ['streetIds', 'streetsLeft', 'shownTo', 'rumours', 'scripts'],
    },
  })
  return { order: about?.found.orders[0] ?? null, emergencies: about?.found.emergencies ?? [] }
}

const whereabouts = ({ subdistrictId, appointments }: Deps['caller']) => [
  CITY_AREA_ID,
  ...(subdistrictId ? [subdistrictId] : []),
  ...appointments.map(({ unitId }) => unitId),
]
