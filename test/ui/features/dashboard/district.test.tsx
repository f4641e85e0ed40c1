import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import DistrictFiguresPage from '@/packages/workbench/district/index'
import { aUnitAdmin } from '../../../builders/account'
import { anArea } from '../../../builders/area'
import { people } from '../../../builders/city'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { meOf } from '../order/people-views'
import { aDashboard } from './figures'

jest.mock('@/platform/call')

const guest = { id: 's-9', name: '歇马街道', activities: 3, isGuest: true }
const figures = aDashboard({ name: '沙坪坝区', registeredVolunteers: null })
const world = {
  'account.me': says('account.me', meOf(aUnitAdmin())),
  'area.children': says('area.children', pageOf(anArea())),
  'dashboard.district': says('dashboard.district', { ...figures, subdistricts: [...figures.subdistricts, guest] }),
  'order.toVerify': says('order.toVerify', pageOf()),
}
const opened = () => Taro.navigateTo.mock.calls.map(([to]: [{ url: string }]) => decodeURIComponent(to.url)).at(-1)

describe('看数据 of a district', () => {
  beforeEach(() => openWith({}))

  it('is shown as it was, or on today’s map; a street opens the records of the same map', async () => {
    cloudAnswers(world)
    render(<DistrictFiguresPage />)
    fireEvent.click(await screen.findByText('按今天的区划'))
    await waitFor(() =>
      expect(asked('dashboard.district').at(-1)).toEqual({ areaId: 'd-1', period: 'window', map: 'today' }),
    )

    expect(await screen.findByText('外区')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: /土湾/ }))
    expect(opened()).toContain('areaId=d-1&map=today&period=window&street=土湾街道&streetId=s-1')
  })

  it('the city looks at a year that is over, among the districts of that time', async () => {
    cloudAnswers({ ...world, 'account.me': says('account.me', meOf(people.cityAdmin)) })
    openWith({ areaId: 'd-1' })
    render(<DistrictFiguresPage />)
    fireEvent.click(await screen.findByRole('button', { name: /^时间/ }))
    fireEvent.click(screen.getByText('今年'))
    fireEvent.click(await screen.findByText('2024 年'))

    const wish = { areaId: 'd-1', period: 'year', map: 'asItWas', on: '2024-12-31' }
    await waitFor(() => expect(asked('dashboard.district').at(-1)).toEqual(wish))
    expect(asked('area.children').at(-1)).toEqual({ parentId: 'cq', on: '2024-12-31' })
  })
})
