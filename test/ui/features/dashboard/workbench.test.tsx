import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import UnitFiguresPage from '@/packages/workbench/unit/index'
import WorkbenchHomePage from '@/packages/workbench/home/index'
import UnitOrdersPage from '@/packages/workbench/orders/index'
import { confirm } from '@/platform/dialog'
import { aLeader, anObserver, aResident, aUnitAdmin } from '../../../builders/account'
import { anOrder } from '../../../builders/order'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { meOf, seenBy } from '../order/people-views'
import { aClosedEntry, aDashboard, someFigures } from './figures'

jest.mock('@/platform/call')
jest.mock('@/platform/dialog')

const admin = aUnitAdmin()
const world = {
  'account.me': says('account.me', meOf(admin)),
  'order.toVerify': says('order.toVerify', pageOf(anOrder())),
  'order.pool': says('order.pool', pageOf(anOrder({ status: 'pooled' }))),
  'dashboard.unit': says('dashboard.unit', aDashboard()),
  'activity.list': says('activity.list', pageOf()),
  'report.due': says('report.due', {
    month: '2026-11',
    period: { from: '2026-10-23', to: '2026-11-22' },
    opensOn: '2026-11-18',
    deadline: '2026-11-23',
    daysLeft: 1,
    status: 'draft',
    lettersMissing: 177,
  }),
}
const opened = () => Taro.navigateTo.mock.calls.map(([to]: [{ url: string }]) => decodeURIComponent(to.url))

describe('看数据 of a unit', () => {
  beforeEach(() => openWith({ unitId: 'u-1' }))

  it('counts A and B, and says what C is beside them', async () => {
    cloudAnswers(world)
    render(<UnitFiguresPage />)

    expect(await screen.findByRole('button', { name: /服务\s*300\s*人次/ })).toBeInTheDocument()
    expect(screen.getByText('C 级 8 小时，另算')).toBeInTheDocument()
  })

  it.each([
    { number: /^活动/, address: 'records/index?unitId=u-1&period=window' },
    { number: '全域科普，进社区，9', address: '&category=allAreaOutreach&line=community' },
    { number: '土湾 24', address: '&street=土湾街道' },
    { number: /^10月 30/, address: '&period=year&month=2026-10' },
  ])('opens the records behind $number', async ({ number, address }) => {
    cloudAnswers(world)
    render(<UnitFiguresPage />)

    fireEvent.click(await screen.findByRole('button', { name: number }))

    expect(opened()).toEqual([expect.stringContaining(address)])
  })

  it.each([
    { link: '红岩科普队 10', address: '&teamId=t-1' },
    { link: '其余 3 支 14', address: '&without=t-1' },
  ])('opens the records of $link', async ({ link, address }) => {
    cloudAnswers(world)
    render(<UnitFiguresPage />)

    fireEvent.click(await screen.findByRole('link', { name: link }))

    expect(opened()).toEqual([expect.stringContaining(address)])
  })

  it('sets the report window against the one before, and no other period', async () => {
    const before = aDashboard({ figures: someFigures({ activities: 88 }) })
    cloudAnswers({
      ...world,
      'dashboard.unit': ({ period }) => ({ ok: true, value: period === 'previousWindow' ? before : aDashboard() }),
    })
    render(<UnitFiguresPage />)
    expect(await screen.findByText('上期 88 场')).toBeInTheDocument()

    fireEvent.click(screen.getByRole('button', { name: '时间：本报送期' }))
    fireEvent.click(screen.getByRole('button', { name: /本季度/ }))

    await waitFor(() => expect(screen.queryByText('上期 88 场')).toBeNull())
    expect(asked('dashboard.unit').at(-1)).toEqual({ unitId: 'u-1', period: 'quarter', map: 'asItWas' })
  })

  it('can be tried again after an outage', async () => {
    cloudAnswers({ ...world, 'dashboard.unit': () => ({ ok: false, code: 'NETWORK' }) })
    render(<UnitFiguresPage />)
    const again = await screen.findByRole('button', { name: '再试一次' })

    cloudAnswers(world)
    fireEvent.click(again)

    expect(await screen.findByText('每月活动')).toBeInTheDocument()
  })
})

describe('工作台', () => {
  it('shows an administrator what waits, and the oldest activity to close first', async () => {
    const ended = { status: 'published' as const, closing: null }
    const older = aClosedEntry({
      ...ended,
      _id: 'a-old',
      title: '早的一场',
      startsAt: Date.parse('2026-11-10T09:00+08:00'),
    })
    const newer = aClosedEntry({
      ...ended,
      _id: 'a-new',
      title: '晚的一场',
      startsAt: Date.parse('2026-11-18T09:00+08:00'),
    })
    cloudAnswers({ ...world, 'activity.list': says('activity.list', pageOf(newer, older)) })
    render(<WorkbenchHomePage />)

    expect(await screen.findByRole('button', { name: '核实点单，1 件等着' })).toBeInTheDocument()
    await screen.findByText('早的一场')
    const page = document.body.textContent ?? ''
    expect(page.indexOf('早的一场')).toBeLessThan(page.indexOf('晚的一场'))
  })

  it('says until when the report of the month is due, what is lacking, and opens it', async () => {
    cloudAnswers(world)
    render(<WorkbenchHomePage />)

    expect(await screen.findByText('经验做法还差 177 字，其余自动填好。')).toBeInTheDocument()
    expect(screen.getByText(/11 月 23 日（周一）24:00 前交/)).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '去补齐' }))
    expect(opened()).toEqual(['/packages/workbench/report/index?unitId=u-1&month=2026-11'])
  })

  it('shows an observer figures and no orders', async () => {
    cloudAnswers({ ...world, 'account.me': says('account.me', meOf(anObserver())) })
    render(<WorkbenchHomePage />)

    expect(await screen.findByText('办了 24 场')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /核实点单/ })).toBeNull()
    expect(asked('order.toVerify')).toEqual([])
  })

  it('shows a leader the open orders of the team’s unit', async () => {
    cloudAnswers({ ...world, 'account.me': says('account.me', meOf(aLeader())) })
    render(<WorkbenchHomePage />)

    fireEvent.click(await screen.findByRole('button', { name: '接单，1 件等着' }))

    expect(opened()).toEqual(['/packages/order/pool/index?teamId=t-1'])
    expect(asked('dashboard.unit')).toEqual([])
  })

  it('tells who has no part in it what it is for', async () => {
    cloudAnswers({ ...world, 'account.me': says('account.me', meOf(aResident())) })
    render(<WorkbenchHomePage />)

    expect(await screen.findByText('工作台给单位和队伍用')).toBeInTheDocument()
  })
})

describe('核实点单', () => {
  beforeEach(() => openWith({ unitId: 'u-1' }))

  it('verifies from the list, once it is sure, and fetches the list again', async () => {
    jest.mocked(confirm).mockResolvedValue(true)
    cloudAnswers({ ...world, 'order.verify': says('order.verify', seenBy(anOrder({ status: 'pooled' }), admin)) })
    render(<UnitOrdersPage />)

    fireEvent.click(await screen.findByRole('button', { name: '核实过了' }))
    await waitFor(() => expect(asked('order.verify')).toEqual([{ orderId: 'o-1' }]))

    // The list and the count in the side bar.
    await waitFor(() => expect(asked('order.toVerify').length).toBeGreaterThanOrEqual(4))
  })

  it('says so when nothing waits', async () => {
    cloudAnswers({ ...world, 'order.toVerify': says('order.toVerify', pageOf()) })
    render(<UnitOrdersPage />)

    expect(await screen.findByText('没有等核实的点单')).toBeInTheDocument()
  })
})
