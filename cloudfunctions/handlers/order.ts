import type { OrderWish } from '@shared/contract/order'
import { orderApi } from '@shared/contract/order-api'
import { ok, refuse } from '@shared/contract/result'
import { parentOn } from '@shared/domain/area/tree'
import { isMonthFull, offeringMonth } from '@shared/domain/offering/month'
import { wholeOrder } from '@shared/domain/order/before-offers'
import { agreeToCounter } from '@shared/domain/order/counter'
import { OPEN_STATUSES, placeOrder } from '@shared/domain/order/place'
import { seesOrder } from '@shared/domain/order/rights'
import { moveOrder } from '@shared/domain/order/step'
import { viewOrder } from '@shared/domain/order/view'
import { followUpOrder, rateOrder } from '@shared/domain/order/visit'
import { may } from '@shared/domain/permission/permissions'
import { chinaDay } from '@shared/domain/time/china-time'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { subdistrictOf } from './activity'
import { moved, shown } from './order-move'
import { chosenScript } from './script-load'
import { checkTexts } from './texts'

/** More than a dish is asked for in a month: at most once a day, and some that came to nothing. */
const ASKED_AT_MOST = 100

export const place = implement(
  orderApi['order.place'],
  async ({ key, isForOther, offeringId, scriptId, ...wish }, deps) => {
    const { caller, store, now } = deps
    const subdistrict = await subdistrictOf(wish.areaId, deps)
    const unitId = subdistrict ? await unitOf(parentOn(subdistrict, chinaDay(now())), deps) : null
    if (!subdistrict || !unitId) return refuse('AREA_UNKNOWN')

    const orderId = `${caller._id}-${key}`
    const chosen = await chosenOf({ offeringId, scriptId, day: wish.day, orderId }, deps)
    if (!chosen.ok) return chosen

    const isTypedIn = isForOther === true && may('order.placeForOthers', caller, { unitId })
    const typedInFor = isTypedIn ? { residentId: await residentOf(wish, deps) } : undefined
    const openOrders = await openOrdersOf(typedInFor ? typedInFor.residentId : caller._id, orderId, deps)
    const placed = placeOrder(wish, caller, {
      orderId,
      subdistrict,
      unitId,
      openOrders,
      typedInFor,
      ...chosen.value,
      now: now(),
    })
    if (!placed.ok) return placed
    // Teams read it once the unit has verified it, so that an outage of the check delays nobody.
    const texts = await checkTexts([wish.need, wish.place, wish.risks], deps)
    if (!texts.ok) return texts

    const isNew = await store.orders.insert(placed.value)
    const order = isNew ? placed.value : await store.orders.get(orderId)
    return order ? ok(viewOrder(wholeOrder(order), caller)) : refuse('NOT_FOUND')
  },
)

type Choice = { offeringId: string | undefined; day: string; orderId: string }

/** The dish of the menu and the script somebody wants to hear. */
async function chosenOf(wish: Choice & { scriptId: string | undefined }, deps: Deps) {
  const offering = await orderedOffering(wish, deps)
  if (!offering.ok) return offering
  const script = await chosenScript(wish.scriptId, null, deps)
  return script.ok ? ok({ offering: offering.value, script: script.value }) : script
}

/** What of the menu was chosen; null where somebody says what they need. */
async function orderedOffering({ offeringId, day, orderId }: Choice, { store }: Deps) {
  if (offeringId === undefined) return ok(null)
  const offering = await store.offerings.get(offeringId)
  if (!offering?.isOpen) return refuse('OFFERING_STOPPED')
  const where = { offeringMonth: offeringMonth(offeringId, day) }
  // Two who ask at once may get one more than the team wished for; it can still propose another day.
  const others = (await store.orders.find({ where, limit: ASKED_AT_MOST })).filter((order) => order._id !== orderId)
  if (isMonthFull(offering, others)) return refuse('OFFERING_MONTH_FULL')
  const { _id, title, teamId, teamName, scriptId } = offering
  return ok({ id: _id, title, teamId, teamName, scriptId })
}

/** Two phones at once may get one order over the limit; that harms nobody. A station types in for many. */
async function openOrdersOf(residentId: string | null, orderId: string, { store }: Deps): Promise<number> {
  if (residentId === null) return 0
  const recent = await store.orders.find({
    where: { residentId },
    oneOf: { field: 'status', values: OPEN_STATUSES },
    limit: 20,
  })
  return recent.filter((order) => order._id !== orderId).length
}

/** The account behind the phone of whom a station worker types in for; only where WeChat vouched for the number. */
async function residentOf({ phone }: OrderWish, { store, vault }: Deps): Promise<string | null> {
  const found = await store.accounts.find({ where: { phoneHash: vault.fingerprint(phone) }, limit: 5 })
  const verified = found.filter(({ isPhoneVerified, erasedAt }) => isPhoneVerified && erasedAt === null)
  return verified.length === 1 ? verified[0]!._id : null
}

/** The unit that answers for a district today. */
async function unitOf(districtId: string | null, { store, now }: Deps): Promise<string | null> {
  if (!districtId) return null
  const units = await store.units.find({ where: { areaId: districtId }, limit: 10 })
  const at = now()
  return units.find(({ validFrom, validTo }) => validFrom <= at && (validTo === null || at < validTo))?._id ?? null
}

export const get = implement(orderApi['order.get'], async ({ orderId }, deps) => {
  const stored = await deps.store.orders.get(orderId)
  const order = stored && wholeOrder(stored)
  return order && seesOrder(order, deps.caller) ? shown(order, deps) : refuse('NOT_FOUND')
})

export const withdraw = implement(orderApi['order.withdraw'], async ({ orderId }, deps) =>
  moved(orderId, deps, (order, caller, now) => moveOrder(order, caller, { move: 'withdraw', note: '', now })),
)

export const agree = implement(orderApi['order.agree'], async ({ orderId }, deps) =>
  moved(orderId, deps, agreeToCounter),
)

export const refuseCounter = implement(orderApi['order.refuse'], async ({ orderId }, deps) =>
  moved(orderId, deps, (order, caller, now) => moveOrder(order, caller, { move: 'refuse', note: '', now })),
)

export const rate = implement(orderApi['order.rate'], async ({ orderId, rating }, deps) =>
  moved(orderId, deps, (order, caller, now) => rateOrder(order, caller, { rating, now })),
)

export const followUp = implement(orderApi['order.followUp'], async ({ orderId, followUp: answer }, deps) =>
  moved(orderId, deps, (order, caller, now) => followUpOrder(order, caller, { followUp: answer, now })),
)
