import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { Account } from '@shared/contract/account'
import type { Order } from '@shared/contract/order'
import OrderDetailPage from '@/packages/order/detail/index'
import { confirm } from '@/platform/dialog'
import { toast } from '@/platform/toast'
import { aLeader, aMembership, aResident, aStationWorker, aVolunteer } from '../../../builders/account'
import { anAcceptedOrder, anOrder } from '../../../builders/order'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, says } from '../fake-cloud'
import { meOf, seenBy } from './people-views'

jest.mock('@/platform/call')
jest.mock('@/platform/dialog')
jest.mock('@/platform/toast')

type Rest = Parameters<typeof cloudAnswers>[0]

async function openAs(person: Account, order: Order, rest: Rest = {}) {
  openWith({ orderId: order._id })
  cloudAnswers({
    'account.me': says('account.me', meOf(person)),
    'order.get': says('order.get', seenBy(order, person)),
    ...rest,
  })
  render(<OrderDetailPage />)
  await screen.findByText('走到哪一步了')
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const noButton = (name: string | RegExp) => expect(screen.queryByRole('button', { name })).toBeNull()
const team = (id: string, name: string) => aMembership({ teamId: id, teamName: name, role: 'leader' })
const pooled = anOrder({ status: 'pooled' })

describe('一张点单', () => {
  it('shows the newest step on top and what comes next', async () => {
    const steps = [
      ...anOrder().steps,
      {
        status: 'pooled' as const,
        at: anOrder().submittedAt + 60_000,
        byId: 'p-station',
        teamName: '',
        note: '打过电话',
      },
    ]
    await openAs(aResident(), anOrder({ status: 'pooled', steps }))

    const order = document.body.textContent ?? ''
    expect(order.indexOf('核实过了，各队都能接')).toBeLessThan(order.indexOf('点单交上来了'))
    expect(screen.getByText('有队伍接单，就会告诉您')).toBeInTheDocument()
    expect(screen.getByText(/打过电话/)).toBeInTheDocument()
  })

  it('shows name and phone only where the cloud sends them', async () => {
    await openAs(aLeader(), pooled)

    expect(screen.queryByText('13912345678')).toBeNull()
    noButton('打电话')
  })

  it('lets the team that serves call the asker', async () => {
    await openAs(aLeader(), anAcceptedOrder())

    fireEvent.click(button('打电话'))

    expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '13912345678' })
  })

  it('asks before it withdraws', async () => {
    const order = anOrder()
    jest.mocked(confirm).mockResolvedValueOnce(false).mockResolvedValueOnce(true)
    await openAs(aResident(), order, { 'order.withdraw': says('order.withdraw', seenBy(order, aResident())) })

    fireEvent.click(button(/不要了，撤回/))
    await waitFor(() => expect(confirm).toHaveBeenCalledTimes(1))
    expect(asked('order.withdraw')).toEqual([])

    fireEvent.click(button(/不要了，撤回/))
    await waitFor(() => expect(asked('order.withdraw')).toEqual([{ orderId: 'o-1' }]))
  })

  it('sends an order back only with a reason', async () => {
    const order = anOrder()
    const rejected = seenBy(anOrder({ status: 'rejected' }), aStationWorker())
    await openAs(aStationWorker(), order, { 'order.reject': says('order.reject', rejected) })

    fireEvent.click(button('不能办'))
    expect(button('告诉点单的人')).toBeDisabled()
    fireEvent.click(button('电话打不通，没法核实'))
    fireEvent.click(button('告诉点单的人'))

    await waitFor(() => expect(asked('order.reject')).toEqual([{ orderId: 'o-1', reason: '电话打不通，没法核实' }]))
    await waitFor(() => noButton('核实过了'))
  })

  it('asks which team goes where somebody leads two of the unit', async () => {
    const leader = aLeader({ memberships: [team('t-1', '红岩科普队'), team('t-2', '磁器口科普队')] })
    await openAs(leader, pooled, { 'order.claim': says('order.claim', seenBy(anAcceptedOrder(), leader)) })

    fireEvent.click(button('我们接单'))
    fireEvent.click(within(screen.getByRole('dialog')).getByText('磁器口科普队'))

    await waitFor(() => expect(asked('order.claim')).toEqual([{ orderId: 'o-1', teamId: 't-2' }]))
    expect(await screen.findByRole('button', { name: '定日子' })).toBeInTheDocument()
  })

  it('says who was faster, and shows how things stand', async () => {
    await openAs(aLeader(), pooled, { 'order.claim': () => ({ ok: false, code: 'ORDER_TAKEN' }) })

    fireEvent.click(button('我们接单'))

    await waitFor(() => expect(toast).toHaveBeenCalledWith(expect.stringContaining('手慢了')))
    await waitFor(() => expect(asked('order.get')).toHaveLength(2))
  })

  it('opens the new activity with the order it answers', async () => {
    await openAs(aLeader(), anAcceptedOrder())

    fireEvent.click(button('定日子'))

    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/activity/edit/index?orderId=o-1&teamId=t-1' })
  })

  it('asks the two questions, both of them', async () => {
    const order = anAcceptedOrder({ status: 'delivered' })
    const answer = { understood: 'yes', useful: 'partly', words: '' } as const
    const rated = seenBy(anAcceptedOrder({ status: 'rated', rating: answer }), aResident())
    await openAs(aResident(), order, { 'order.rate': says('order.rate', rated) })

    fireEvent.click(screen.getByRole('radio', { name: '听懂了' }))
    expect(button('就这样')).toBeDisabled()
    fireEvent.click(screen.getByRole('radio', { name: '说不准' }))
    fireEvent.click(button('就这样'))

    await waitFor(() => expect(asked('order.rate')).toEqual([{ orderId: 'o-1', rating: answer }]))
    expect(await screen.findByText('听懂了，说不准')).toBeInTheDocument()
  })

  it.each([
    { why: 'a member may look', person: aVolunteer(), order: anAcceptedOrder() },
    { why: 'it was withdrawn', person: aResident(), order: anOrder({ status: 'withdrawn' }) },
  ])('offers no move where there is none: $why', async ({ person, order }) => {
    await openAs(person, order)

    for (const name of ['我们接单', '定日子', '去不了', '核实过了', /撤回/]) noButton(name)
  })
})
