import { type Order, OrderStatus } from '@shared/contract/order'

type Rating = NonNullable<Order['rating']>

/** The usual way to each state; one order in the city has gone the long way (EVERY_STEP). */
export const PATHS: Record<OrderStatus, readonly OrderStatus[]> = {
  submitted: ['submitted'],
  verified: ['submitted', 'verified'],
  pooled: ['submitted', 'pooled'],
  offered: ['submitted', 'verified', 'offered'],
  countered: ['submitted', 'verified', 'offered', 'countered'],
  accepted: ['submitted', 'pooled', 'accepted'],
  scheduled: ['submitted', 'pooled', 'accepted', 'scheduled'],
  delivered: ['submitted', 'pooled', 'accepted', 'scheduled', 'delivered'],
  rated: ['submitted', 'pooled', 'accepted', 'scheduled', 'delivered', 'rated'],
  closed: ['submitted', 'pooled', 'accepted', 'scheduled', 'delivered', 'rated', 'closed'],
  rejected: ['submitted', 'rejected'],
  withdrawn: ['submitted', 'pooled', 'withdrawn'],
  unfilled: ['submitted', 'verified', 'unfilled'],
}

export const EVERY_STEP: readonly OrderStatus[] = OrderStatus.exclude(['rejected', 'withdrawn', 'unfilled']).options

export const NOTES: Partial<Record<OrderStatus, readonly string[]>> = {
  verified: ['场地和人数都核实了'],
  pooled: ['已电话核实，场地可用'],
  offered: ['先问最近的一个队'],
  countered: ['那天队里有别的活动，提议顺延三天，上午下午都可以'],
  rejected: ['内容属于经营推广，不在服务范围内', '同一地点上周刚办过，可以换一个题目再点', '电话多次打不通，没能核实'],
  withdrawn: ['场地那天要用，先不办了', '已经有别的单位来讲过'],
  unfilled: ['眼下没有合适的队伍，下个月十号再找一次'],
}

/** 听懂了吗, 用得上吗, and a word if there is one; the first is the fullest order's. */
export const RATINGS: readonly Rating[] = [
  { understood: 'yes', useful: 'yes', words: '师傅很耐心，回去就把插线板换了' },
  { understood: 'yes', useful: 'yes', words: '讲得慢，听得清楚' },
  { understood: 'yes', useful: 'yes', words: '' },
  { understood: 'yes', useful: 'partly', words: '' },
  { understood: 'partly', useful: 'yes', words: '要是能多留一会儿就好了' },
  { understood: 'yes', useful: 'no', words: '家里暂时没有这样东西' },
  { understood: 'no', useful: 'partly', words: '声音小，后排听不见' },
]

/** What cannot be put under a topic. */
export const OTHER_NEED = '老人摔过两次，想请人看看家里哪里不安全'

/** Orders of 沙坪坝 that no activity stands for (yet), with how many of each. */
export const OPEN_ORDERS: readonly (readonly [OrderStatus, number])[] = [
  ['submitted', 9],
  ['verified', 4],
  ['pooled', 12],
  ['offered', 4],
  ['countered', 3],
  ['accepted', 6],
  ['rejected', 8],
  ['withdrawn', 7],
  ['unfilled', 4],
]

/** In turn over the other districts. */
export const ELSEWHERE: readonly OrderStatus[] = [
  'submitted',
  'pooled',
  'accepted',
  'rejected',
  'withdrawn',
  'unfilled',
]
