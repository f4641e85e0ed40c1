import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Account } from '@shared/contract/account'
import OrderPage from '@/pages/order/index'
import { aLeader, anObserver, aResident, aStationWorker } from '../../../builders/account'
import { anAcceptedOrder, anOrder } from '../../../builders/order'
import Taro from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { meOf } from './people-views'

jest.mock('@/platform/call')

const openAs = (person: Account, ...mine: ReturnType<typeof anOrder>[]) => {
  cloudAnswers({
    'account.me': says('account.me', meOf(person)),
    'order.mine': says('order.mine', pageOf(...mine)),
    'order.pool': says('order.pool', { items: [anOrder({ status: 'pooled' })], nextCursor: 'more' }),
    'order.toVerify': says('order.toVerify', pageOf(anOrder(), anOrder({ _id: 'o-3' }))),
  })
  render(<OrderPage />)
}

describe('点单, the tab', () => {
  it('is one tap from a topic to the form', async () => {
    openAs(aResident())

    fireEvent.click(await screen.findByRole('button', { name: /看病吃药/ }))

    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/order/place/index?topic=medicine' })
  })

  it('counts on the tab what waits for the asker', async () => {
    openAs(aResident(), anAcceptedOrder({ status: 'delivered' }), anOrder({ _id: 'o-2' }))

    expect(await screen.findByText('等您评一评')).toBeInTheDocument()
    await waitFor(() => expect(Taro.setTabBarBadge).toHaveBeenCalledWith({ index: 2, text: '1' }))
  })

  it('shows a leader how many orders are open, and says when there are more', async () => {
    openAs(aLeader())

    expect(await screen.findByText('1 多张等人接')).toBeInTheDocument()
    expect(asked('order.toVerify')).toEqual([])
  })

  it('shows a station worker what waits to be checked', async () => {
    openAs(aStationWorker())

    expect(await screen.findByText('2 张等核实')).toBeInTheDocument()
  })

  it.each([{ person: aResident() }, { person: anObserver() }])('has no duties for $person.name', async ({ person }) => {
    openAs(person)

    expect(await screen.findByText('您还没有点过单')).toBeInTheDocument()
    expect(screen.queryByText('等您处理')).toBeNull()
  })
})
