import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import AppointPage from '@/packages/workbench/appoint/index'
import AuditsPage from '@/packages/workbench/audits/index'
import RolesPage from '@/packages/workbench/roles/index'
import { aUnitAdmin } from '../../../builders/account'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { meOf } from '../order/people-views'

jest.mock('@/platform/call')
jest.mock('@/platform/toast')

const station = { personId: 'p-station', name: '周站长', roles: ['stationWorker' as const], isMe: false }
const world = {
  'account.me': says('account.me', meOf(aUnitAdmin())),
  'order.toVerify': says('order.toVerify', pageOf()),
  'appointment.list': says('appointment.list', pageOf(station)),
}

beforeEach(() => openWith({ unitId: 'u-1' }))

it('takes a role back only with a reason', async () => {
  cloudAnswers({ ...world, 'appointment.remove': says('appointment.remove', { ...station, roles: [] }) })
  render(<RolesPage />)

  fireEvent.click(await screen.findByRole('button', { name: '免去周站长的站点工作人员' }))
  fireEvent.click(screen.getByRole('button', { name: '免职' }))
  expect(asked('appointment.remove')).toEqual([])

  fireEvent.change(screen.getByLabelText(/原因/), { target: { value: '调走了' } })
  fireEvent.click(screen.getByRole('button', { name: '免职' }))

  await waitFor(() =>
    expect(asked('appointment.remove')).toEqual([
      { unitId: 'u-1', personId: 'p-station', role: 'stationWorker', reason: '调走了' },
    ]),
  )
})

it('finds somebody by phone and appoints them', async () => {
  cloudAnswers({
    ...world,
    'appointment.find': says('appointment.find', { ...station, roles: [] }),
    'appointment.appoint': says('appointment.appoint', station),
  })
  render(<AppointPage />)

  fireEvent.change(screen.getByLabelText(/手机号/), { target: { value: '13811112222' } })
  fireEvent.click(screen.getByRole('button', { name: '找人' }))
  fireEvent.click(await screen.findByRole('radio', { name: /单位管理员/ }))
  fireEvent.click(screen.getByRole('button', { name: '任命' }))

  await waitFor(() =>
    expect(asked('appointment.appoint')).toEqual([{ unitId: 'u-1', personId: 'p-station', role: 'admin', reason: '' }]),
  )
  await waitFor(() => expect(Taro.navigateBack).toHaveBeenCalled())
})

it('reads the trail in words', async () => {
  const entry = { action: 'appointment.appoint', about: 'stationWorker', note: '新到岗', at: 0, byName: '赵主任' }
  cloudAnswers({
    ...world,
    'audit.list': says('audit.list', pageOf({ ...entry, _id: 'au-1', subjectName: '周站长' })),
  })
  render(<AuditsPage />)

  expect(await screen.findByText('任命 · 周站长 · 站点工作人员')).toBeInTheDocument()
  expect(screen.getByText('新到岗')).toBeInTheDocument()
})
