import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { demandOf } from '@shared/domain/demand/demand'
import DemandPage from '@/packages/workbench/demand/index'
import { aUnitAdmin, meOf } from '../../../builders/account'
import { anOrder } from '../../../builders/order'
import { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, says } from '../fake-cloud'

jest.mock('@/platform/call')

const me = says('account.me', meOf(aUnitAdmin()))

describe('居民的需求', () => {
  beforeEach(() => openWith({ unitId: 'u-1' }))

  it('proposes a theme, says what is missing where, and keeps silent on a score of a few', async () => {
    const demand = demandOf('2026-11', [anOrder(), anOrder({ topic: 'food', status: 'closed' })], true)
    cloudAnswers({ 'account.me': me, 'demand.show': says('demand.show', demand) })
    render(<DemandPage />)

    expect(await screen.findByText('识骗防骗，守好钱袋')).toBeInTheDocument()
    expect(screen.getByText('还有 1 张没有队伍接')).toBeInTheDocument()
    expect(screen.getByText('听懂了：只有 0 份回答，满 5 份才算')).toBeInTheDocument()
  })

  it('is set by the unit’s administrator, over what was seen', async () => {
    const demand = { ...demandOf('2026-11', [anOrder()], true), chosen: { topic: 'phone' as const, rev: 3 } }
    cloudAnswers({
      'account.me': me,
      'demand.show': says('demand.show', demand),
      'demand.setTheme': says('demand.setTheme', { topic: 'fraud', rev: 4 }),
    })
    render(<DemandPage />)

    const field = await screen.findByLabelText('定哪个主题')
    fireEvent.change(field, { target: { value: '1' } })
    fireEvent.click(screen.getByRole('button', { name: '改成这个主题' }))

    await waitFor(() => expect(asked('demand.setTheme')).toMatchObject([{ unitId: 'u-1', topic: 'fraud', rev: 3 }]))
  })

  it('draws topics and streets on a phone, each with what nobody has taken', async () => {
    const orders = [anOrder(), anOrder({ status: 'closed' }), anOrder({ topic: 'food', status: 'closed' })]
    cloudAnswers({ 'account.me': me, 'demand.show': says('demand.show', demandOf('2026-11', orders, true)) })
    render(<DemandPage />)

    const bars = await screen.findByRole('list', { name: '想听什么，点了几张' })
    const rows = within(bars).getAllByRole('listitem')
    expect(rows.map(({ textContent }) => textContent)).toEqual(['防受骗21 张没人接', '吃得好1都有人接了'])
  })

  it('proposes by the season where nobody asked, and the unit may set it there, too', async () => {
    cloudAnswers({
      'account.me': me,
      'demand.show': says('demand.show', demandOf('2026-12', [], true)),
      'demand.setTheme': says('demand.setTheme', { topic: 'medicine', rev: 0 }),
    })
    render(<DemandPage />)

    expect(await screen.findByText('吃对药，看好病')).toBeInTheDocument()
    expect(screen.getByText(/还没有人点单，先按时令提.*国际志愿者日/)).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '就定这个主题' }))
    await waitFor(() =>
      expect(asked('demand.setTheme')).toEqual([{ unitId: 'u-1', month: '2026-12', topic: 'medicine', rev: null }]),
    )
  })
})
