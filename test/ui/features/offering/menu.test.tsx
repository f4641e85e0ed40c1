import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import OfferingMenuPage from '@/packages/order/menu/index'
import OrderPlacePage from '@/packages/order/place/index'
import TeamOfferingPage from '@/packages/team/offering/index'
import TeamOfferingsPage from '@/packages/team/offerings/index'
import { aLeader, aResident, meOf } from '../../../builders/account'
import { anOffering } from '../../../builders/offering'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'

jest.mock('@/platform/call')
jest.mock('@/platform/toast')

const resident = meOf(aResident({ subdistrictId: 's-1', subdistrictName: '土湾街道' }))
const menu = {
  'account.me': says('account.me', resident),
  'offering.list': says('offering.list', pageOf(anOffering())),
  'offering.get': says('offering.get', anOffering()),
  'order.mine': says('order.mine', pageOf()),
}

describe('服务菜单', () => {
  beforeEach(() => openWith({}))

  it('shows what teams bring to my street and takes it to the order', async () => {
    cloudAnswers(menu)
    render(<OfferingMenuPage />)

    expect(await screen.findByText('地方要有：最好有投影')).toBeInTheDocument()
    expect(asked('offering.list')).toMatchObject([{ areaId: 's-1', words: '' }])
    fireEvent.click(screen.getByRole('button', { name: '点这一样' }))

    await waitFor(() =>
      expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/order/place/index?offeringId=of-1' }),
    )
  })

  it('looks for it in everyday words', async () => {
    cloudAnswers(menu)
    render(<OfferingMenuPage />)

    fireEvent.change(await screen.findByRole('textbox', { name: '想找什么' }), { target: { value: '老人' } })

    await waitFor(() => expect(asked('offering.list').at(-1)).toMatchObject({ words: '老人' }))
  })

  it('asks for the street first where none is known', async () => {
    cloudAnswers({ ...menu, 'account.me': says('account.me', meOf(aResident())) })
    render(<OfferingMenuPage />)

    expect(await screen.findByText('先选街道，就看得到有什么')).toBeInTheDocument()
    expect(asked('offering.list')).toEqual([])
  })

  it('an order made from it has its first answer already, and another can be given', async () => {
    openWith({ offeringId: 'of-1' })
    cloudAnswers(menu)
    render(<OrderPlacePage />)

    expect(await screen.findByText('红岩科普队的服务')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '换一样' }))

    expect(screen.getByRole('radiogroup', { name: '想听什么' })).toBeInTheDocument()
  })
})

describe('服务菜单 of a team', () => {
  it('is stopped and offered again', async () => {
    openWith({ teamId: 't-1' })
    cloudAnswers({
      'account.me': says('account.me', meOf(aLeader())),
      'offering.ofTeam': says('offering.ofTeam', pageOf(anOffering())),
      'offering.setOpen': says('offering.setOpen', anOffering({ isOpen: false })),
    })
    render(<TeamOfferingsPage />)

    fireEvent.click(await screen.findByRole('button', { name: '先停供' }))

    await waitFor(() => expect(asked('offering.setOpen')).toEqual([{ offeringId: 'of-1', isOpen: false }]))
  })

  it('says what is missing, and sends what is written', async () => {
    openWith({ teamId: 't-1', offeringId: 'of-1' })
    cloudAnswers({
      'offering.get': says('offering.get', anOffering()),
      'offering.change': says('offering.change', anOffering()),
    })
    render(<TeamOfferingPage />)

    const title = await screen.findByRole('textbox', { name: '来做什么' })
    fireEvent.change(title, { target: { value: '' } })
    fireEvent.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('请写是什么，2 到 30 个字')).toBeInTheDocument()
    fireEvent.change(title, { target: { value: '防骗新招' } })
    fireEvent.click(screen.getByRole('button', { name: '保存' }))

    await waitFor(() => expect(asked('offering.change')).toMatchObject([{ offeringId: 'of-1', title: '防骗新招' }]))
  })
})
