import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import MyTeamRequestsPage from '@/packages/team/asked/index'
import FoundTeamPage from '@/packages/team/found/index'
import TeamMembersPage from '@/packages/team/members/index'
import MergeTeamPage from '@/packages/team/merge/index'
import TeamRequestsPage from '@/packages/team/requests/index'
import TransferMemberPage from '@/packages/team/transfer/index'
import { toast } from '@/platform/toast'
import { aLeader, aUnitAdmin, aVolunteer, meOf } from '../../../builders/account'
import { NOW } from '../../../builders/clock'
import { aTeam } from '../../../builders/team'
import { aTeamRequest, anOffer } from '../../../builders/team-request'
import { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { seen, worldOf } from './team-views'

jest.mock('@/platform/call')
jest.mock('@/platform/toast')

describe('队员 and 申请', () => {
  beforeEach(() => openWith({ teamId: 't-1' }))

  it('the leader appoints an admin', async () => {
    const member = { personId: 'p-1', name: '钱同学', role: 'member' as const, since: NOW, phone: '13800000077' }
    cloudAnswers({
      ...worldOf(meOf(aLeader())),
      'team.members': says('team.members', pageOf(member)),
      'team.setAdmin': says('team.setAdmin', { ...member, role: 'admin' }),
    })
    render(<TeamMembersPage />)

    expect(await screen.findByText(/13800000077/)).toBeInTheDocument()
    fireEvent.click(screen.getByText('钱同学'))
    fireEvent.click(await screen.findByRole('button', { name: '设为队伍管理员' }))

    await waitFor(() => expect(asked('team.setAdmin')).toEqual([{ teamId: 't-1', personId: 'p-1', isAdmin: true }]))
  })

  it('the leader asks another team to take a member over', async () => {
    openWith({ teamId: 't-1', personId: 'p-1', name: '钱同学' })
    const [from, into] = [aTeam({ _id: 't-1', name: '科技队' }), aTeam({ _id: 't-2', name: '农技队' })]
    const asking = seen(aTeamRequest({ kind: 'transfer', teamId: 't-2' }))
    cloudAnswers({
      ...worldOf(meOf(aLeader())),
      'team.list': says('team.list', pageOf(from, into)),
      'team.transfer': says('team.transfer', asking),
    })
    render(<TransferMemberPage />)

    fireEvent.click(await screen.findByText('农技队'))
    fireEvent.click(await screen.findByText('搬家了，离那一队近'))
    fireEvent.click(screen.getByRole('button', { name: '送出申请' }))

    await waitFor(() =>
      expect(asked('team.transfer')).toEqual([
        { fromTeamId: 't-1', toTeamId: 't-2', personId: 'p-1', words: '搬家了，离那一队近' },
      ]),
    )
    expect(toast).toHaveBeenCalledWith('送出了，等那边的队长同意')
  })

  it('the leader reads what somebody says and refuses with a reason', async () => {
    const wish = seen(aTeamRequest())
    cloudAnswers({
      'team.requests': says('team.requests', pageOf(wish)),
      'team.decideRequest': says('team.decideRequest', { ...wish, status: 'refused' }),
    })
    render(<TeamRequestsPage />)

    expect(await screen.findByText('我会修电器')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '不同意' }))
    fireEvent.click(screen.getByText('这一季人数已满'))
    fireEvent.click(screen.getByRole('button', { name: '告诉对方' }))

    await waitFor(() =>
      expect(asked('team.decideRequest')).toEqual([
        { requestId: wish._id, isApproved: false, reason: '这一季人数已满' },
      ]),
    )
  })

  it('my requests show the answer, and an offered lead can be taken', async () => {
    const refused = aTeamRequest({ status: 'refused', decision: { byId: 'p-leader', at: NOW, reason: '离得太远' } })
    const offer = seen(anOffer(), { personName: '我' })
    cloudAnswers({
      'team.myRequests': says('team.myRequests', pageOf(offer, seen(refused))),
      'team.answerHandOver': says('team.answerHandOver', { ...offer, status: 'approved' }),
    })
    render(<MyTeamRequestsPage />)

    expect(await screen.findByText('原因：离得太远')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '我来接任' }))

    await waitFor(() => expect(asked('team.answerHandOver')).toEqual([{ requestId: offer._id, isAccepted: true }]))
  })
})

describe('建队 and 合并', () => {
  it('what is missing is said at its field; complete, it goes to the unit', async () => {
    openWith({ unitId: 'u-1', unitName: '沙坪坝区科协' })
    const me = meOf(aVolunteer({ subdistrictId: 's-1', subdistrictName: '土湾街道' }))
    cloudAnswers({ ...worldOf(me), 'team.found': says('team.found', seen(aTeamRequest({ kind: 'found' }))) })
    render(<FoundTeamPage />)

    fireEvent.click(await screen.findByRole('button', { name: '送给单位批准' }))
    expect(screen.getByText('请填队伍名称，两个字以上')).toBeInTheDocument()
    expect(asked('team.found')).toEqual([])

    fireEvent.change(screen.getByLabelText('队伍名称'), { target: { value: '歌乐山天文队' } })
    fireEvent.click(screen.getByText('讲师团'))
    fireEvent.click(screen.getByRole('button', { name: '送给单位批准' }))

    await waitFor(() =>
      expect(asked('team.found')).toMatchObject([
        { name: '歌乐山天文队', unitId: 'u-1', kind: '讲师团', homeSubdistrictId: 's-1' },
      ]),
    )
  })

  it('a merger goes on until everybody has moved', async () => {
    openWith({ teamId: 't-1' })
    let rounds = 0
    cloudAnswers({
      ...worldOf(meOf(aUnitAdmin())),
      'team.list': says('team.list', pageOf(aTeam(), aTeam({ _id: 't-2', name: '磁器口科普队' }))),
      'team.merge': () => ({ ok: true, value: { isDone: ++rounds === 3, moved: 20 } }),
    })
    render(<MergeTeamPage />)

    fireEvent.click(await screen.findByText('磁器口科普队'))
    fireEvent.click(screen.getByText('人员重合，合在一起排班'))
    fireEvent.click(screen.getByRole('button', { name: '合并，合并后不能撤回' }))

    await waitFor(() => expect(asked('team.merge')).toHaveLength(3))
    await waitFor(() => expect(toast).toHaveBeenCalledWith('合并好了'))
  })
})
