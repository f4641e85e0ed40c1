import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { Account } from '@shared/contract/account'
import type { Order } from '@shared/contract/order'
import OrderDetailPage from '@/packages/order/detail/index'
import UnitOrdersPage from '@/packages/workbench/orders/index'
import { aLeader, aResident, aStationWorker, aUnitAdmin } from '../../../builders/account'
import { aCounteredOrder, anAcceptedOrder, anOfferedOrder, anOrder } from '../../../builders/order'
import { aTeam } from '../../../builders/team'
import { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, says } from '../fake-cloud'
import { meOf, seenBy } from './people-views'

jest.mock('@/platform/call')
jest.mock('@/platform/toast')

type Rest = Parameters<typeof cloudAnswers>[0]

async function openAs(person: Account, order: Order, rest: Rest = {}) {
  openWith({ orderId: order._id })
  cloudAnswers({
    'account.me': says('account.me', meOf(person)),
    'order.get': says('order.get', seenBy(order, person)),
    'team.units': says('team.units', { items: [{ _id: 'u-1', name: '沙坪坝区科协' }], nextCursor: null }),
    'team.list': says('team.list', {
      items: [aTeam(), aTeam({ _id: 't-2', name: '磁器口科普队', tags: ['fraud'] })],
      nextCursor: null,
    }),
    'order.suggest': says('order.suggest', { items: [] }),
    ...rest,
  })
  render(<OrderDetailPage />)
  await screen.findByText('走到哪一步了')
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const O1 = { orderId: 'o-1' }

describe('派单 and 回话', () => {
  it('a unit asks the teams it ticks', async () => {
    const order = anOrder({ status: 'verified' })
    await openAs(aUnitAdmin(), order, { 'order.offer': says('order.offer', seenBy(anOfferedOrder(), aUnitAdmin())) })

    press('派给队伍')
    fireEvent.click(await screen.findByRole('checkbox', { name: /磁器口科普队/ }))
    expect(screen.getByText('会讲“防受骗”')).toBeInTheDocument()
    press('问这 1 支队伍')

    await waitFor(() => expect(asked('order.offer')).toEqual([{ ...O1, teamIds: ['t-2'] }]))
  })

  it('a unit reads why a team suits, and still ticks it itself', async () => {
    const reasons = [
      { kind: 'skill' as const, isFor: true, count: 0 },
      { kind: 'load' as const, isFor: false, count: 4 },
    ]
    await openAs(aUnitAdmin(), anOrder({ status: 'verified' }), {
      'order.suggest': says('order.suggest', {
        items: [{ teamId: 't-2', teamName: '磁器口科普队', unitId: 'u-1', reasons }],
      }),
      'order.offer': says('order.offer', seenBy(anOfferedOrder(), aUnitAdmin())),
    })

    press('派给队伍')
    const suggested = await screen.findByRole('checkbox', { name: /磁器口科普队/ })
    expect(suggested).toHaveAttribute('aria-checked', 'false')
    expect(screen.getByText('写明会讲“防受骗”')).toBeInTheDocument()
    expect(screen.getByText('那个月已有 4 件')).toBeInTheDocument()
    fireEvent.click(suggested)
    press('问这 1 支队伍')

    await waitFor(() => expect(asked('order.offer')).toEqual([{ ...O1, teamIds: ['t-2'] }]))
  })

  it('a unit says when it tries again', async () => {
    await openAs(aStationWorker(), anOrder({ status: 'verified' }), {
      'order.unfill': says('order.unfill', seenBy(anOrder({ status: 'unfilled' }), aStationWorker())),
    })

    press('暂时没有队伍')
    fireEvent.change(within(screen.getByRole('dialog')).getByRole('textbox'), { target: { value: '下个月再找' } })
    press('告诉点单的人')

    await waitFor(() => expect(asked('order.unfill')).toMatchObject([{ ...O1, reason: '下个月再找' }]))
  })

  it('a team that is asked answers yes, or proposes another day; whom to call is not there yet', async () => {
    await openAs(aLeader(), anOfferedOrder(), {
      'order.accept': says('order.accept', seenBy(anAcceptedOrder(), aLeader())),
      'order.counter': says('order.counter', seenBy(aCounteredOrder(), aLeader())),
    })
    expect(screen.queryByText('13912345678')).toBeNull()
    expect(screen.queryByText('磁器口科普队去得了吗？')).toBeNull()

    press('另约一天')
    press('问问点单的人')
    await waitFor(() => expect(asked('order.counter')).toMatchObject([{ ...O1, teamId: 't-1', partOfDay: 'morning' }]))
    expect(await screen.findByText('红岩科普队想改一改')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '就按这个来' })).toBeNull()
  })

  it('the asker reads both days and agrees', async () => {
    await openAs(aResident(), aCounteredOrder(), {
      'order.agree': says('order.agree', seenBy(anAcceptedOrder(), aResident())),
    })

    expect(screen.getByText('11 月 28 日')).toBeInTheDocument()
    press('就按这个来')

    await waitFor(() => expect(asked('order.agree')).toEqual([O1]))
  })

  it('says by when somebody answers', async () => {
    await openAs(aResident(), anOrder({ clock: 'reply', dueDay: '2026-11-24' }))

    expect(screen.getByText(/最迟 11 月 24 日（周二）有回话/)).toBeInTheDocument()
  })

  it('two weeks later one question is left', async () => {
    const rated = anAcceptedOrder({ status: 'rated', clock: 'followUp', dueDay: '2026-12-19' })
    await openAs(aResident(), rated, {
      'order.followUp': says('order.followUp', seenBy({ ...rated, status: 'closed', clock: 'off' }, aResident())),
    })

    fireEvent.click(screen.getByText('用上了'))
    press('就这样')

    await waitFor(() => expect(asked('order.followUp')).toEqual([{ ...O1, followUp: { used: 'yes', words: '' } }]))
  })
})

describe('点单 of a unit', () => {
  it('shows what stands where', async () => {
    openWith({ unitId: 'u-1' })
    cloudAnswers({
      'account.me': says('account.me', meOf(aUnitAdmin())),
      'order.toVerify': says('order.toVerify', { items: [], nextCursor: null }),
      'order.ofUnit': says('order.ofUnit', { items: [anOrder({ status: 'verified' })], nextCursor: null }),
    })
    render(<UnitOrdersPage />)

    fireEvent.click(await screen.findByRole('button', { name: '待派单' }))

    expect(await screen.findByText('防受骗，讲给 40 人')).toBeInTheDocument()
    expect(asked('order.ofUnit')).toEqual([{ unitId: 'u-1', show: 'toDispatch' }])
  })
})
