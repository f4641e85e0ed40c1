import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { anomalyApi } from '@shared/contract/anomaly'
import { correctionApi } from '@shared/contract/correction'
import { viewAnomaly } from '@shared/domain/attendance/anomaly/decide'
import { viewCorrection } from '@shared/domain/correction/decide'
import CorrectionsPage from '@/packages/account/corrections/index'
import RecordPage from '@/packages/account/record/index'
import UnitHoursPage from '@/packages/workbench/hours/index'
import { meOf } from '../../../builders/account'
import { anAnomaly } from '../../../builders/anomaly'
import { ProposeSheet } from '@/features/attendance/components/propose-sheet'
import { STARTS_AT } from '../../../builders/activity'
import { anAbsence, anAttendance, aConfirmedPresence, byCode } from '../../../builders/attendance'
import { people } from '../../../builders/city'
import { china, NOW } from '../../../builders/clock'
import { aCorrection } from '../../../builders/correction'
import { openWith } from '../../mocks/taro'
import { recordOf } from '../activity/views'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'

jest.mock('@/platform/call')

const { volunteer, admin, leader } = people
const names = new Map([['p-volunteer', '李志愿']])
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const found = anomalyApi['anomaly.decide'].output.parse(viewAnomaly(anAnomaly(), names, admin))
const wished = (caller: typeof admin) =>
  correctionApi['correction.decide'].output.parse(viewCorrection(aCorrection(), { names, caller, now: NOW }))

it('a unit sees what looks wrong in a sentence, and voids it only with a word why', async () => {
  openWith({ unitId: 'u-1' })
  cloudAnswers({
    'account.me': says('account.me', meOf(admin)),
    'order.toVerify': says('order.toVerify', pageOf()),
    'anomaly.list': says('anomaly.list', pageOf(found)),
    'anomaly.decide': says('anomaly.decide', { ...found, status: 'voided' }),
  })
  render(<UnitHoursPage />)
  expect(await screen.findByText('同一时间在两处')).toBeInTheDocument()
  expect(screen.getByText('与“同一时间的另一场”重叠 1 小时，后到的这一场记在这里')).toBeInTheDocument()

  press('作废时长')
  press('作废这些时长')
  expect(asked('anomaly.decide')).toHaveLength(0)
  type('说明，会记入审计记录', '那时在另一场')
  press('作废这些时长')

  await waitFor(() =>
    expect(asked('anomaly.decide')).toEqual([{ anomalyId: found._id, verdict: 'void', note: '那时在另一场' }]),
  )
})

it('a volunteer asks for a correction from the record itself', async () => {
  openWith({})
  cloudAnswers({
    'attendance.totals': says('attendance.totals', {
      minutes: { A: 120, B: 0, C: 0 },
      records: 1,
      stars: 0,
      handMinutesInStars: 0,
      minutesToNextStar: 5_880,
    }),
    'attendance.mine': says('attendance.mine', pageOf(recordOf(aConfirmedPresence({ title: '急救课' })))),
    'correction.ask': says('correction.ask', wished(volunteer)),
  })
  render(<RecordPage />)
  fireEvent.click(await screen.findByText('急救课'))

  expect(screen.getByRole('button', { name: '申请更正' })).toBeDisabled()
  type('几点走的', '10:30')
  type('哪里不对，有什么依据', '早走了半小时')
  press('申请更正')

  await waitFor(() => expect(asked('correction.ask')).toMatchObject([{ activityId: 'a-1', reason: '早走了半小时' }]))
})

it('who runs an activity proposes a correction; a time that is left alone keeps its second', async () => {
  const came = STARTS_AT + 20_000
  const record = recordOf(aConfirmedPresence({ checkIn: byCode(came) }))
  cloudAnswers({ 'correction.propose': says('correction.propose', wished(leader)) })
  const onDone = jest.fn()
  render(<ProposeSheet people={[record]} onDone={onDone} onClose={jest.fn()} />)
  type('几点走的', '10:30')
  type('哪里不对', '早走了半小时')
  type('有什么依据', '签到表上写着')
  press('提更正')

  const change = { kind: 'times', startsAt: came, endsAt: china('2026-11-22 10:30') }
  await waitFor(() => expect(asked('correction.propose')).toMatchObject([{ personId: 'p-volunteer', change }]))
  await waitFor(() => expect(onDone).toHaveBeenCalled())
})

it('who leads the team answers with a word, and sees how long is left', async () => {
  openWith({ teamId: 't-1' })
  cloudAnswers({
    'correction.list': says('correction.list', pageOf(wished(leader))),
    'correction.decide': says('correction.decide', { ...wished(leader), status: 'proposed' }),
  })
  render(<CorrectionsPage />)
  expect(await screen.findByText(/还剩 \d+ 个工作日答复/)).toBeInTheDocument()

  press('同意更正')
  type('说明，本人会看到', '照片里有他')
  fireEvent.click(screen.getAllByRole('button', { name: '同意更正' }).at(-1)!)

  await waitFor(() =>
    expect(asked('correction.decide')).toEqual([{ correctionId: 'co-1', isAccepted: true, note: '照片里有他' }]),
  )
})

it('未到 says who says so, and takes one answer', async () => {
  openWith({})
  const absent = { ...recordOf(anAttendance(anAbsence({ answerBy: NOW * 2 }))), reporterName: '陈队长' }
  cloudAnswers({
    'correction.mine': says('correction.mine', pageOf()),
    'hours.absences': says('hours.absences', pageOf(absent)),
    'hours.answerAbsence': says('hours.answerAbsence', recordOf(anAttendance(anAbsence()))),
  })
  render(<CorrectionsPage />)
  fireEvent.click(screen.getByRole('tab', { name: '未到说明' }))
  expect(await screen.findByText('陈队长说：没有来，也没有说一声')).toBeInTheDocument()

  press('我来说明')
  type('说明，队长和单位会看到', '我去了，在后门签的到')
  press('送出')

  await waitFor(() =>
    expect(asked('hours.answerAbsence')).toEqual([{ activityId: 'a-1', answer: '我去了，在后门签的到' }]),
  )
})
