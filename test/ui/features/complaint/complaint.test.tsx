import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { complaintApi, type Complaint } from '@shared/contract/complaint'
import { viewComplaint, viewComplaintEntry } from '@shared/domain/complaint/view'
import ComplainPage from '@/packages/account/complain/index'
import ComplaintPage from '@/packages/account/complaint/index'
import ComplaintDeskPage from '@/packages/workbench/complaints/index'
import { meOf } from '../../../builders/account'
import { people } from '../../../builders/city'
import { NOW } from '../../../builders/clock'
import { aComplaint, anAnsweredComplaint } from '../../../builders/complaint'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'

jest.mock('@/platform/call')

const { volunteer, admin } = people
const seenBy = (complaint: Complaint, caller: typeof volunteer) =>
  complaintApi['complaint.get'].output.parse(viewComplaint(complaint, [], { caller, now: NOW }))
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

describe('投诉', () => {
  it('says what is missing, then sends what it was opened about, once', async () => {
    openWith({ kind: 'team', subjectId: 't-1', name: '红岩科普队' })
    cloudAnswers({
      'account.me': says('account.me', meOf(volunteer)),
      'complaint.file': says('complaint.file', seenBy(aComplaint(), volunteer)),
    })
    render(<ComplainPage />)

    press('提交')
    expect(screen.getByText('请选一样最接近的')).toBeInTheDocument()
    expect(screen.getByText('请写经过，至少 10 个字')).toBeInTheDocument()
    expect(asked('complaint.file')).toHaveLength(0)

    fireEvent.click(screen.getByRole('radio', { name: '时长或记录不对' }))
    type('经过', '来了两小时，只给记了一小时。')
    press('提交')

    await waitFor(() => expect(asked('complaint.file')).toHaveLength(1))
    expect(asked('complaint.file')[0]).toMatchObject({
      about: { kind: 'team', id: 't-1' },
      kind: 'hours',
      isAnonymous: true,
      fileIds: [],
    })
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/account/complaint/index?complaintId=cp-1' })
  })

  it('asks who it is about when it was opened from nowhere', async () => {
    openWith({})
    cloudAnswers({ 'account.me': says('account.me', meOf(volunteer)) })
    render(<ComplainPage />)

    press('提交')

    expect(await screen.findByText('请写明投诉的是谁或哪件事')).toBeInTheDocument()
  })
})

describe('one complaint', () => {
  const open = async (complaint: Complaint, caller: typeof volunteer) => {
    openWith({ complaintId: complaint._id })
    cloudAnswers({
      'complaint.get': says('complaint.get', seenBy(complaint, caller)),
      'complaint.answer': says('complaint.answer', seenBy(anAnsweredComplaint(), caller)),
      'complaint.reopen': says('complaint.reopen', seenBy(aComplaint({ wasReopened: true }), caller)),
    })
    render(<ComplaintPage />)
    await screen.findByText('办理经过')
  }

  it('the desk sees the clock, not who stays anonymous, and answers in words', async () => {
    await open(aComplaint({ isAnonymous: true }), admin)
    expect(screen.getByText(/还剩 10 个工作日/)).toBeInTheDocument()
    expect(screen.getByText('不愿说名字')).toBeInTheDocument()
    expect(screen.queryByText('李志愿')).toBeNull()

    press('写答复')
    type('投诉的人会看到', '已经查明，时长补记了一小时。')
    press('送出答复')

    await waitFor(() =>
      expect(asked('complaint.answer')).toEqual([{ complaintId: 'cp-1', answer: '已经查明，时长补记了一小时。' }]),
    )
  })

  it('the complainant reads the answer, and may come back once', async () => {
    await open(anAnsweredComplaint(), volunteer)
    expect(screen.getByText('已查明，时长补记一小时，队长已改。')).toBeInTheDocument()

    press('再次反映')
    type('哪里还没解决', '时长还是一小时')
    press('送出')

    await waitFor(() => expect(asked('complaint.reopen')).toHaveLength(1))
  })
})

it('the desk lists what is due, and says what is late', async () => {
  openWith({ unitId: 'u-1' })
  const late = aComplaint({ _id: 'cp-2', clockFrom: '2026-11-02' })
  cloudAnswers({
    'account.me': says('account.me', meOf(admin)),
    'complaint.desk': says(
      'complaint.desk',
      pageOf(...[late, aComplaint()].map((one) => viewComplaintEntry(one, NOW))),
    ),
  })
  render(<ComplaintDeskPage />)

  expect(await screen.findByText('已逾期，应在 11 月 16 日前答复')).toBeInTheDocument()
})
