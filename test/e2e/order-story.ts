import type { OutboxNotice } from '@shared/contract/stored'
import { HOUR_MS, MINUTE_MS, addDays, chinaDay, startOfDay } from '@shared/domain/time/china-time'
import { NOTICE_TEXT } from '@shared/text/notice-terms'
import { type Hands } from './harness/hands'
import { type TestCloud } from './harness/start-cloud'
import { until } from './harness/until'

/** The five of one order: who asks, who types it in, who dispatches, a team that declines, a team that comes. */
export type OrderCast = Record<'resident' | 'station' | 'admin' | 'leader' | 'society', Hands>

/** Who they are in the sample city. */
export const ORDER_CAST_OPEN_IDS: Record<keyof OrderCast, string> = {
  resident: 'sample-resident',
  station: 'sample-station-worker',
  admin: 'sample-unit-admin',
  leader: 'sample-leader',
  society: 'sample-society-leader',
}

const NEED = '五个人想请人看看果树'
const WHY = '会讲的老师那天来不了'

type Story = { cast: OrderCast; cloud: TestCloud }
type Of = Story & { orderId: string }

/**
 * 居民 → 站点 → 区县 → a team declines with a reason → another one proposes a day → 接单 → activity → check-in → two
 * questions → two weeks later 用上了吗. What the main job has shown on a screen already is asked of the cloud.
 */
export const tellOrder = async (story: Story) => {
  const of = { ...story, orderId: await typedIn(story) }
  await declined(of)
  await countered(of)
  const activityId = await posted(of)
  await toldByThen(of)
  await held(of, activityId)
  await answered(of)
  await toldAfterwards(of)
}

const teamOf = async ({ cloud }: Story, openId: string) =>
  (await cloud.ask(openId, 'account.me', {})).memberships[0]!.teamId

const typedIn = async ({ cast: { station }, cloud }: Story) => {
  const { phone } = await cloud.ask(ORDER_CAST_OPEN_IDS.resident, 'account.me', {})
  await station.open('packages/order/place/index', { topic: 'farming' })
  await station.type('还有什么想说的', NEED)
  await station.press('下一题')
  await station.setMoment('哪一天', addDays(chinaDay(cloud.now()), 5))
  await station.type('具体在哪里', '果园边的院坝')
  await station.press('下一题')
  await station.type('联系人', '吴婆婆')
  await station.type('手机号', phone ?? '')
  await station.press('点单')
  await station.sees('待核实')
  await station.press('核实过了')
  await station.sees('待派单')
  return station.param('orderId')
}

const declined = async (of: Of) => {
  const { cast, cloud, orderId } = of
  const teamIds = [await teamOf(of, ORDER_CAST_OPEN_IDS.leader)]
  await cloud.ask(ORDER_CAST_OPEN_IDS.admin, 'order.offer', { orderId, teamIds })
  await cast.leader.open('packages/order/detail/index', { orderId })
  await cast.leader.press('来不了')
  await cast.leader.type('原因，对方会看到', WHY)
  await cast.leader.press('告诉单位')
  await cast.admin.open('packages/order/detail/index', { orderId })
  await cast.admin.sees(WHY)
}

const countered = async (of: Of) => {
  const { cast, cloud, orderId } = of
  const teamIds = [await teamOf(of, ORDER_CAST_OPEN_IDS.society)]
  await cloud.ask(ORDER_CAST_OPEN_IDS.admin, 'order.offer', { orderId, teamIds })
  await cast.society.open('packages/order/detail/index', { orderId })
  await cast.society.press('另约一天')
  await cast.society.setMoment('日子', addDays(chinaDay(cloud.now()), 6))
  await cast.society.press('问问点单的人')
  await cast.resident.open('packages/order/detail/index', { orderId })
  await cast.resident.sees('想改一改')
  await cast.resident.press('就按这个来')
  await cast.resident.sees('已接单')
}

const posted = async ({ cast: { society }, orderId }: Of) => {
  await society.open('packages/order/detail/index', { orderId })
  await society.press('定日子')
  await society.press('发布')
  await society.sees('您负责这场活动')
  return society.param('activityId')
}

