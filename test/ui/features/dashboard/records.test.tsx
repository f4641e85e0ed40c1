import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { DayEntry } from '@shared/contract/dashboard'
import { emptyTally } from '@shared/domain/report/tally'
import DaysPage from '@/packages/workbench/days/index'
import RecordsPage from '@/packages/workbench/records/index'
import { aUnitAdmin } from '../../../builders/account'
import { china } from '../../../builders/clock'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { meOf } from '../order/people-views'
import { aClosedEntry } from './figures'

jest.mock('@/platform/call')

const me = { 'account.me': says('account.me', meOf(aUnitAdmin())) }
const community = aClosedEntry({ _id: 'a-1', title: '进社区的一场' })
const school = aClosedEntry({ _id: 'a-2', title: '进校园的一场', line: 'school' })

describe('活动记录', () => {
  it('shows the closed activities of the group and period', async () => {
    openWith({ unitId: 'u-1', period: 'quarter' })
    cloudAnswers({ ...me, 'dashboard.records': says('dashboard.records', pageOf(community, school)) })
    render(<RecordsPage />)

    expect(await screen.findByText('进社区的一场')).toBeInTheDocument()
    expect(screen.getByText('共 2 场')).toBeInTheDocument()
    expect(asked('dashboard.records')).toEqual([{ unitId: 'u-1', period: 'quarter' }])
  })

  it('picks out the cell that was pressed', async () => {
    openWith({ unitId: 'u-1', line: 'school', category: 'allAreaOutreach' })
    cloudAnswers({ ...me, 'dashboard.records': says('dashboard.records', pageOf(community, school)) })
    render(<RecordsPage />)

    expect(await screen.findByText('进校园的一场')).toBeInTheDocument()
    expect(screen.queryByText('进社区的一场')).toBeNull()
  })

  it('looks on through the pages until it finds what was pressed', async () => {
    openWith({ unitId: 'u-1', line: 'school' })
    cloudAnswers({
      ...me,
      'dashboard.records': ({ cursor }) => ({
        ok: true,
        value: cursor ? pageOf(school) : { items: [community], nextCursor: 'second' },
      }),
    })
    render(<RecordsPage />)

    expect(await screen.findByText('进校园的一场')).toBeInTheDocument()
    expect(asked('dashboard.records').map(({ cursor }) => cursor)).toEqual([undefined, 'second'])
  })

  it('stops looking once the list is past the month', async () => {
    openWith({ unitId: 'u-1', month: '2026-11', period: 'year' })
    const march = aClosedEntry({ _id: 'a-3', title: '三月的一场', startsAt: china('2026-03-05 09:00') })
    cloudAnswers({
      ...me,
      'dashboard.records': says('dashboard.records', { items: [community, march], nextCursor: 'older' }),
    })
    render(<RecordsPage />)

    expect(await screen.findByText('进社区的一场')).toBeInTheDocument()
    expect(screen.queryByText('三月的一场')).toBeNull()
    expect(asked('dashboard.records')).toHaveLength(1)
  })

  it('leaves out the teams that have a bar of their own', async () => {
    openWith({ unitId: 'u-1', without: 't-7,t-8' })
    const named = aClosedEntry({ _id: 'a-4', title: '有条的队', teamId: 't-8' })
    cloudAnswers({ ...me, 'dashboard.records': says('dashboard.records', pageOf(community, named)) })
    render(<RecordsPage />)

    expect(await screen.findByText('进社区的一场')).toBeInTheDocument()
    expect(screen.queryByText('有条的队')).toBeNull()
  })

  it('asks for the records of a district', async () => {
    openWith({ areaId: 'd-1', period: 'window' })
    cloudAnswers({ ...me, 'dashboard.records': says('dashboard.records', pageOf(community)) })
    render(<RecordsPage />)

    expect(await screen.findByText('进社区的一场')).toBeInTheDocument()
    expect(asked('dashboard.records')).toEqual([{ areaId: 'd-1', period: 'window' }])
  })

  it('picks one team out of a district, wherever the team comes from', async () => {
    openWith({ areaId: 'd-1', teamId: 't-9' })
    const guests = aClosedEntry({ _id: 'a-6', title: '外区来的一场', teamId: 't-9' })
    cloudAnswers({ ...me, 'dashboard.records': says('dashboard.records', pageOf(community, guests)) })
    render(<RecordsPage />)

    expect(await screen.findByText('外区来的一场')).toBeInTheDocument()
    expect(screen.queryByText('进社区的一场')).toBeNull()
    expect(asked('dashboard.records')).toEqual([{ areaId: 'd-1', period: 'window' }])
  })

  it('finds a month of last year in the list of all closed activities', async () => {
    openWith({ unitId: 'u-1', month: '2025-12', period: 'year' })
    const december = aClosedEntry({ _id: 'a-7', title: '去年的一场', startsAt: china('2025-12-06 09:00') })
    cloudAnswers({ ...me, 'activity.list': says('activity.list', pageOf(community, december)) })
    render(<RecordsPage />)

    expect(await screen.findByText('去年的一场')).toBeInTheDocument()
    expect(screen.queryByText('进社区的一场')).toBeNull()
    expect(asked('activity.list')).toEqual([{ unitId: 'u-1', when: 'closed' }])
  })

  it('says when what waits to be closed must be', async () => {
    openWith({ unitId: 'u-1', state: 'toClose' })
    const ended = aClosedEntry({ status: 'published', startsAt: china('2026-11-16 09:00') })
    cloudAnswers({ ...me, 'activity.list': says('activity.list', pageOf(ended)) })
    render(<RecordsPage />)

    expect(await screen.findByText('还剩 6 个工作日结项')).toBeInTheDocument()
    expect(asked('activity.list')).toEqual([{ unitId: 'u-1', when: 'toClose' }])
  })

  it('says so when there is none', async () => {
    openWith({ unitId: 'u-1', street: '虎溪街道' })
    cloudAnswers({ ...me, 'dashboard.records': says('dashboard.records', pageOf(community)) })
    render(<RecordsPage />)

    await waitFor(() => expect(screen.getByText('没有这样的活动')).toBeInTheDocument())
  })
})

