import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Account } from '@shared/contract/account'
import type { HomeView } from '@shared/contract/home'
import { orderApi } from '@shared/contract/order-api'
import { viewOrder } from '@shared/domain/order/view'
import HomePage from '@/pages/home/index'
import { aLeader, anObserver, aPerson, aUnitAdmin, aVolunteer } from '../../../builders/account'
import { anActivity, ENDS_AT, STARTS_AT } from '../../../builders/activity'
import { anAttendance } from '../../../builders/attendance'
import { anEmergency } from '../../../builders/emergency'
import { anOrder } from '../../../builders/order'
import { days, hours } from '../../../builders/clock'
import Taro from '../../mocks/taro'
import { activityAs, meOf } from '../activity/views'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'

jest.mock('@/platform/call')

const nothing: HomeView = {
  attending: null,
  leading: null,
  toClose: null,
  order: null,
  keyDate: null,
  unreadNotices: 0,
  emergencies: [],
}
const entry = (activity = anActivity()) => activityAs(activity, aVolunteer())

function openAs(person: Account, home: Partial<HomeView>, rest: Parameters<typeof cloudAnswers>[0] = {}) {
  cloudAnswers({
    'account.me': says('account.me', meOf(person)),
    'home.show': says('home.show', { ...nothing, ...home }),
    'activity.list': says('activity.list', pageOf()),
    'activity.get': says(
      'activity.get',
      activityAs(anActivity({ people: [person._id] }), person, { mine: anAttendance() }),
    ),
    ...rest,
  })
  render(<HomePage />)
}

describe('首页', () => {
  it('offers a visitor both ways: to ask for a service and to serve', async () => {
    openAs(aPerson(), {})

    fireEvent.click(await screen.findByRole('button', { name: '登记成为志愿者' }))

    expect(screen.getAllByRole('button', { name: '我要点单' }).length).toBeGreaterThan(0)
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/account/register/index' })
  })

  it('says first of all what is urgent where the person lives, one tap from what to do', async () => {
    const { _id, title, words, unitName, status, openedAt } = anEmergency()
    openAs(aVolunteer(), { attending: entry(), emergencies: [{ _id, title, words, unitName, status, openedAt }] })

    fireEvent.click(await screen.findByText('暴雨橙色预警'))

    expect(screen.getByText('不去河边，地下车库不停车，听社区通知。')).toBeInTheDocument()
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/script/emergency/index?emergencyId=em-1' })
  })

  it('shows a volunteer the next activity with a check-in key that says when it opens', async () => {
    openAs(aVolunteer(), { attending: entry() })

    expect(await screen.findByText('明天 9:00')).toBeInTheDocument()
    fireEvent.click(screen.getByText('明天 8:30 开放'))

    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/check-in/index?activityId=a-1&way=in' })
  })

  it('puts what comes first on top when somebody leads one activity and goes to another', async () => {
    const later = anActivity({ _id: 'a-2', title: '带队的那场', startsAt: STARTS_AT + hours(5) })
    openAs(aLeader(), { attending: entry(), leading: entry(later) })
    await screen.findByText('带队的那场')

    const page = document.body.textContent ?? ''
    expect(page.indexOf('手机防骗小课堂')).toBeLessThan(page.indexOf('带队的那场'))
  })

  it('makes one card of an activity that is led and attended', async () => {
    openAs(aLeader(), { attending: entry(), leading: entry() })

    expect(await screen.findByText('我签到')).toBeInTheDocument()
    expect(screen.getAllByText('手机防骗小课堂')).toHaveLength(1)
  })

  it('reminds a leader of what is still to be closed, in working days', async () => {
    openAs(aLeader(), { toClose: entry(anActivity({ startsAt: STARTS_AT - days(3), endsAt: ENDS_AT - days(3) })) })

    expect(await screen.findByText('还剩 9 个工作日，12 月 3 日前要结项')).toBeInTheDocument()
  })

  it('asks for activities of the chosen street only', async () => {
    openAs(aVolunteer({ subdistrictId: 's-1', subdistrictName: '土湾街道' }), {})

    expect(await screen.findByText('我身边的活动')).toBeInTheDocument()
    await waitFor(() => expect(asked('activity.list')).toEqual([{ subdistrictId: 's-1' }]))
  })

  it('shows who works for a unit what waits there', async () => {
    const order = orderApi['order.get'].output.parse(viewOrder(anOrder(), aUnitAdmin()))
    openAs(aUnitAdmin(), {}, { 'order.toVerify': says('order.toVerify', pageOf(order)) })

    expect(await screen.findByText('1 件点单等着核实')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '核点单' }))

    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/workbench/orders/index?unitId=u-1' })
    expect(screen.queryByText('您想做什么？')).toBeNull()
  })

  it('asks an observer to verify nothing', async () => {
    openAs(anObserver(), {})

    expect(await screen.findByText('沙坪坝区科协')).toBeInTheDocument()
    expect(asked('order.toVerify')).toHaveLength(0)
  })

  it('begins anew with one tap when nothing came', async () => {
    cloudAnswers({})
    render(<HomePage />)
    fireEvent.click(await screen.findByRole('button', { name: '再试一次' }))

    await waitFor(() => expect(asked('home.show')).toHaveLength(2))
    expect(asked('account.me')).toHaveLength(2)
    await screen.findByRole('button', { name: '再试一次' })
  })

  it('puts the unread messages on the tab', async () => {
    openAs(aVolunteer(), { unreadNotices: 2 })

    await waitFor(() => expect(Taro.setTabBarBadge).toHaveBeenCalledWith({ index: 3, text: '2' }))
  })
})
