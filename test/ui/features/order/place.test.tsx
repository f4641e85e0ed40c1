import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { ERROR_TEXT } from '@shared/text/errors'
import OrderPlacePage from '@/packages/order/place/index'
import { aResident, aStationWorker } from '../../../builders/account'
import { anOrder } from '../../../builders/order'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { meOf, seenBy } from './people-views'

jest.mock('@/platform/call')

const resident = aResident({ subdistrictId: 's-1', subdistrictName: '土湾街道' })
const sent = seenBy(anOrder(), resident)
const newcomer = {
  'account.me': says('account.me', meOf(resident)),
  'order.mine': says('order.mine', pageOf()),
  'area.children': says('area.children', pageOf({ _id: 'c-1', name: '土湾社区', level: 'community' as const })),
}

const next = () => fireEvent.click(screen.getByRole('button', { name: /下一题/ }))
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

async function fillIn() {
  fireEvent.click(await screen.findByRole('radio', { name: /防受骗/ }))
  next()
  type('哪一天', '2026-11-28')
  type('具体在哪里', '土湾社区活动室')
  next()
}

describe('点单, three questions', () => {
  beforeEach(() => openWith({}))

  it('sends what was answered, with the defaults nobody had to type', async () => {
    cloudAnswers({ ...newcomer, 'order.place': says('order.place', sent) })
    render(<OrderPlacePage />)
    await fillIn()

    fireEvent.click(screen.getByRole('button', { name: '点单' }))

    await waitFor(() => expect(asked('order.place')).toHaveLength(1))
    expect(asked('order.place')[0]).toMatchObject({
      kind: 'menu',
      topic: 'fraud',
      day: '2026-11-28',
      areaId: 's-1',
      contactName: resident.name,
      phone: meOf(resident).phone,
    })
    await waitFor(() =>
      expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/order/detail/index?orderId=o-1' }),
    )
  })

  it('stays at a question until it is answered, and says what is missing', async () => {
    cloudAnswers(newcomer)
    render(<OrderPlacePage />)
    await screen.findByText('您想请人来讲什么？')

    next()

    expect(screen.getByRole('alert')).toHaveTextContent('请选一样')
    expect(screen.getByText('第 1 题，共 3 题')).toBeInTheDocument()
  })

  it('sends the same key again after an outage, so that a retry is still one order', async () => {
    cloudAnswers({ ...newcomer, 'order.place': () => ({ ok: false, code: 'NETWORK' }) })
    render(<OrderPlacePage />)
    await fillIn()
    const send = () => fireEvent.click(screen.getByRole('button', { name: '点单' }))

    send()
    await waitFor(() => expect(asked('order.place')).toHaveLength(1))
    await waitFor(() => expect(screen.getByRole('button', { name: '点单' })).toBeEnabled())
    send()
    await waitFor(() => expect(asked('order.place')).toHaveLength(2))

    const [first, second] = asked('order.place')
    expect(first?.key).toBe(second?.key)
  })

  it('goes back to the day when the cloud says it is past', async () => {
    cloudAnswers({ ...newcomer, 'order.place': () => ({ ok: false, code: 'DAY_PAST' }) })
    render(<OrderPlacePage />)
    await fillIn()

    fireEvent.click(screen.getByRole('button', { name: '点单' }))

    expect(await screen.findByText(ERROR_TEXT.DAY_PAST)).toBeInTheDocument()
    expect(screen.getByLabelText('具体在哪里')).toHaveValue('土湾社区活动室')
  })

  it('keeps the place of the last order, and nobody else’s name at a station', async () => {
    const worker = aStationWorker()
    const last = anOrder({ residentId: worker._id, place: '梨园社区活动室', contactName: '蒋大姐' })
    cloudAnswers({
      ...newcomer,
      'account.me': says('account.me', meOf(worker)),
      'order.mine': says('order.mine', pageOf(last)),
      'order.get': says('order.get', seenBy(last, worker)),
    })
    render(<OrderPlacePage />)
    fireEvent.click(await screen.findByRole('radio', { name: /防受骗/ }))
    next()

    expect(screen.getByLabelText('具体在哪里')).toHaveValue('梨园社区活动室')
    type('哪一天', '2026-11-28')
    next()

    expect(screen.getByLabelText('联系人')).toHaveValue('')
    expect(screen.getByText(/替居民点单/)).toBeInTheDocument()
  })

  it('takes the topic that was tapped on the way here', async () => {
    openWith({ topic: 'food' })
    cloudAnswers(newcomer)
    render(<OrderPlacePage />)

    expect(await screen.findByRole('radio', { name: /吃得好/ })).toBeChecked()
  })
})
