import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { AccountView } from '@shared/contract/account'
import { PRIVACY_VERSION } from '@shared/contract/account'
import { refuse } from '@shared/contract/result'
import OffersPage from '@/packages/account/offers/index'
import { aPerson, aVolunteer } from '../../../builders/account'
import { aPending } from '../../../builders/import'
import Taro from '../../mocks/taro'
import { asked, cloudAnswers, says } from '../fake-cloud'

jest.mock('@/platform/call')

const seen = (account: ReturnType<typeof aPerson>): AccountView => ({
  ...account,
  phone: '13700000001',
  avatarUrl: '',
  unreadNotices: 0,
})
const newcomer = seen(aPerson({ isPhoneVerified: true, subdistrictId: 's-1', subdistrictName: '石井坡街道' }))
const volunteer = seen(aVolunteer({ isPhoneVerified: true }))
const offer = { ...aPending(), birthDate: '1990-05-20' }
const offers = says('pending.mine', { items: [offer] })
const agreed = says('pending.agree', { teamName: '红岩科普队' })

describe('是您本人吗', () => {
  it('asks who is new for the consent first, and joins with the street that is known', async () => {
    cloudAnswers({ 'account.me': says('account.me', newcomer), 'pending.mine': offers, 'pending.agree': agreed })
    render(<OffersPage />)
    const agree = await screen.findByRole('button', { name: '是我，同意加入' })

    fireEvent.click(agree)
    expect(await screen.findByText('请先看过隐私说明并同意')).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox', { name: /我看过隐私说明/ }))
    fireEvent.click(agree)

    await waitFor(() =>
      expect(asked('pending.agree')).toEqual([
        { pendingId: offer._id, consentVersion: PRIVACY_VERSION, keepsBirthDate: false, subdistrictId: 's-1' },
      ]),
    )
  })

  it('asks a volunteer for nothing but yes or no', async () => {
    cloudAnswers({ 'account.me': says('account.me', volunteer), 'pending.mine': offers, 'pending.agree': agreed })
    render(<OffersPage />)

    fireEvent.click(await screen.findByRole('button', { name: '是我，同意加入' }))

    await waitFor(() => expect(asked('pending.agree')).toHaveLength(1))
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  it('sends who is under age to the page where a guardian is named', async () => {
    cloudAnswers({
      'account.me': says('account.me', volunteer),
      'pending.mine': offers,
      'pending.agree': () => refuse('GUARDIAN_MISSING'),
    })
    render(<OffersPage />)

    fireEvent.click(await screen.findByRole('button', { name: '是我，同意加入' }))

    await waitFor(() => expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/account/register/index' }))
  })

  it('says what to do where the phone is nobody’s word but the person’s', async () => {
    cloudAnswers({
      'account.me': says('account.me', { ...newcomer, isPhoneVerified: false }),
      'pending.mine': says('pending.mine', { items: [] }),
    })
    render(<OffersPage />)

    expect(await screen.findByText('先用微信填好手机号')).toBeTruthy()
  })
})