/** Whoever could not send the team comes along alone. */
const held = async ({ cast: { leader, society }, cloud }: Of, activityId: string) => {
  const { leader: helper, society: host } = ORDER_CAST_OPEN_IDS
  const { startsAt, endsAt } = await cloud.ask(helper, 'activity.signUp', { activityId })
  cloud.travel(startsAt - 5 * MINUTE_MS - cloud.now())
  await leader.open('pages/check-in/index', { activityId, way: 'in' })
  await society.open('pages/home/index')
  await society.open('pages/code/index', { activityId })
  const digits = (await society.hears(/^\d( \d){5}$/)).split(' ')
  for (const digit of digits) await leader.press(digit)
  await leader.sees('签到好了')

  cloud.travel(endsAt + 5 * MINUTE_MS - cloud.now())
  const personIds = [(await cloud.ask(helper, 'account.me', {}))._id]
  await cloud.ask(host, 'attendance.confirm', { activityId, personIds })
  const closing = {
    ...{ summary: '看了果树，讲了修剪', responsibleName: '罗教授', audienceOnSite: 20, audienceOnline: 0 },
    ...{ sessions: 1, lessons: 0, bestPhotoIds: [], noPhotoReason: '手机没电' },
  }
  await cloud.ask(host, 'activity.close', { activityId, closing })
}

const answered = async ({ cast: { resident }, cloud, orderId }: Of) => {
  await resident.open('packages/order/detail/index', { orderId })
  await resident.sees('来讲过了，问您两句')
  await resident.tick('听懂了')
  await resident.tick('用得上')
  await resident.press('就这样')
  await resident.sees('听的人这样说')

  cloud.travel(startOfDay(addDays(chinaDay(cloud.now()), 15)) + 9 * HOUR_MS - cloud.now())
  await until('the clock asks whether it was of use', async () => {
    const { moves } = await cloud.ask(ORDER_CAST_OPEN_IDS.resident, 'order.get', { orderId })
    return moves.includes('followUp')
  })
  await resident.open('packages/order/detail/index', { orderId })
  await resident.tick('用上了')
  await resident.press('就这样')
  await resident.sees('已办结')
}

const WHILE_ASKED = [
  ...(['orderSubmitted', 'orderVerified', 'orderOffered', 'orderTeamsBusy'] as const),
  ...(['orderCountered', 'orderAccepted', 'orderScheduled'] as const),
]

const toldByThen = async (of: Of) => {
  for (const who of ['resident', 'station'] as const) {
    await isTold(of, who, WHILE_ASKED)
  }
  await isTold(of, 'leader', ['offerArrived'])
  await isTold(of, 'society', ['offerArrived', 'offerAgreed'])
  await isTold(of, 'admin', ['orderBack', 'orderAcrossUnits'])
}

const toldAfterwards = async (of: Of) => {
  for (const who of ['resident', 'station'] as const)
    await isTold(of, who, ['orderDelivered', 'orderRated', 'orderFollowUpAsked', 'orderClosed'])
}

type Kind = OutboxNotice['kind']

/** What the table of section 7 says that somebody hears, once it has come, on the page of their messages. */
const isTold = async (of: Of, who: keyof OrderCast, kinds: readonly Kind[]) => {
  const { cast, cloud, orderId } = of
  await until(`${kinds.join(', ')} reach the ${who}`, async () => {
    const { items } = await cloud.ask(ORDER_CAST_OPEN_IDS[who], 'notice.list', {})
    const told = items.filter(({ link }) => link.id === orderId).map(({ kind }) => kind)
    return kinds.every((kind) => told.includes(kind))
  })
  await cast[who].open('packages/account/inbox/index')
  await stands(of, who, kinds)
}

const stands = async ({ cast }: Of, who: keyof OrderCast, kinds: readonly Kind[]) => {
  for (const kind of kinds)
    await until(`the ${who} reads ${NOTICE_TEXT[kind]}`, async () =>
      (await cast[who].text()).replace(/\s/g, '').includes(`${NOTICE_TEXT[kind]}${NEED}`),
    )
}