describe('逐日明细', () => {
  const { people: _p, unclosedEndsAt: _u, byTeam: _t, ...nothing } = emptyTally()
  const entry = (wish: Partial<DayEntry>): DayEntry => ({
    ...nothing,
    ...{ _id: 'c-1', day: '2026-11-20', unitId: 'u-1', subdistrictId: 's-1', subdistrictName: '土湾街道' },
    ...{ runningDays: 0, ordersByStatus: {}, teamId: 't-1', teamName: '红岩科普队' },
    ...wish,
  })

  it('opens the activities of a team on a day; an order that no team has yet opens nothing', async () => {
    openWith({ areaId: 'a500106', map: 'today', period: 'year' })
    cloudAnswers({
      ...me,
      // All cells of the first page have come to nothing since.
      'dashboard.days': ({ cursor }) => ({
        ok: true,
        value: cursor
          ? pageOf(
              entry({ activities: 2, personTimes: { A: 30, B: 6, C: 1 } }),
              entry({ _id: 'c-2', teamId: null, teamName: '', orders: 3 }),
            )
          : { items: [], nextCursor: 'older' },
      }),
    })
    render(<DaysPage />)

    expect(await screen.findByText('2 场，36 人次')).toBeInTheDocument()
    expect(screen.getByText('还没有队伍接的点单').closest('button')).toBeNull()
    const wish = { areaId: 'a500106', map: 'today', period: 'year' }
    expect(asked('dashboard.days')).toEqual([wish, { ...wish, cursor: 'older' }])

    fireEvent.click(screen.getByText('红岩科普队'))
    const [[{ url }]] = Taro.navigateTo.mock.calls as [[{ url: string }]]
    expect(decodeURIComponent(url)).toContain('areaId=a500106&map=today&teamId=t-1&from=2026-11-20&to=2026-11-20')
  })
})
