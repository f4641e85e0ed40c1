import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { PRIVACY_VERSION } from '@shared/contract/account'
import RegisterPage from '@/packages/account/register/index'
import { aPersonalView } from './personal-view'
import { aPerson, aVolunteer } from '../../../builders/account'
import Taro from '../../mocks/taro'
import { meOf } from '../activity/views'
import { asked, cloudAnswers, says } from '../fake-cloud'

jest.mock('@/platform/call')

const newcomer = aPerson({ name: '唐小满', subdistrictId: 's-1', subdistrictName: '土湾街道' })
const submit = () => fireEvent.click(screen.getByRole('button', { name: '登记' }))

async function open() {
  cloudAnswers({
    'account.me': says('account.me', meOf(newcomer)),
    'account.personal': says('account.personal', aPersonalView()),
    'volunteer.register': says('volunteer.register', meOf(aVolunteer())),
  })
  render(<RegisterPage />)
  await screen.findByLabelText('姓名')
}

describe('登记成为志愿者', () => {
  it('says at each field what is missing, and asks for consent without ticking it', async () => {
    await open()

    submit()

    expect(screen.getByText('手机号要 11 位，请检查')).toBeInTheDocument()
    expect(screen.getByText('请至少选一样')).toBeInTheDocument()
    expect(screen.getByText('请先看过隐私说明并同意')).toBeInTheDocument()
    expect(asked('volunteer.register')).toHaveLength(0)
  })

  it('registers with the version of the privacy text that was shown', async () => {
    await open()
    fireEvent.change(screen.getByLabelText('手机号'), { target: { value: '13800138000' } })
    fireEvent.click(screen.getByRole('button', { name: '大学生' }))
    fireEvent.click(screen.getByRole('checkbox', { name: /我看过隐私说明/ }))

    submit()

    await waitFor(() => expect(asked('volunteer.register')).toHaveLength(1))
    expect(asked('volunteer.register')[0]).toEqual({
      name: '唐小满',
      phone: '13800138000',
      types: ['student'],
      skills: [],
      subdistrictId: 's-1',
      consentVersion: PRIVACY_VERSION,
      ageGroup: 'adult',
      details: { sex: null, serviceKinds: [], outsideNumbers: {}, sensitive: [] },
    })
    await waitFor(() => expect(Taro.navigateBack).toHaveBeenCalled())
  })
})
