import { dutyApi, type TeamDuty } from '@shared/contract/duty'
import { ok, refuse } from '@shared/contract/result'
import type { Rollup } from '@shared/contract/rollup'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { may } from '@shared/domain/permission/permissions'
import {
  countLights,
  dutiesOf,
  LIGHTS,
  monthsAt,
  ownDuty,
  type Read,
  teamLights,
  termsAt,
  unitLights,
} from '@shared/domain/report/duty-board'
import { chinaDay, daysBetween } from '@shared/domain/time/china-time'
import { isValidAt } from '@shared/domain/unit/validity'
import { drainFigures, pendingFigures } from '@cloud/aggregation/drain'
import { levelId } from '@cloud/aggregation/levels'
import { rosterId } from '@cloud/aggregation/roster'
import type { Deps } from '@cloud/kernel/deps'
import { AT_ONCE } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_SIZE } from '@cloud/kernel/paging'

/** Six months and a roster of each are asked for in one request, which hands out a hundred documents. */
const UNITS_AT_ONCE = 14

export const unit = implement(dutyApi['duty.unit'], async ({ unitId, light, cursor = '' }, deps) => {
  const { store, caller, now } = deps
  if (!may('duty.unit', caller, { unitId })) return refuse('NOT_FOUND')
  const about = await store.units.getWith(unitId, {
    ...pendingFigures(deps, { unitId }),
    teams: { of: store.teams, query: { where: { unitId }, limit: AT_ONCE } },
  })
  if (!about) return refuse('NOT_FOUND')
  await drainFigures(about.found, deps)

  const { doc, found } = about
  const read = readOf(unitId, await rollupsOf([unitId], deps))
  const board = teamLights(doc, { teams: found.teams, months: read.months }, now())
  const { quarter } = termsAt(now())
  const shown = board.lights.filter((one) => (!light || one.light === light) && keyOf(one) > cursor)
  const items = shown.slice(0, PAGE_SIZE)
  const last = items[items.length - 1]
  return ok({
    items,
    nextCursor: shown.length > PAGE_SIZE && last ? keyOf(last) : null,
    name: doc.name,
    isPilot: doc.isPilot,
    quarter: quarter.current,
    daysLeft: daysBetween(chinaDay(now()), quarter.current.to),
    lights: countLights(board.lights),
    resting: board.resting,
    own: ownDuty(doc, read, now()),
    setting: dutiesOf(doc),
    volunteerTarget: doc.volunteerTarget ?? null,
  })
})

/** The order of the board: the worst light first, then by id. */
const keyOf = ({ light, teamId }: TeamDuty) => `${LIGHTS.indexOf(light)}${teamId}`

export const city = implement(dutyApi['duty.city'], async ({ light, pilotsOnly, cursor }, deps) => {
  const { store, caller, now } = deps
  if (!may('duty.city', caller, { unitId: CITY_UNIT_ID })) return refuse('FORBIDDEN')
  const found = await store.units.find({
    ...(pilotsOnly ? { where: { isPilot: true } } : {}),
    range: { field: 'listKey', gt: '', ...after(cursor, 'asc') },
    order: { field: 'listKey', direction: 'asc' },
    limit: UNITS_AT_ONCE + 1,
  })
  const looked = found.slice(0, UNITS_AT_ONCE)
  const owing = looked.filter((one) => one._id !== CITY_UNIT_ID && isValidAt(one, now()))
  const rollups = await rollupsOf(
    owing.map(({ _id }) => _id),
    deps,
  )
  const items = owing
    .map((one) => unitLights(one, readOf(one._id, rollups), now()))
    .filter((one) => !light || one.light === light)
  const last = looked[looked.length - 1]
  return ok({ items, nextCursor: found.length > UNITS_AT_ONCE && last ? last.listKey : null })
})

async function rollupsOf(unitIds: readonly string[], { store, now }: Deps): Promise<Rollup[]> {
  const months = monthsAt(now())
  const ids = unitIds.flatMap((id) => [rosterId(id), ...months.map((month) => levelId('unit', id, month))])
  return ids.length === 0 ? [] : store.rollups.getMany(ids)
}

function readOf(unitId: string, rollups: readonly Rollup[]): Read {
  const own = rollups.filter(({ groupId }) => groupId === unitId)
  return {
    roster: own.find(({ scope }) => scope === 'roster')?.roster ?? null,
    months: own.filter(({ scope }) => scope === 'unit'),
  }
}
