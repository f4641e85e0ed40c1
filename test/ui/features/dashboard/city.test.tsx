import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@shared/contract/api'
import type { CityDashboard, PartRow } from '@shared/contract/dashboard'
import type { BoardRow } from '@shared/contract/report-api'
import { NOTHING } from '@shared/domain/monthly/counted'
import CityFiguresPage from '@/packages/workbench/city/index'
import { people } from '../../../builders/city'
import { NOW } from '../../../builders/clock'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { meOf } from '../order/people-views'
import { aDashboard, someFigures } from './figures'

jest.mock('@/platform/call')

const part = (id: string, name: string, activities: number): PartRow => ({
  ...{ id, name, activities, personTimes: activities * 10, minutes: 60, audience: 9, orders: 2, answeredOrders: 1 },
})
const { recent: _r, teams: _t, otherTeams: _o, subdistricts: _s, openAnomalies: _a, ...shared } = aDashboard()
const city: CityDashboard = {
  ...shared,
  registeredVolunteers: 100_000,
  teamCount: 3_000,
  months: [{ month: '2026-11', activities: 24, orders: 5 }],
  units: [part('u-1', '沙坪坝区科协', 20), part('u-9', '北碚区科协', 4)],
  districts: [part('d-1', '沙坪坝区', 21), part('d-9', '北碚区', 3)],
  map: 'today',
  checked: { at: NOW, differences: 0 },
}
const row = (unitId: string, name: string, status: BoardRow['status']): BoardRow => ({
  ...{ unitId, name, status, kind: name.endsWith('科协') ? 'area' : 'society', isLate: false, submittedAt: null },
  ...{ deadline: '2026-11-23', activities: null, remindedOn: null },
})
const board: Output<'report.board'> = {
  ...{ month: '2026-11', figures: NOTHING, categories: [], places: [] },
  rows: [
    row('u-1', '沙坪坝区科协', 'submitted'),
    row('u-9', '北碚区科协', 'returned'),
    row('u-8', '城口县科协', 'none'),
    row('u-7', '市农学会', 'draft'),
  ],
  merged: [
    { unitId: 'u-3', name: '江北区科协' },
    { unitId: 'u-4', name: '北碚区（原）科协' },
  ],
}
const world = {
  'account.me': says('account.me', meOf(people.cityAdmin)),
  'report.board': says('report.board', board),
  'order.toVerify': says('order.toVerify', pageOf()),
  'dashboard.city': says('dashboard.city', city),
}
const opened = () => Taro.navigateTo.mock.calls.map(([to]: [{ url: string }]) => decodeURIComponent(to.url)).at(-1)

const aDesk = () => ({ matches: true, addEventListener: jest.fn(), removeEventListener: jest.fn() }) as never

describe('全市一张图', () => {
  beforeEach(() => openWith({}))
  afterEach(() => Reflect.deleteProperty(window, 'matchMedia'))

  it('a tile opens its district on the same map, a cell of the grid the records of the whole city', async () => {
    cloudAnswers(world)
    render(<CityFiguresPage />)

    fireEvent.click(await screen.findByRole('button', { name: '活动' }))
    fireEvent.click(await screen.findByRole('button', { name: '沙坪坝 21' }))
    expect(opened()).toContain('areaId=d-1&map=today')
    fireEvent.click(screen.getByRole('link', { name: /^沙坪坝区科协 20/ }))
    expect(opened()).toContain('unitId=u-1')
    expect(screen.getByText(/和记录一致/)).toBeInTheDocument()
  })

  it('says who has reported by shape and word, and counts those without a place apart', async () => {
    cloudAnswers(world)
    render(<CityFiguresPage />)

    fireEvent.click(await screen.findByRole('button', { name: '沙坪坝，已交，20' }))
    expect(opened()).toContain('unitId=u-1&month=2026-11')
    expect(screen.getByRole('button', { name: '北碚，在填，4' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '城口，没开始，0' })).toBeInTheDocument()
    expect(screen.getByText('1 / 3 家已交')).toBeInTheDocument()
    expect(screen.getByText('市级学会 1 家')).toBeInTheDocument()
    fireEvent.click(screen.getByText('看全部 3 家'))
    expect(opened()).toContain('month=2026-11')
  })

  it('on a desk shows what has merged where it lay, and reminds who owes', async () => {
    window.matchMedia = aDesk
    cloudAnswers({ ...world, 'report.remind': says('report.remind', { remindedOn: '2026-11-21' }) })
    render(<CityFiguresPage />)

    expect(await screen.findByText('江北')).toBeInTheDocument()
    expect(screen.getAllByText('已并入')).toHaveLength(1)
    const [first] = screen.getAllByRole('button', { name: /^提醒/ })
    expect(first).toHaveAccessibleName('提醒城口县科协报送')
    fireEvent.click(first!)
    await waitFor(() => expect(asked('report.remind')).toEqual([{ unitId: 'u-8', month: '2026-11' }]))
  })

  it('shows person-times on the tiles, and the map of the time', async () => {
    cloudAnswers(world)
    render(<CityFiguresPage />)
    fireEvent.click(await screen.findByRole('button', { name: /^人次/ }))
    expect(await screen.findByRole('button', { name: '沙坪坝 210' })).toBeInTheDocument()

    fireEvent.click(screen.getByText('按当时的区划'))
    await waitFor(() => expect(asked('dashboard.city').at(-1)).toEqual({ period: 'window', map: 'asItWas' }))
  })

  it('says what will be there when nobody has done anything yet', async () => {
    const nothing = { ...city, months: [], figures: someFigures({ activities: 0, orders: 0 }) }
    cloudAnswers({ ...world, 'dashboard.city': says('dashboard.city', nothing) })
    render(<CityFiguresPage />)

    expect(await screen.findByText('全市还没有数字')).toBeInTheDocument()
  })
})
