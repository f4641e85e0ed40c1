import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import InboxPage from '@/packages/account/inbox/index'
import { NOW } from '../../../builders/clock'
import Taro from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'

jest.mock('@/platform/call')

const notice = {
  _id: 'n-1',
  kind: 'promoted' as const,
  subject: '急救课',
  link: { page: 'activity' as const, id: 'a-1' },
  atRev: 1,
  at: NOW,
  isRead: false,
}

describe('消息', () => {
  it('marks a message as read and opens what it is about', async () => {
    cloudAnswers({
      'notice.list': says('notice.list', pageOf(notice)),
      'notice.read': says('notice.read', { ...notice, isRead: true }),
    })
    render(<InboxPage />)

    fireEvent.click(await screen.findByText('轮到您了，候补已转为报名'))

    await waitFor(() =>
      expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/activity/detail/index?activityId=a-1' }),
    )
    expect(asked('notice.read')).toEqual([{ noticeId: 'n-1' }])
  })

  it('opens it also when it cannot be marked just now', async () => {
    cloudAnswers({ 'notice.list': says('notice.list', pageOf({ ...notice, link: { page: 'record', id: 'a-1' } })) })
    render(<InboxPage />)

    fireEvent.click(await screen.findByText('急救课'))

    await waitFor(() => expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/account/record/index' }))
    expect(Taro.showToast).not.toHaveBeenCalled()
  })

  it('marks all that is there as read, up to the newest', async () => {
    cloudAnswers({
      'notice.list': says('notice.list', pageOf({ ...notice, _id: 'n-2' }, notice)),
      'notice.readAll': says('notice.readAll', { unread: 0 }),
    })
    render(<InboxPage />)

    fireEvent.click(await screen.findByRole('button', { name: '全部标成已读' }))

    await waitFor(() => expect(asked('notice.list')).toHaveLength(2))
    expect(asked('notice.readAll')).toEqual([{ upToId: 'n-2' }])
    expect(Taro.removeTabBarBadge).toHaveBeenCalledWith({ index: 3 })
  })

  it('offers that only where something is unread', async () => {
    cloudAnswers({ 'notice.list': says('notice.list', pageOf({ ...notice, isRead: true })) })
    render(<InboxPage />)

    await screen.findByText('急救课')
    expect(screen.queryByRole('button', { name: '全部标成已读' })).toBeNull()
  })

  it('says what will stand here when there is nothing', async () => {
    cloudAnswers({ 'notice.list': says('notice.list', pageOf()) })
    render(<InboxPage />)

    expect(await screen.findByText('还没有消息')).toBeInTheDocument()
  })
})
