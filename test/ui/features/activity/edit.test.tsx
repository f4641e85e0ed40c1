import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Account } from '@shared/contract/account'
import { viewOrder } from '@shared/domain/order/view'
import { orderApi } from '@shared/contract/order-api'
import ActivityEditPage from '@/packages/activity/edit/index'
import { aLeader, aVolunteer } from '../../../builders/account'
import { anActivity } from '../../../builders/activity'
import { aTeam } from '../../../builders/team'
import { anAcceptedOrder } from '../../../builders/order'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { activityAs, meOf } from './views'

jest.mock('@/platform/call')

type Rest = Parameters<typeof cloudAnswers>[0]

const leader = aLeader({ subdistrictId: 's-1', subdistrictName: '土湾街道' })
const venue = {
  _id: 'v-1',
  name: '土湾街道文明实践所',
  tier: 'institute' as const,
  kind: 'practice' as const,
  areaId: 's-1',
  address: '土湾正街 1 号',
  point: null,
}
const draft = activityAs(anActivity({ status: 'draft' }), leader)

async function openAs(person: Account, params: Record<string, string> = {}, rest: Rest = {}) {
  openWith(params)
  cloudAnswers({
    'account.me': says('account.me', meOf(person)),
    'venue.list': says('venue.list', pageOf(venue)),
    'activity.list': says('activity.list', pageOf()),
    'activity.draft': says('activity.draft', draft),
    'activity.publish': says('activity.publish', activityAs(anActivity(), leader)),
    ...rest,
  })
  render(<ActivityEditPage />)
  await screen.findByLabelText('活动叫什么').catch(() => undefined)
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

async function fillIn() {
  type('活动叫什么', '手机防骗小课堂')
  type('做什么', '教老人认出常见的电话骗局')
  await screen.findByText('土湾街道文明实践所')
  type('哪个场地', '0')
}

describe('发活动', () => {
  it('says at each field what is missing, and sends nothing', async () => {
    await openAs(leader)

    press('发布')

    expect(screen.getByText('名字要 2 到 30 个字')).toBeInTheDocument()
    expect(screen.getByText('请写做什么，至少 5 个字')).toBeInTheDocument()
    expect(screen.getByText('请选在哪个社区或场地')).toBeInTheDocument()
    expect(screen.getByText('还有 3 处要改，已标在上面')).toBeInTheDocument()
    expect(asked('activity.draft')).toHaveLength(0)
  })

  it('needs three answers: the rest is next Saturday morning, for the own team', async () => {
    await openAs(leader)
    await fillIn()

    press('发布')

    await waitFor(() => expect(asked('activity.publish')).toHaveLength(1))
    expect(asked('activity.draft')[0]).toMatchObject({
      teamId: 't-1',
      venueId: 'v-1',
      areaId: 's-1',
      startsAt: Date.parse('2026-11-28T09:30:00+08:00'),
      endsAt: Date.parse('2026-11-28T11:30:00+08:00'),
      contactName: '陈队长',
      source: 'own',
    })
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/activity/detail/index?activityId=a-1' })
  })

  it('keeps its key however often it is sent', async () => {
    await openAs(leader, {}, { 'activity.draft': () => ({ ok: false, code: 'NETWORK' }) })
    await fillIn()

    press('存草稿')
    await waitFor(() => expect(asked('activity.draft')).toHaveLength(1))
    await waitFor(() => expect(screen.getByRole('button', { name: '存草稿' })).toBeEnabled())
    press('存草稿')

    await waitFor(() => expect(asked('activity.draft')).toHaveLength(2))
    const [first, second] = asked('activity.draft')
    expect(first?.key).toMatch(/^[A-Za-z0-9]{8,32}$/)
    expect(second?.key).toBe(first?.key)
  })

  it('keeps a risky plan as a draft but does not publish it without insurance', async () => {
    await openAs(leader)
    await fillIn()
    fireEvent.click(screen.getByRole('radio', { name: '高' }))

    press('发布')
    expect(screen.getByText('高风险活动要先填志愿者保险，再发布')).toBeInTheDocument()
    expect(asked('activity.draft')).toHaveLength(0)

    press('存草稿')
    await waitFor(() => expect(asked('activity.draft')).toHaveLength(1))
    expect(asked('activity.publish')).toHaveLength(0)
  })

  it('is filled in from the order it answers', async () => {
    const order = anAcceptedOrder()
    const seen = orderApi['order.get'].output.parse(viewOrder(order, leader))
    await openAs(leader, { orderId: order._id }, { 'order.get': says('order.get', seen) })

    press('存草稿')

    await waitFor(() => expect(asked('activity.draft')).toHaveLength(1))
    expect(asked('activity.draft')[0]).toMatchObject({
      orderId: order._id,
      source: 'order',
      capacity: 5,
      areaId: order.areaId,
      venueName: order.place,
    })
  })

  it('rewrites what is there when it was opened with an activity', async () => {
    const published = activityAs(anActivity(), leader)
    await openAs(leader, { activityId: 'a-1' }, { 'activity.get': says('activity.get', published) })

    type('活动叫什么', '防骗课改名了')
    press('保存')

    await waitFor(() => expect(asked('activity.draft')).toHaveLength(1))
    expect(asked('activity.draft')[0]).toMatchObject({ activityId: 'a-1', title: '防骗课改名了' })
    expect(asked('activity.publish')).toHaveLength(0)
  })

  it('tells who leads no team why there is no form', async () => {
    await openAs(aVolunteer())

    expect(await screen.findByText('队长才能发活动')).toBeInTheDocument()
  })
})

describe('再发一场、模板、系列', () => {
  it('再发一场 is the same again on the next such weekday: nothing is left but to publish', async () => {
    const before = activityAs(
      anActivity({ _id: 'a-old', status: 'closed', startsAt: Date.parse('2026-11-07T14:00:00+08:00') }),
      leader,
    )
    await openAs(leader, { copyId: 'a-old' }, { 'activity.get': says('activity.get', before) })

    press('发布')

    await waitFor(() => expect(asked('activity.publish')).toHaveLength(1))
    expect(asked('activity.draft')[0]).toMatchObject({
      title: before.title,
      venueId: 'v-1',
      startsAt: Date.parse('2026-11-28T14:00:00+08:00'),
    })
    expect(asked('activity.draft')[0]).not.toHaveProperty('activityId')
  })

  it('from a template only the place is to be chosen', async () => {
    await openAs(leader, {}, { 'activity.templates': says('activity.templates', pageOf()) })
    press('从模板开始')
    fireEvent.click(await screen.findByText('田间地头农技服务'))
    await screen.findByText('土湾街道文明实践所')
    type('哪个场地', '0')

    press('发布')

    await waitFor(() => expect(asked('activity.publish')).toHaveLength(1))
    expect(asked('activity.draft')[0]).toMatchObject({
      title: '田间地头农技服务',
      category: 'agriBenefit',
      line: 'village',
      risk: { level: 'medium' },
      endsAt: Date.parse('2026-11-28T12:30:00+08:00'),
    })
  })

  it('every week for four weeks is one request', async () => {
    await openAs(
      leader,
      {},
      { 'activity.repeat': says('activity.repeat', { items: [activityAs(anActivity(), leader)] }) },
    )
    await fillIn()
    type('办几场', '1')
    expect(screen.getByText('最后一场 12 月 19 日。每场单独报名、签到、结项。')).toBeInTheDocument()

    press('发布')

    await waitFor(() => expect(asked('activity.repeat')).toHaveLength(1))
    expect(asked('activity.repeat')[0]).toMatchObject({ repeat: { every: 'week', times: 4 }, isToPublish: true })
    expect(asked('activity.draft')).toHaveLength(0)
  })

  it('a partner team is chosen from those of the unit', async () => {
    const partner = aTeam({ _id: 't-2', name: '磁器口科普队' })
    await openAs(leader, {}, { 'team.list': says('team.list', pageOf(partner)) })
    await fillIn()
    press('加一支队伍')
    fireEvent.click(await screen.findByText('磁器口科普队'))

    press('发布')

    await waitFor(() => expect(asked('activity.publish')).toHaveLength(1))
    expect(asked('activity.draft')[0]).toMatchObject({ partnerTeamIds: ['t-2'] })
  })
})
