import type { Membership } from '@shared/contract/account'
import type { Caller } from '@shared/contract/caller'
import type { Offer, Order } from '@shared/contract/order'
import { ok, refuse } from '@shared/contract/result'
import type { OutboxNotice } from '@shared/contract/stored'
import { HELD_BY_A_TEAM, MOVES } from './moves'
import { isWithinReach } from './rights'
import { isOpen, moveOrder, refusalOf, stepped } from './step'
import { toDesk, toTeam, withNotices } from './tell'

export type OwnTeam = Pick<Membership, 'teamId' | 'teamName' | 'unitId'>

/** The order in the hands of a team; the first answer stops the clock of the asker. */
export const takenBy = (order: Order, team: OwnTeam, now: number): Partial<Order> => ({
  teamId: team.teamId,
  teamName: team.teamName,
  helpingUnitId: team.unitId === order.unitId ? null : team.unitId,
  answeredAt: order.answeredAt ?? now,
})

/** Both units hear of it when a team helps out elsewhere. */
export const toBothUnits = (order: Order, { unitId }: Pick<OwnTeam, 'unitId'>): OutboxNotice[] =>
  unitId === order.unitId ? [] : [order.unitId, unitId].flatMap((desk) => toDesk(order, 'orderAcrossUnits', desk))

/** 接单 of an open order: a team takes it, first come, first served. */
export function claimOrder(order: Order, caller: Caller, { team, now }: { team: OwnTeam; now: number }) {
  if (order.teamId === team.teamId && order.status === 'accepted') return ok(order)
  if (order.status === 'pooled' && !isWithinReach(order, team)) return refuse('ORDER_OTHER_UNIT')
  if (HELD_BY_A_TEAM.includes(order.status)) return refuse('ORDER_TAKEN')

  const claimed = moveOrder(order, caller, { move: 'claim', note: '', now, fields: takenBy(order, team, now) })
  return claimed.ok ? ok(withNotices(claimed.value, toBothUnits(order, team))) : claimed
}

type Answer = { team: OwnTeam; now: number; note?: string }

/** Why a team’s answer comes too late: another has it, or nobody asks any more. Null where it is asked. */
export function lateness({ offers, status, teamId }: Order, team: OwnTeam) {
  const mine = offers.find((offer) => offer.teamId === team.teamId)
  if (!mine || isOpen(mine)) return null
  return HELD_BY_A_TEAM.includes(status) && teamId !== team.teamId ? 'ORDER_TAKEN' : 'ORDER_OFFER_OVER'
}

/** 接单 by a team that was asked. What is theirs already is no refusal. */
export function acceptOffer(order: Order, caller: Caller, { team, now }: Answer) {
  if (order.status === 'accepted' && order.teamId === team.teamId) return ok(order)
  const late = lateness(order, team) ?? refusalOf(order, caller, 'accept')
  if (late) return refuse(late)
  if (!order.offeredTeamIds.includes(team.teamId)) return refuse('FORBIDDEN')

  const isHandedOn = order.status === 'accepted'
  const answered = { ...order, offers: marked(order.offers, team, { status: 'accepted' }) }
  const taken = stepped(
    { ...answered, ...takenBy(order, team, now) },
    {
      to: 'accepted',
      tells: isHandedOn ? 'orderTransferred' : MOVES.accept.tells,
      byId: caller._id,
      note: '',
      now,
    },
  )
  return ok(
    withNotices(taken, [
      ...toBothUnits(order, team),
      ...toTeam(order, 'handOnAccepted', isHandedOn ? order.teamId : null),
    ]),
  )
}

type Mark = Pick<Offer, 'status'> & { note?: string }

/** What a team has answered, in the list of those that were asked. */
export const marked = (offers: readonly Offer[], { teamId }: OwnTeam, mark: Mark): Offer[] =>
  offers.map((offer) => (offer.teamId === teamId && isOpen(offer) ? { ...offer, ...mark } : offer))

/** 去不了, without a mark: when nobody is left that was asked, the unit looks on. */
export function declineOffer(order: Order, caller: Caller, { team, now, note = '' }: Answer) {
  const late = lateness(order, team) ?? refusalOf(order, caller, 'decline')
  if (late) return refuse(late)
  if (!order.offeredTeamIds.includes(team.teamId)) return refuse('FORBIDDEN')

  const offers = marked(order.offers, team, { status: 'declined', note })
  const declined = { ...order, offers, offeredTeamIds: offers.filter(isOpen).map(({ teamId }) => teamId) }
  if (order.status === 'accepted') return ok(withNotices(declined, toTeam(order, 'handOnDeclined', order.teamId)))
  if (declined.offeredTeamIds.length > 0) return ok(declined)
  return ok(stepped(declined, { to: 'verified', tells: MOVES.decline.tells, byId: '-', note: '', now }))
}

/** 退单: back to the unit, with the reason; no mark is kept against the team. */
export const releaseOrder = (order: Order, caller: Caller, step: { reason: string; now: number }) =>
  moveOrder(order, caller, { move: 'release', note: step.reason, now: step.now })
