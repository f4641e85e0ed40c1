import type { Offer, OrderStatus } from '@shared/contract/order'

export const ORDER_STATUS_TEXT: Record<OrderStatus, string> = {
  submitted: '待核实',
  verified: '待派单',
  pooled: '待接单',
  offered: '已派单',
  countered: '待答复',
  accepted: '已接单',
  scheduled: '已排期',
  delivered: '已服务',
  rated: '已评单',
  closed: '已办结',
  rejected: '未受理',
  withdrawn: '已撤回',
  unfilled: '暂无队伍',
}

/** What comes next, in one line under the timeline. */
export const ORDER_NEXT_TEXT: Record<OrderStatus, string> = {
  submitted: '站点会在两个工作日内核实',
  verified: '接下来由单位派给合适的队伍',
  pooled: '接下来有队伍接单，就会告诉您',
  offered: '正在等队伍回话',
  countered: '队伍提了别的日子，等您回话',
  accepted: '接下来队伍定日子，发布活动',
  scheduled: '到时候见，有变动会告诉您',
  delivered: '请回答两个问题：听懂了吗，用得上吗',
  rated: '两周后会问一句：用上了吗',
  closed: '这张点单已经办结',
  rejected: '可以按原因改一改，再点一次',
  withdrawn: '需要时可以再点一次',
  unfilled: '到时候会再找一次队伍',
}

/** How a team that was asked has answered. */
export const OFFER_STATUS_TEXT: Record<Offer['status'], string> = {
  open: '等回话',
  accepted: '接了',
  declined: '来不了',
  countered: '另约了日子',
  ended: '不用回话了',
}

/** 用上了吗 */
export const USED_TEXT = { yes: '用上了', partly: '用上一些', no: '没用上' } as const
