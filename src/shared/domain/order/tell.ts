import type { Order } from '@shared/contract/order'
import type { OutboxNotice } from '@shared/contract/stored'

type Kind = OutboxNotice['kind']

const noticeOf = (order: Order, kind: Kind, to: Pick<OutboxNotice, 'personId' | 'group'>): OutboxNotice => ({
  ...to,
  atRev: order.rev,
  kind,
  subject: order.need || order.place,
  link: { page: 'order', id: order._id },
})

/** Every change is told to who asked and to the station worker who typed it in (PRODUCT.md, section 7). */
export const toAskers = (order: Order, kind: Kind): OutboxNotice[] =>
  [...new Set([order.residentId, order.enteredById])].flatMap((personId) =>
    personId === null ? [] : [noticeOf(order, kind, { personId })],
  )

/** The leader and admins of a team; `jobs` knows who they are. */
export const toTeam = (order: Order, kind: Kind, teamId: string | null): OutboxNotice[] =>
  teamId === null ? [] : [noticeOf(order, kind, { personId: teamId, group: 'team' })]

/** The admins of a unit. */
export const toDesk = (order: Order, kind: Kind, unitId: string): OutboxNotice[] => [
  noticeOf(order, kind, { personId: unitId, group: 'desk' }),
]

/** The order with more to tell. */
export const withNotices = (order: Order, notices: readonly OutboxNotice[]): Order =>
  notices.length === 0 ? order : { ...order, isPending: true, outbox: [...order.outbox, ...notices] }
