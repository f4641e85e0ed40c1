import { HOUR_MS, MINUTE_MS, addDays, chinaDay, startOfDay } from '@shared/domain/time/china-time'
import { type Hands } from './harness/hands'
import { type TestCloud } from './harness/start-cloud'
import { until } from './harness/until'

/** The four of the main job, each with a phone. */
export type Cast = Record<'leader' | 'volunteer' | 'resident' | 'admin', Hands>

/** Who they are in the sample city. */
export const CAST_OPEN_IDS: Record<keyof Cast, string> = {
  leader: 'sample-leader',
  volunteer: 'sample-volunteer',
  resident: 'sample-resident',
  admin: 'sample-unit-admin',
}

const TITLE = '四个人的防诈骗小课堂'
const WISH = '四个人想请人讲讲假客服电话'

type Story = { cast: Cast; cloud: TestCloud }

/** 发活动 → 报名 → 签到 (without network) → 传照片 → 签退 → 确认 → 结项; 点单 → 核实 → 接单; and the figures show it. */
export const tellSlice = async (story: Story) => {
  const before = await figures(story)
  const activityId = await publishes(story)
  await signsUp(story, activityId)
  await comesAndGoes(story, activityId)
  await closes(story, activityId)
  await orders(story)
  await claims(story)
  await showsFigures(story, before)
}

const publishes = async ({ cast: { leader }, cloud }: Story) => {
  await leader.open('packages/activity/edit/index')
  await leader.type('活动叫什么', TITLE)
  await leader.type('做什么', '教大家认出三种骗法，当场演练一遍')
  await leader.setMoment('哪一天', addDays(chinaDay(cloud.now()), 1))
  await leader.setMoment('几点开始', '09:30')
  await leader.setMoment('几点结束', '11:30')
  await leader.pick('哪个场地', 0)
  await leader.press('发布')
  await leader.sees('您负责这场活动')
  await leader.sees(TITLE)
  return leader.param('activityId')
}

const signsUp = async ({ cast: { volunteer } }: Story, activityId: string) => {
  await volunteer.open('packages/activity/detail/index', { activityId })
  await volunteer.press('我来报名')
  await volunteer.sees('已报名')
}

const comesAndGoes = async ({ cast: { leader, volunteer }, cloud }: Story, activityId: string) => {
  const starts = startOfDay(addDays(chinaDay(cloud.now()), 1)) + 9.5 * HOUR_MS
  cloud.travel(starts - 5 * MINUTE_MS - cloud.now())
  await usesCode({ leader, volunteer }, activityId, 'in')
  // There was no signal; the photo that comes later from the site bears it out.
  await volunteer.sees('待同步')
  await volunteer.setOnline(true)
  await volunteer.sees('签到好了')

  cloud.travel(HOUR_MS)
  await volunteer.open('packages/activity/photos/index', { activityId })
  const sent = await volunteer.addPhotos('从相册选')
  await volunteer.sees('审核中')
  await until('every photo is there', async () => (await photosOf(cloud, activityId)).length === sent)

  cloud.travel(HOUR_MS + 10 * MINUTE_MS)
  await usesCode({ leader, volunteer }, activityId, 'out')
  await volunteer.sees('签退好了')
}

/**
 * The volunteer reads the digits from the leader's screen and types them in. The leader's phone hears what time it is
 * now from whatever the home page asks for.
 */
const usesCode = async (
  { leader, volunteer }: Pick<Cast, 'leader' | 'volunteer'>,
  activityId: string,
  way: 'in' | 'out',
) => {
  await volunteer.open('pages/check-in/index', { activityId, way })
  await volunteer.sees('请输入队长手机上的六位数字')
  await leader.open('pages/home/index')
  await leader.open('pages/code/index', { activityId })
  const digits = (await leader.hears(/^\d( \d){5}$/)).split(' ')
  if (way === 'in') await volunteer.setOnline(false)
  for (const digit of digits) await volunteer.press(digit)
}

/** WeChat's word comes a few seconds after the upload, by way of `jobs` and `events`. */
const checked = (cloud: TestCloud, activityId: string) =>
  until('WeChat has a word on the photo', async () =>
    (await photosOf(cloud, activityId)).some(({ status }) => status === 'passed'),
  )

const photosOf = async (cloud: TestCloud, activityId: string) =>
  (await cloud.ask(CAST_OPEN_IDS.leader, 'photo.list', { activityId })).items

const closes = async ({ cast: { leader }, cloud }: Story, activityId: string) => {
  await leader.open('packages/activity/photos/index', { activityId })
  await leader.press('通过')
  await leader.press('没有，通过')
  await checked(cloud, activityId)
  await leader.open('packages/activity/close/index', { activityId })
  await leader.press('签到签退齐的 1 人一次确认')
  await leader.press('现场听众加 10')
  await leader.type('做了什么', '讲了三种骗法，大家演练了一遍')
  // Nobody was asked for consent, so none is proposed: the leader chooses.
  await leader.press('林老师（示例）拍的')
  await leader.press('结项')
  await leader.sees('已结项')
}

const orders = async ({ cast: { resident, admin }, cloud }: Story) => {
  await resident.open('packages/order/place/index', { topic: 'fraud' })
  await resident.type('还有什么想说的', WISH)
  await resident.press('下一题')
  await resident.setMoment('哪一天', addDays(chinaDay(cloud.now()), 3))
  await resident.type('具体在哪里', '文明实践站二楼')
  await resident.press('下一题')
  await resident.type('联系人', '吴婆婆')
  await resident.type('手机号', '13900001111')
  await resident.press('点单')
  await resident.sees('待核实')
  const orderId = resident.param('orderId')

  await admin.open('packages/order/detail/index', { orderId })
  await admin.press('核实过了')
  await admin.press('本单位各队都能接')
  await admin.sees('待接单')
}

const claims = async ({ cast: { leader, resident } }: Story) => {
  const orderId = resident.param('orderId')
  await leader.open('packages/order/pool/index')
  await leader.sees(WISH)
  // The sample city has open orders of its own; which of them stands first depends on the day.
  await leader.open('packages/order/detail/index', { orderId })
  await leader.press('我们接单')
  await leader.sees('定日子')
  await resident.open('packages/order/detail/index', { orderId })
  await resident.sees('供电服务分队')
}

const figures = async ({ cloud }: Story) => {
  const { leader, admin } = CAST_OPEN_IDS
  const teamId = (await cloud.ask(leader, 'account.me', {})).memberships[0]!.teamId
  const areaId = (await cloud.ask(admin, 'account.me', {})).appointments[0]!.areaId!
  const team = await cloud.ask(leader, 'dashboard.team', { teamId, period: 'year' })
  const district = await cloud.ask(admin, 'dashboard.district', { areaId, period: 'year' })
  return { teamId, areaId, team: team.figures, district: district.figures }
}

const showsFigures = async (story: Story, before: Awaited<ReturnType<typeof figures>>) => {
  const { cast } = story
  const after = await figures(story)
  for (const side of ['team', 'district'] as const) {
    expect(after[side].activities).toBe(before[side].activities + 1)
    expect(after[side].personTimes.A).toBe(before[side].personTimes.A + 1)
    expect(after[side].photos).toBe(before[side].photos + 1)
  }
  expect(after.district.orders).toBe(before.district.orders + 1)

  await cast.leader.open('packages/workbench/team/index', { teamId: before.teamId })
  await cast.leader.sees(TITLE)
  await cast.admin.open('packages/workbench/district/index', { areaId: before.areaId })
  await cast.admin.sees(TITLE)
}
