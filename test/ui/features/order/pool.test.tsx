import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import OrderPoolPage from '@/packages/order/pool/index'
import { toast } from '@/platform/toast'
import { aLeader, aMembership, aVolunteer } from '../../../builders/account'
import { anAcceptedOrder, anOrder } from '../../../builders/order'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { meOf, seenBy } from './people-views'

jest.mock('@/platform/call')
jest.mock('@/platform/toast')

const leader = aLeader()
const open = anOrder({ status: 'pooled' })
const world = {
  'account.me': says('account.me', meOf(leader)),
  'order.pool': says('order.pool', pageOf(open)),
  'order.suited': says('order.suited', { items: [] }),
  'order.ofTeam': says('order.ofTeam', pageOf(anAcceptedOrder({ _id: 'o-2', topic: 'phone', headCount: 12 }))),
  'activity.list': says('activity.list', pageOf()),
}

describe('接单', () => {
  beforeEach(() => openWith({}))

  it('takes an open order for the team and opens it', async () => {
    cloudAnswers({ ...world, 'order.claim': says('order.claim', seenBy(anAcceptedOrder(), leader)) })
    render(<OrderPoolPage />)

    fireEvent.click(await screen.findByRole('button', { name: /^我们接单/ }))

    await waitFor(() => expect(asked('order.claim')).toEqual([{ orderId: 'o-1', teamId: 't-1' }]))
    await waitFor(() =>
      expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/order/detail/index?orderId=o-1' }),
    )
  })

  it('says that somebody was faster and fetches the list again', async () => {
    cloudAnswers({ ...world, 'order.claim': () => ({ ok: false, code: 'ORDER_TAKEN' }) })
    render(<OrderPoolPage />)
    await screen.findByRole('button', { name: /^我们接单/ })
    const before = asked('order.pool').length

    fireEvent.click(screen.getByRole('button', { name: /^我们接单/ }))

    await waitFor(() => expect(asked('order.pool').length).toBeGreaterThan(before))
    await waitFor(() => expect(toast).toHaveBeenCalledWith(expect.stringContaining('手慢了')))
    expect(Taro.navigateTo).not.toHaveBeenCalled()
  })

  it('puts what suits the team first and says why, each order once', async () => {
    const suited = anOrder({ _id: 'o-suited', topic: 'phone', status: 'pooled' })
    const reasons = [{ kind: 'experience' as const, isFor: true, count: 3 }]
    cloudAnswers({
      ...world,
      'order.pool': says('order.pool', pageOf(open, suited)),
      'order.suited': says('order.suited', { items: [{ order: suited, reasons }] }),
    })
    render(<OrderPoolPage />)

    expect(await screen.findByText('一年里接过 3 张“用手机”')).toBeInTheDocument()
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(titles).toEqual(['适合我们队的', '用手机，讲给 40 人', '其他的', '防受骗，讲给 40 人'])
  })

  it('shows what the team has taken beside what anybody may take', async () => {
    cloudAnswers(world)
    render(<OrderPoolPage />)

    fireEvent.click(await screen.findByRole('tab', { name: '已接 1' }))

    expect(screen.getByText('用手机，讲给 12 人')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^我们接单/ })).toBeNull()
  })

  it('lists the orders of the team that is chosen', async () => {
    const memberships = ['t-1', 't-2'].map((teamId) =>
      aMembership({ teamId, teamName: `队 ${teamId}`, role: 'leader' }),
    )
    cloudAnswers({ ...world, 'account.me': says('account.me', meOf(aLeader({ memberships }))) })
    render(<OrderPoolPage />)

    fireEvent.click(await screen.findByRole('button', { name: '队 t-2' }))

    await waitFor(() => expect(asked('order.pool').at(-1)).toMatchObject({ teamId: 't-2' }))
  })

  it('has a way on for who leads no team', async () => {
    cloudAnswers({ ...world, 'account.me': says('account.me', meOf(aVolunteer())) })
    render(<OrderPoolPage />)

    fireEvent.click(await screen.findByRole('button', { name: '去点单' }))

    expect(Taro.switchTab).toHaveBeenCalled()
    expect(asked('order.pool')).toEqual([])
  })

  it('can be tried again after an outage', async () => {
    cloudAnswers({ 'account.me': world['account.me'] })
    render(<OrderPoolPage />)
    const again = await screen.findByRole('button', { name: '再试一次' })

    cloudAnswers(world)
    fireEvent.click(again)

    expect(await screen.findByRole('button', { name: /^我们接单/ })).toBeInTheDocument()
  })
})
