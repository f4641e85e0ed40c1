import type { Account } from '@shared/contract/account'
import type { Order } from '@shared/contract/order'
import { people } from '../../builders/city'
import { anAcceptedOrder, anOfferedOrder, anOrder } from '../../builders/order'
import { aTeam } from '../../builders/team'
import { lost, O1, row, type Case } from './case'

const { leader } = people

export const given = (order: Order) => ({ orders: [order] })
export const verified = given(anOrder({ status: 'verified' }))
export const submitted = given(anOrder())
export const suspended = given(anOfferedOrder({ offeredTeamIds: ['t-1', 't-stopped'] }))
export const byTeam = { ...O1, teamId: 't-1' }
export const takenByOther = anOfferedOrder({
  status: 'accepted',
  teamId: 't-2',
  teamName: '磁器口科普队',
  offeredTeamIds: [],
})
export const ended = (order: Order): Order => ({
  ...order,
  offers: order.offers.map((offer) => ({ ...offer, status: 'ended' as const })),
})
export const reason = '眼下没有会讲的队伍'
export const rated = anAcceptedOrder({ status: 'rated', clock: 'followUp', dueDay: '2026-12-05' })
export const followUp = { used: 'yes', words: '' } as const
/** Leads a team that stands still. */
export const stopped: Account = {
  ...leader,
  _id: 'p-stopped',
  openId: 'openid-of-p-stopped',
  memberships: leader.memberships.map((one) => ({ ...one, teamId: 't-stopped' })),
}
export const withStopped = { accounts: [stopped], teams: [aTeam({ _id: 't-stopped', suspendedAt: 1 })] }

/** The two that every move of an order may be refused with. */
export const both = <
  A extends
    | 'order.open'
    | 'order.offer'
    | 'order.unfill'
    | 'order.agree'
    | 'order.refuse'
    | 'order.transfer'
    | 'order.followUp'
    | 'order.visit',
>(
  action: A,
  wish: { as: Account; input: Parameters<typeof row<A>>[1]['input']; from: object; late: object },
): Case[] => [
  row(action, { code: 'ORDER_MOVED_ON', why: 'stands elsewhere', ...wish, given: wish.late } as never),
  row(action, {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody was faster',
    ...wish,
    given: wish.from,
    meddle: lost('orders'),
  } as never),
]
