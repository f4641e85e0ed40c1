import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { CityDashboard, PartRow } from '@shared/contract/dashboard'
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
const world = {
  'account.me': says('account.me', meOf(people.cityAdmin)),
  'order.toVerify': says('order.toVerify', pageOf()),
  'dashboard.city': says('dashboard.city', city),
}
const opened = () => Taro.navigateTo.mock.calls.map(([to]: [{ url: string }]) => decodeURIComponent(to.url)).at(-1)

describe('全市一张图', () => {
  beforeEach(() => openWith({}))

  it('a tile opens its district on the same map, a cell of the grid the records of the whole city', async () => {
    cloudAnswers(world)
    render(<CityFiguresPage />)

    fireEvent.click(await screen.findByRole('button', { name: '沙坪坝 21' }))
    expect(opened()).toContain('areaId=d-1&map=today')
    fireEvent.click(screen.getByRole('link', { name: /^沙坪坝区科协 20/ }))
    expect(opened()).toContain('unitId=u-1')
    expect(screen.getByText(/和记录一致/)).toBeInTheDocument()
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
