import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { UnitFacts } from '@shared/contract/unit'
import UnitListPage from '@/packages/ground/units/index'
import UnitDetailPage from '@/packages/ground/unit/index'
import { aUnit } from '../../../builders/area'
import { people } from '../../../builders/city'
import { china } from '../../../builders/clock'
import { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { meOf } from '../order/people-views'

jest.mock('@/platform/call')

const facts = (wish: Partial<UnitFacts> = {}): UnitFacts => ({
  ...aUnit({ name: '奉节县科协', isPilot: true, volunteerTarget: 500 }),
  registeredVolunteers: 499,
  areaName: '奉节县',
  parentName: '市科协',
  successorName: '',
  teams: 6,
  ...wish,
})
const city = { 'account.me': says('account.me', meOf(people.cityAdmin)) }

describe('报送单位', () => {
  it('are listed for a day and by a part of the name; who has too few says how many are missing', async () => {
    cloudAnswers({ ...city, 'unit.list': says('unit.list', pageOf(facts())) })
    render(<UnitListPage />)
    expect(await screen.findByText('离 500 人还差 1 人')).toBeInTheDocument()
    expect(asked('unit.list')[0]).toEqual({ on: '2026-11-21', name: '' })

    fireEvent.click(screen.getByText('试点'))
    await waitFor(() => expect(asked('unit.list').at(-1)).toMatchObject({ pilotsOnly: true }))
  })

  it('shows what a unit was called and who continues it', async () => {
    openWith({ unitId: 'u-1' })
    const names = [
      { name: '江北县科协', from: china('2000-01-01 00:00') },
      { name: '江北区科协', from: china('2010-01-01 00:00') },
    ]
    const ended = { validTo: china('2026-01-25 00:00'), successorId: 'u-2', successorName: '两江新区科协' }
    cloudAnswers({ ...city, 'unit.get': says('unit.get', facts({ names, ...ended })) })
    render(<UnitDetailPage />)

    expect(await screen.findByText('停止，由两江新区科协接续')).toBeInTheDocument()
    expect(screen.getByText('2000 年 1 月 1 日起，江北县科协')).toBeInTheDocument()
    expect(screen.queryByText('改名')).toBeNull()
  })

  it('the city renames a unit from a day on', async () => {
    openWith({ unitId: 'u-1' })
    const renamed = facts({ name: '奉节县科学技术协会' })
    cloudAnswers({ ...city, 'unit.get': says('unit.get', facts()), 'unit.rename': says('unit.rename', renamed) })
    render(<UnitDetailPage />)
    fireEvent.click(await screen.findByRole('button', { name: '改名' }))
    fireEvent.input(screen.getByLabelText(/新名字/), { target: { value: '奉节县科学技术协会' } })
    fireEvent.click(screen.getAllByRole('button', { name: '改名' }).at(-1)!)

    await waitFor(() =>
      expect(asked('unit.rename')).toEqual([{ unitId: 'u-1', name: '奉节县科学技术协会', from: '2026-11-21' }]),
    )
    expect(await screen.findByText('奉节县科学技术协会')).toBeInTheDocument()
  })
})
