import type { Caller } from '@shared/contract/caller'
import type { Offer, Order } from '@shared/contract/order'
import { ok, refuse } from '@shared/contract/result'
import { isRetryDay, runClock } from './clock'
import { MOVES } from './moves'
import { isOpen, moveOrder, overFor, refusalOf, stepped } from './step'
import { toTeam, withNotices } from './tell'

type Asked = { _id: string; name: string; unitId: string }

const offerTo = ({ _id, name, unitId }: Asked): Offer => ({
  teamId: _id,
  teamName: name,
  unitId,
  status: 'open',
  note: '',
})

/** What was offered before stays, but for teams that are asked again. */
const askedToo = (order: Order, teams: readonly Asked[]): Pick<Order, 'offers' | 'offeredTeamIds'> => ({
  offers: [...order.offers.filter(({ teamId }) => teams.every(({ _id }) => _id !== teamId)), ...teams.map(offerTo)],
  offeredTeamIds: teams.map(({ _id }) => _id),
})

/** 红岩科普队等 3 支队伍 */
const namesOf = ([first, ...others]: readonly Asked[]): string =>
  first ? `${first.name}${others.length > 0 ? `等 ${others.length + 1} 支队伍` : ''}` : ''

type Asking = { teams: readonly Asked[]; now: number }

/** 派单: asks one or several teams; none of them has to (令685 §§2, 25). */
export function offerOrder(order: Order, caller: Caller, { teams, now }: Asking) {
  const refusal = refusalOf(order, caller, 'offer')
  if (refusal) return refuse(refusal)

  const offered = stepped(
    { ...order, ...askedToo(order, teams) },
    { to: 'offered', tells: MOVES.offer.tells, byId: caller._id, note: '', now, teamName: namesOf(teams) },
  )
  return ok(
    withNotices(
      offered,
      teams.flatMap(({ _id }) => toTeam(order, 'offerArrived', _id)),
    ),
  )
}

/** 转给别的队: it stays with the team until the other one accepts. Whoever was asked before is not asked any more. */
export function transferOrder(order: Order, caller: Caller, team: Asked) {
  const refusal = refusalOf(order, caller, 'transfer')
  if (refusal) return refuse(refusal)
  if (team._id === order.teamId || order.offeredTeamIds.includes(team._id)) return ok(order)

  const before = order.offers.filter(isOpen)
  const offers = order.offers.map(overFor)
  return ok(
    withNotices({ ...order, ...askedToo({ ...order, offers }, [team]) }, [
      ...toTeam(order, 'offerArrived', team._id),
      ...before.flatMap(({ teamId }) => toTeam(order, 'offerOver', teamId)),
    ]),
  )
}

/** 暂无队伍: an answer, with the day on which it is tried again. */
export function unfillOrder(order: Order, caller: Caller, step: { retryDay: string; reason: string; now: number }) {
  const { retryDay, reason, now } = step
  const refusal = refusalOf(order, caller, 'unfill')
  if (refusal) return refuse(refusal)
  if (!isRetryDay(retryDay, now)) return refuse('RETRY_DAY_WRONG')

  const fields = { answeredAt: order.answeredAt ?? now }
  const unfilled = moveOrder(order, caller, { move: 'unfill', note: reason, now, fields })
  return unfilled.ok ? ok({ ...unfilled.value, ...runClock(order, 'retry', retryDay) }) : unfilled
}
