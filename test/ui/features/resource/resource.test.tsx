import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { BookingView, ResourceFacts } from '@shared/contract/resource'
import { viewBooking } from '@shared/domain/resource/booking'
import BookingsPage from '@/packages/resource/bookings/index'
import ResourceDetailPage from '@/packages/resource/detail/index'
import ResourceEditPage from '@/packages/resource/edit/index'
import ResourceListPage from '@/packages/resource/list/index'
import { slotWords, weeksOf } from '@/features/resource/calendar-days'
import { aLeader, aResident, aUnitAdmin } from '../../../builders/account'
import { anArea } from '../../../builders/area'
import { NOW } from '../../../builders/clock'
import { aBooking, aResource, FRIDAY } from '../../../builders/resource'
import { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { meOf } from '../order/people-views'

jest.mock('@/platform/call')

const van: ResourceFacts = { ...aResource(), runningDays: 71 }
const taken = [{ ...FRIDAY[0]!, state: 'confirmed' as const, forName: '磁器口科普队' }]
const detail = {
  'resource.get': says('resource.get', van),
  'resource.calendar': says('resource.calendar', { month: '2026-11', taken }),
}

describe('资源', () => {
  it('are narrowed to one kind', async () => {
    cloudAnswers({
      'account.me': says('account.me', meOf(aResident())),
      'resource.list': says('resource.list', pageOf(van)),
    })
    render(<ResourceListPage />)
    expect(await screen.findByText('科普大篷车 1 号')).toBeInTheDocument()

    fireEvent.click(screen.getByText('科普大篷车'))
    await waitFor(() => expect(asked('resource.list').at(-1)).toEqual({ kind: 'scienceVan' }))
  })

  it('an admin registers what the unit lends; what is missing is said first', async () => {
    openWith({ unitId: 'u-1' })
    cloudAnswers({
      'area.children': says('area.children', pageOf(anArea({ _id: 's-1', name: '土湾街道', level: 'subdistrict' }))),
      'account.me': says('account.me', meOf(aUnitAdmin())),
      'resource.add': says('resource.add', van),
    })
    render(<ResourceEditPage />)
    fireEvent.input(await screen.findByLabelText('名字'), { target: { value: '科普活动室' } })
    expect(screen.getByText('先选街道或乡镇')).toBeInTheDocument()
    fireEvent.click(screen.getByText('选街道或乡镇'))
    fireEvent.click(await screen.findByText('土湾街道'))
    fireEvent.click(screen.getByText('周六'))
    fireEvent.click(screen.getByRole('button', { name: '保存' }))

    await waitFor(() =>
      expect(asked('resource.add')).toMatchObject([
        { unitId: 'u-1', name: '科普活动室', kind: 'activityRoom', subdistrictId: 's-1', weekdays: [1, 2, 3, 4, 5, 6] },
      ]),
    )
  })

  it('the owner ends the lending with a reason; others see no such button', async () => {
    openWith({ resourceId: 'r-1' })
    const ended = { ...van, validTo: '2026-11-20' }
    cloudAnswers({
      ...detail,
      'account.me': says('account.me', meOf(aUnitAdmin())),
      'resource.close': says('resource.close', ended),
    })
    render(<ResourceDetailPage />)
    fireEvent.click(await screen.findByRole('button', { name: '停用' }))
    fireEvent.click(await screen.findByText('到期交还'))
    fireEvent.click(screen.getByRole('button', { name: '从今天起不再外借' }))

    expect(await screen.findByText('不再外借')).toBeInTheDocument()
    expect(asked('resource.close')).toEqual([{ resourceId: 'r-1', reason: '到期交还' }])
    expect(screen.queryByRole('button', { name: '停用' })).toBeNull()
  })

  it('a leader sees who has which half-day, chooses a free one and asks for it', async () => {
    openWith({ resourceId: 'r-1' })
    const booking = viewBooking(aBooking(), aLeader(), NOW)
    cloudAnswers({
      ...detail,
      'account.me': says('account.me', meOf(aLeader())),
      'booking.request': says('booking.request', booking),
    })
    render(<ResourceDetailPage />)
    expect(await screen.findByText('71 天')).toBeInTheDocument()

    fireEvent.click(await screen.findByRole('button', { name: /^27 日，上午，磁器口科普队 已约，下午，空着$/ }))
    expect(screen.getByText('上午，磁器口科普队 已约')).toBeInTheDocument()
    fireEvent.click(screen.getByText('选这半天'))
    expect(screen.getByText('2026 年 11 月 27 日下午')).toBeInTheDocument()
    fireEvent.click(screen.getByText('提交预约'))
    expect(await screen.findByText('写一句用来做什么')).toBeInTheDocument()
    fireEvent.input(screen.getByLabelText(/用来做什么/), { target: { value: '进校园巡展' } })
    fireEvent.click(screen.getByText('提交预约'))

    await waitFor(() =>
      expect(asked('booking.request')).toMatchObject([
        { resourceId: 'r-1', forId: 't-1', purpose: '进校园巡展', slots: [FRIDAY[1]], activityId: null },
      ]),
    )
  })

  it('who leads nothing may look, not ask', async () => {
    openWith({ resourceId: 'r-1' })
    cloudAnswers({ ...detail, 'account.me': says('account.me', meOf(aResident())) })
    render(<ResourceDetailPage />)

    expect(await screen.findByText('队长、队伍管理员和单位管理员可以预约。')).toBeInTheDocument()
    expect(screen.queryByText('提交预约')).toBeNull()
  })
})

describe('预约', () => {
  it('the owner confirms what waits for an answer', async () => {
    openWith({ unitId: 'u-1' })
    const waiting: BookingView = viewBooking(aBooking(), aUnitAdmin(), NOW)
    cloudAnswers({
      'account.me': says('account.me', meOf(aUnitAdmin())),
      'booking.ofUnit': says('booking.ofUnit', pageOf(waiting)),
      'booking.confirm': says('booking.confirm', { ...waiting, status: 'confirmed', moves: ['cancel'] }),
    })
    render(<BookingsPage />)
    expect(await screen.findByText('2026 年 11 月 27 日全天')).toBeInTheDocument()
    fireEvent.click(screen.getByText('确认预约'))

    await waitFor(() => expect(asked('booking.confirm')).toEqual([{ bookingId: 'b-1' }]))
    expect(asked('booking.ofUnit')[0]).toMatchObject({ unitId: 'u-1', waitingOnly: true })
  })
})

describe('日历', () => {
  it.each(['2026-02', '2026-11', '2027-02', '2028-02'])('%s: weeks of seven days, every day once', (month) => {
    const weeks = weeksOf(month)
    const days = weeks.flat().filter((day) => day !== null)
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    expect(new Set(days).size).toBe(days.length)
    expect(days.every((day) => day.startsWith(month))).toBe(true)
    expect(days.length).toBe({ '2026-02': 28, '2026-11': 30, '2027-02': 28, '2028-02': 29 }[month])
  })

  it('2026-11-01 is a Sunday', () => {
    expect(weeksOf('2026-11')[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  })

  it('names whole days as such', () => {
    expect(slotWords(FRIDAY)).toEqual(['2026 年 11 月 27 日全天'])
    expect(slotWords([FRIDAY[0]!])).toEqual(['2026 年 11 月 27 日上午'])
  })
})
