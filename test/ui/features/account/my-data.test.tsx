import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import CertificatesPage from '@/packages/account/certificates/index'
import CheckPage from '@/packages/account/check/index'
import MyDataPage from '@/packages/account/data/index'
import LeavePage from '@/packages/account/leave/index'
import ViewersPage from '@/packages/account/viewers/index'
import { openFile } from '@/platform/open-file'
import { aLeader, aVolunteer, meOf } from '../../../builders/account'
import { viewSheet } from '@shared/domain/person/certificate'
import { aCertificate } from '../../../builders/certificate'
import { NOW } from '../../../builders/clock'
import { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { aPersonalView } from './personal-view'

jest.mock('@/platform/call')
jest.mock('@/platform/open-file')

const me = says('account.me', meOf(aVolunteer()))
const counts = { attendances: 60, orders: 2, photos: 1, notices: 5, certificates: 2, viewers: 7 }

describe('存了我什么', () => {
  it('shows what is stored, how much, and hands it out as a sheet', async () => {
    cloudAnswers({
      'account.me': me,
      'account.personal': says('account.personal', aPersonalView({ birthDate: '1990-03-07' })),
      'account.counts': says('account.counts', counts),
      'export.myData': says('export.myData', { url: 'https://files.test/1', fileName: '我的资料.xlsx' }),
    })
    render(<MyDataPage />)

    expect(await screen.findByText('13800000001')).toBeInTheDocument()
    expect(screen.getByText('1990-03-07')).toBeInTheDocument()
    expect(screen.getByText('60 条')).toBeInTheDocument()
    expect(screen.getByText('7 次')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '导出我的资料' }))
    await waitFor(() => expect(openFile).toHaveBeenCalledWith('https://files.test/1', '我的资料.xlsx'))
  })

  it('tells who looked, in whose name, at what', async () => {
    const entry = { _id: 'v-1', name: '赵主任', viewerFor: '沙坪坝区科协', action: 'attendance.board', at: NOW }
    cloudAnswers({ 'account.viewers': says('account.viewers', pageOf(entry)) })
    render(<ViewersPage />)

    expect(await screen.findByText('沙坪坝区科协，赵主任')).toBeInTheDocument()
    expect(screen.getByText(/看了活动的出勤名单/)).toBeInTheDocument()
  })
})

describe('注销账号', () => {
  it('asks once more, then says goodbye and asks the cloud nothing more', async () => {
    cloudAnswers({ 'account.me': me, 'account.delete': says('account.delete', { erasedAt: NOW }) })
    render(<LeavePage />)
    fireEvent.click(await screen.findByRole('button', { name: '注销账号' }))
    expect(asked('account.delete')).toHaveLength(0)

    fireEvent.click(screen.getByRole('button', { name: '注销' }))

    expect(await screen.findByText('已经注销')).toBeInTheDocument()
    expect(asked('account.delete')).toEqual([{ personId: 'p-volunteer' }])
    expect(asked('account.me')).toHaveLength(1)
  })

  it('tells a leader beforehand to hand over', async () => {
    cloudAnswers({ 'account.me': says('account.me', meOf(aLeader())) })
    render(<LeavePage />)

    expect(await screen.findByText(/您是红岩科普队的队长/)).toBeInTheDocument()
  })
})

describe('服务记录单', () => {
  it('is opened for the unit with the most hours, and shows its number in fours', async () => {
    const sheet = viewSheet(aCertificate({ parts: 1 }))
    cloudAnswers({
      'certificate.units': says('certificate.units', {
        items: [{ unitId: 'u-1', unitName: '沙坪坝区科协', minutes: 600 }],
      }),
      'certificate.mine': says('certificate.mine', pageOf(sheet)),
      'certificate.issue': says('certificate.issue', sheet),
    })
    render(<CertificatesPage />)
    expect(await screen.findByText('编号 SHEE T000 0000 0000')).toBeInTheDocument()

    fireEvent.click(await screen.findByRole('button', { name: '开一张记录单' }))

    await waitFor(() => expect(asked('certificate.issue')).toHaveLength(1))
    expect(asked('certificate.issue')[0]).toMatchObject({ unitId: 'u-1', from: '2026-01-01' })
  })

  it.each([
    ['valid', '有效'],
    ['revoked', '已撤销'],
    ['holderErased', '持有人已注销'],
  ] as const)('is checked by its number: %s', async (status, words) => {
    openWith({ number: 'SHEET00000000000' })
    const { _id: number, from, to, minutes, unitName } = aCertificate()
    cloudAnswers({ 'certificate.check': says('certificate.check', { number, from, to, minutes, unitName, status }) })
    render(<CheckPage />)

    expect(await screen.findByText(words)).toBeInTheDocument()
    expect(screen.getByText('沙坪坝区科协')).toBeInTheDocument()
  })

  it('says so when there is no such sheet', async () => {
    openWith({})
    cloudAnswers({ 'certificate.check': () => ({ ok: false, code: 'NOT_FOUND' }) })
    render(<CheckPage />)

    fireEvent.change(screen.getByLabelText('记录单编号'), { target: { value: 'abcd' } })
    fireEvent.click(screen.getByRole('button', { name: '查验' }))

    expect(await screen.findByText('没有这张记录单')).toBeInTheDocument()
  })
})
