import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { qualificationApi } from '@shared/contract/qualification'
import { viewQualification } from '@shared/domain/credential/qualification'
import { viewMine, viewTraining } from '@shared/domain/credential/training'
import TrainingPage from '@/packages/account/training/index'
import TeamTrainingPage from '@/packages/team/training/index'
import UnitQualificationsPage from '@/packages/workbench/qualifications/index'
import { GateCard } from '@/features/activity/components/gate-card'
import { meOf } from '../../../builders/account'
import { anActivity } from '../../../builders/activity'
import { people } from '../../../builders/city'
import { NOW } from '../../../builders/clock'
import { aQualification, aTraining } from '../../../builders/credential'
import { openWith } from '../../mocks/taro'
import { activityAs } from '../activity/views'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'

jest.mock('@/platform/call')

const { volunteer, admin } = people
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const seen = (wish: Parameters<typeof aQualification>[0] = {}) =>
  qualificationApi['qualification.check'].output.parse(viewQualification(aQualification(wish), '', NOW))

it('my trainings stand with what was taken back, my qualifications with what the unit said', async () => {
  openWith({})
  const voided = aTraining({
    voids: [{ personId: 'p-volunteer', reason: '那天没来', at: NOW, byId: 'p-leader', byName: '陈队长' }],
  })
  cloudAnswers({
    'training.mine': says('training.mine', pageOf(viewMine(voided, 'p-volunteer'))),
    'qualification.mine': says('qualification.mine', pageOf(seen({ status: 'refused', reason: '看不清' }))),
  })
  render(<TrainingPage />)
  expect(await screen.findByText('作废：那天没来')).toBeInTheDocument()

  fireEvent.click(screen.getByRole('tab', { name: '资格' }))

  expect(await screen.findByText('没有认可：看不清')).toBeInTheDocument()
})

it('a unit refuses a qualification only with a word why', async () => {
  openWith({ unitId: 'u-1' })
  cloudAnswers({
    'account.me': says('account.me', meOf(admin)),
    'qualification.ofUnit': says('qualification.ofUnit', pageOf(seen())),
    'qualification.check': says('qualification.check', seen({ status: 'refused', reason: '看不清' })),
  })
  render(<UnitQualificationsPage />)
  await screen.findByText('李志愿，低压电工作业证')

  press('不认可')
  press('告诉对方')
  expect(asked('qualification.check')).toHaveLength(0)
  type('原因，对方会看到', '照片看不清')
  press('告诉对方')

  await waitFor(() =>
    expect(asked('qualification.check')).toEqual([{ qualificationId: 'q-1', isAccepted: false, reason: '照片看不清' }]),
  )
})

it('a leader enters one session for several members', async () => {
  openWith({ teamId: 't-1' })
  const member = { personId: 'p-volunteer', name: '李志愿', role: 'member' as const, since: NOW, phone: null }
  cloudAnswers({
    'training.ofTeam': says('training.ofTeam', pageOf()),
    'team.members': says('team.members', pageOf(member, { ...member, personId: 'p-leader', name: '陈队长' })),
    'training.enter': says('training.enter', viewTraining(aTraining())),
  })
  render(<TeamTrainingPage />)
  fireEvent.click(await screen.findByRole('tab', { name: '登记一次' }))

  press('登记')
  expect(await screen.findByText('请至少选一个人')).toBeInTheDocument()
  type('名称', '登高安全培训')
  type('主要内容', '梯子怎么架')
  type('谁办的', '区应急局')
  fireEvent.click(await screen.findByRole('checkbox', { name: /李志愿/ }))
  fireEvent.click(screen.getByRole('checkbox', { name: /陈队长/ }))
  press('登记')

  await waitFor(() => expect(asked('training.enter')).toHaveLength(1))
  expect(asked('training.enter')[0]).toMatchObject({
    name: '登高安全培训',
    minutes: 120,
    day: '2026-11-21',
    personIds: ['p-volunteer', 'p-leader'],
  })
})

it('an activity says what is asked, and what I have not got', () => {
  const gate = { training: { kind: 'safety' as const, name: '' }, qualification: null, minimumAge: 18 }
  render(<GateCard activity={activityAs(anActivity({ gate }), volunteer)} />)

  expect(screen.getByText('参加过安全培训')).toBeInTheDocument()
  expect(screen.getByText('您还没填出生日期')).toBeInTheDocument()
  expect(screen.getAllByText('还没有')).toHaveLength(2)
})
