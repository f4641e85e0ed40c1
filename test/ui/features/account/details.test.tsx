import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import DetailsPage from '@/packages/account/details/index'
import { asked, cloudAnswers, says } from '../fake-cloud'
import { aPersonalView } from './personal-view'

jest.mock('@/platform/call')

async function open(known = aPersonalView()) {
  cloudAnswers({
    'account.personal': says('account.personal', known),
    'account.details': says('account.details', known),
  })
  render(<DetailsPage />)
  await screen.findByText('性别')
}
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const save = () => fireEvent.click(screen.getByRole('button', { name: '保存' }))

describe('详细资料', () => {
  it('asks for a guardian as soon as the birth date says under 14, and for the ticks', async () => {
    await open()
    expect(screen.queryByLabelText('监护人姓名')).not.toBeInTheDocument()

    type('出生日期', '2015-01-01')
    save()

    expect(screen.getByText('未满 14 岁，请监护人来填下面几项并勾选同意。')).toBeInTheDocument()
    expect(screen.getByText('请填监护人姓名，两个字以上')).toBeInTheDocument()
    expect(screen.getByText('请填监护人 11 位手机号')).toBeInTheDocument()
    expect(screen.getByText('请勾选同意保存出生日期，或不填')).toBeInTheDocument()
    expect(asked('account.details')).toHaveLength(0)
  })

  it('sends what was typed and ticked, with the guardian', async () => {
    await open()
    type('出生日期', '2015-01-01')
    fireEvent.click(screen.getByRole('checkbox', { name: /单独保存我的出生日期/ }))
    type('监护人姓名', '周妈妈')
    type('监护人手机号', '13900000012')
    fireEvent.click(screen.getByRole('checkbox', { name: /我是监护人/ }))
    save()

    await waitFor(() => expect(asked('account.details')).toHaveLength(1))
    expect(asked('account.details')[0]).toMatchObject({
      birthDate: '2015-01-01',
      guardian: { name: '周妈妈', relation: 'parent', phone: '13900000012', hasConsented: true },
      sensitive: ['birthDate'],
    })
  })

  it('asks for no document unless a unit wants it, and then checks the number', async () => {
    await open()
    expect(screen.queryByLabelText('证件号码')).not.toBeInTheDocument()
  })

  it('shows the stored number masked, checks a new one, and takes it back', async () => {
    const document = { kind: 'residentId' as const, masked: '500*************31' }
    await open(aPersonalView({ documentWantedBy: '沙坪坝区科协', document }))
    expect(screen.getByText('已存 500*************31，要换才填')).toBeInTheDocument()

    type('证件号码', '500199199003071232')
    save()
    expect(screen.getByText('号码不对，请对照证件检查')).toBeInTheDocument()

    type('证件号码', '500199199003071231')
    save()
    expect(screen.getByText('请勾选同意保存证件号码，或不填')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('checkbox', { name: /单独保存我的证件号码/ }))
    save()
    await waitFor(() => expect(asked('account.details')).toHaveLength(1))
    expect(asked('account.details')[0]).toMatchObject({
      document: { kind: 'residentId', number: '500199199003071231' },
      sensitive: ['document'],
    })
  })
})
