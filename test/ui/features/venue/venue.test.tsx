import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { VenueFacts } from '@shared/contract/venue'
import VenueDetailPage from '@/packages/ground/venue/index'
import VenueCoveragePage from '@/packages/ground/venue-coverage/index'
import VenueEditPage from '@/packages/ground/venue-edit/index'
import VenueListPage from '@/packages/ground/venues/index'
import { aUnitAdmin } from '../../../builders/account'
import { anArea, aVenue } from '../../../builders/area'
import { people } from '../../../builders/city'
import { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { meOf } from '../order/people-views'

jest.mock('@/platform/call')

const facts: VenueFacts = { ...aVenue(), areaName: '土湾街道', districtId: 'd-1', districtName: '沙坪坝区' }
const world = {
  'account.me': says('account.me', meOf(aUnitAdmin())),
  'area.children': says('area.children', pageOf(anArea())),
  'venue.get': says('venue.get', facts),
}

describe('阵地', () => {
  it('of the own district, by tier', async () => {
    cloudAnswers({ ...world, 'venue.list': says('venue.list', pageOf(facts)) })
    render(<VenueListPage />)
    expect(await screen.findByText('土湾街道文明实践所')).toBeInTheDocument()
    expect(asked('venue.list')[0]).toEqual({ districtId: 'd-1' })

    fireEvent.click(screen.getByText('实践站（点）'))
    await waitFor(() => expect(asked('venue.list').at(-1)).toEqual({ districtId: 'd-1', tier: 'station' }))
    expect(screen.getByText('新增阵地')).toBeInTheDocument()
  })

  it('an admin changes the theme and keeps the rest', async () => {
    openWith({ venueId: 'v-1' })
    cloudAnswers({ ...world, 'venue.change': says('venue.change', facts) })
    render(<VenueEditPage />)
    fireEvent.input(await screen.findByLabelText(/主题/), { target: { value: '森林和植物' } })
    fireEvent.input(screen.getByLabelText(/标签/), { target: { value: '户外、放映厅' } })
    fireEvent.click(screen.getByText('保存'))

    await waitFor(() =>
      expect(asked('venue.change')).toMatchObject([
        { venueId: 'v-1', areaId: 's-1', tier: 'institute', theme: '森林和植物', tags: ['户外', '放映厅'] },
      ]),
    )
  })

  it('whoever keeps no venue of the district only looks', async () => {
    openWith({ venueId: 'v-1' })
    cloudAnswers({ ...world, 'account.me': says('account.me', meOf(people.volunteer)) })
    render(<VenueDetailPage />)

    expect(await screen.findByText('土湾街道文明实践所')).toBeInTheDocument()
    expect(screen.queryByText('修改')).toBeNull()
  })

  it('which were used in the quarter and which were not; a district of the city opens its own', async () => {
    const coverage = {
      ...{ name: '沙坪坝区', period: { from: '2026-10-01', to: '2026-12-31' }, asOf: 0, districts: [] },
      tiers: [{ tier: 'institute' as const, used: 1, all: 3 }],
      venues: [
        { id: 'v-1', name: '甲所', tier: 'institute' as const, activities: 0 },
        { id: 'v-2', name: '乙所', tier: 'institute' as const, activities: 4 },
      ],
    }
    openWith({ districtId: 'd-1' })
    cloudAnswers({ ...world, 'venue.coverage': says('venue.coverage', coverage) })
    render(<VenueCoveragePage />)

    expect(await screen.findByText('甲所')).toBeInTheDocument()
    expect(screen.getAllByText('3 个里 1 个办过活动')).toHaveLength(2)
    expect(screen.queryByText('乙所')).toBeNull()
    fireEvent.click(screen.getByText('办过 1'))
    expect(screen.getByText('4 场')).toBeInTheDocument()
    expect(asked('venue.coverage')[0]).toEqual({ districtId: 'd-1', period: 'quarter' })
  })
})
