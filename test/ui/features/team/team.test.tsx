import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import TeamDetailPage from '@/packages/team/detail/index'
import { toast } from '@/platform/toast'
import { aLeader, aMembership, aResident, aUnitAdmin, aVolunteer, meOf } from '../../../builders/account'
import { NOW } from '../../../builders/clock'
import { aTeamRequest } from '../../../builders/team-request'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, says } from '../fake-cloud'
import { detail, seen, worldOf } from './team-views'

jest.mock('@/platform/call')
jest.mock('@/platform/toast')
jest.mock('@/platform/dialog', () => ({ confirm: async () => true }))

const free = aVolunteer({ _id: 'p-asker', memberships: [] })
const titles = async () => (await screen.findAllByRole('button')).map(({ textContent }) => textContent)

describe('队伍', () => {
  beforeEach(() => openWith({ teamId: 't-1' }))

  it('a volunteer asks to join and says a word', async () => {
    cloudAnswers({ ...worldOf(meOf(free)), 'team.join': says('team.join', seen(aTeamRequest())) })
    render(<TeamDetailPage />)

    fireEvent.click(await screen.findByRole('button', { name: '申请入队' }))
    fireEvent.change(screen.getByLabelText(/说两句/), { target: { value: '周末有空' } })
    fireEvent.click(screen.getByRole('button', { name: '送出申请' }))

    await waitFor(() => expect(asked('team.join')).toEqual([{ teamId: 't-1', words: '周末有空' }]))
    expect(toast).toHaveBeenCalledWith('送出了，有答复会告诉您')
  })

  it('who is in another team may move', async () => {
    const other = aVolunteer({
      _id: 'p-asker',
      memberships: [aMembership({ teamId: 't-2', teamName: '磁器口科普队' })],
    })
    cloudAnswers({ ...worldOf(meOf(other)), 'team.transfer': says('team.transfer', seen(aTeamRequest())) })
    render(<TeamDetailPage />)

    fireEvent.click(await screen.findByRole('button', { name: '申请入队' }))
    fireEvent.click(screen.getByText('离开磁器口科普队'))
    fireEvent.click(screen.getByRole('button', { name: '送出申请' }))

    await waitFor(() =>
      expect(asked('team.transfer')).toEqual([{ fromTeamId: 't-2', toTeamId: 't-1', personId: 'p-asker', words: '' }]),
    )
  })

  it('shows the reason of a refusal, and lets ask again', async () => {
    const refused = { requestId: 'r-1', status: 'refused' as const, reason: '这一季人数已满' }
    cloudAnswers(worldOf(meOf(free), detail({ myJoining: refused })))
    render(<TeamDetailPage />)

    expect(await screen.findByText('这一季人数已满')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '申请入队' })).toBeInTheDocument()
  })

  it('somebody who has not registered is shown the way', async () => {
    cloudAnswers(worldOf(meOf(aResident())))
    render(<TeamDetailPage />)

    expect(await screen.findByRole('button', { name: '去登记' })).toBeInTheDocument()
  })

  it.each([
    { who: 'a member', me: meOf(aVolunteer()), sees: ['退出这支队伍'], not: ['入队申请', '暂停这支队伍'] },
    { who: 'the leader', me: meOf(aLeader()), sees: ['入队申请', '交接队长'], not: ['退出这支队伍', '暂停这支队伍'] },
    { who: 'the unit', me: meOf(aUnitAdmin()), sees: ['暂停这支队伍', '并入另一支队伍'], not: ['交接队长'] },
  ])('$who is offered what they may do, nothing else', async ({ me, sees, not }) => {
    cloudAnswers(worldOf(me))
    render(<TeamDetailPage />)
    await screen.findByText('这支队伍的事')

    const offered = (await titles()).join('|')
    expect(sees.filter((title) => !offered.includes(title))).toEqual([])
    expect(not.filter((title) => offered.includes(title))).toEqual([])
  })

  it('the unit suspends with a reason', async () => {
    cloudAnswers({ ...worldOf(meOf(aUnitAdmin())), 'team.suspend': says('team.suspend', detail()) })
    render(<TeamDetailPage />)

    fireEvent.click(await screen.findByText('暂停这支队伍'))
    fireEvent.click(screen.getByText('年审没有通过'))
    fireEvent.click(screen.getByRole('button', { name: '暂停，告诉队长' }))

    await waitFor(() => expect(asked('team.suspend')).toEqual([{ teamId: 't-1', reason: '年审没有通过' }]))
  })

  it('a merged team says so, and where its people are', async () => {
    const merged = detail({ suspendedAt: NOW, successorId: 't-2', successorName: '磁器口科普队' })
    cloudAnswers(worldOf(meOf(free), merged))
    render(<TeamDetailPage />)

    fireEvent.click(await screen.findByText('看磁器口科普队'))

    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/team/detail/index?teamId=t-2' })
    expect(screen.queryByRole('button', { name: '申请入队' })).toBeNull()
  })
})
