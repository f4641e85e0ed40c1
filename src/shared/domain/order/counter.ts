import type { Caller } from '@shared/contract/caller'
import type { CounterOffer, Order } from '@shared/contract/order'
import { ok, refuse } from '@shared/contract/result'
import { offeringMonth } from '@shared/domain/offering/month'
import { chinaDay } from '@shared/domain/time/china-time'
import { MOVES } from './moves'
import { moveOrder, refusalOf, stepped } from './step'
import { lateness, marked, type OwnTeam, takenBy, toBothUnits } from './take'
import { toTeam, withNotices } from './tell'

type Proposal = { team: OwnTeam; proposed: CounterOffer; now: number }

/** 另约: a team that was asked proposes another date or form; the asker decides, and nobody else is asked meanwhile. */
export function counterOffer(order: Order, caller: Caller, { team, proposed, now }: Proposal) {
  const late = lateness(order, team) ?? refusalOf(order, caller, 'counter')
  if (late) return refuse(late)
  if (!order.offeredTeamIds.includes(team.teamId)) return refuse('FORBIDDEN')
  if (proposed.day < chinaDay(now)) return refuse('DAY_PAST')

  const { teamId, teamName, unitId } = team
  const offers = marked(order.offers, team, { status: 'countered', note: proposed.note })
  return ok(
    stepped(
      { ...order, offers, counter: { ...proposed, teamId, teamName, unitId } },
      { to: 'countered', tells: MOVES.counter.tells, byId: caller._id, note: proposed.note, now, teamName },
    ),
  )
}

/** 就按队伍说的: the order takes the date and form over, and the team has it. */
export function agreeToCounter(order: Order, caller: Caller, now: number) {
  const { counter } = order
  if (!counter) return moveOrder(order, caller, { move: 'agree', note: '', now })

  const { teamId, teamName, unitId, note: _, ...wish } = counter
  const team = { teamId, teamName, unitId }
  const month = order.offering && offeringMonth(order.offering.id, wish.day)
  const fields = { ...wish, offeringMonth: month, ...takenBy(order, team, now) }
  const agreed = moveOrder(order, caller, { move: 'agree', note: '', now, fields })
  if (!agreed.ok) return agreed
  return ok(withNotices(agreed.value, [...toTeam(order, 'offerAgreed', teamId), ...toBothUnits(order, team)]))
}
