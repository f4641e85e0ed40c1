import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import ScriptDetailPage from '@/packages/script/detail/index'
import ScriptListPage from '@/packages/script/list/index'
import { paragraphsOf } from '@/features/script/paragraphs'
import { aLeader, aResident, meOf } from '../../../builders/account'
import { aScript } from '../../../builders/script'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'

jest.mock('@/platform/call')

const me = (account: ReturnType<typeof aLeader>) => says('account.me', meOf(account))

describe('讲稿库', () => {
  it('shows all scripts, then those of one theme, then all again', async () => {
    cloudAnswers({ 'script.list': says('script.list', pageOf(aScript())) })
    render(<ScriptListPage />)
    expect(await screen.findByText('讲 20 分钟，实用技术')).toBeInTheDocument()

    fireEvent.click(screen.getByRole('button', { name: '应急安全技能' }))
    await waitFor(() => expect(asked('script.list').at(-1)).toEqual({ theme: 'emergencySkills' }))

    fireEvent.click(screen.getByRole('button', { name: '应急安全技能' }))
    await waitFor(() => expect(asked('script.list').at(-1)).toEqual({}))
  })

  it('has a way back from a theme without scripts', async () => {
    cloudAnswers({ 'script.list': says('script.list', pageOf()) })
    render(<ScriptListPage />)
    fireEvent.click(screen.getByRole('button', { name: '青少年科普' }))

    fireEvent.click(await screen.findByRole('button', { name: '看全部讲稿' }))

    await waitFor(() => expect(asked('script.list').at(-1)).toEqual({}))
  })
})

describe('讲稿', () => {
  beforeEach(() => openWith({ scriptId: 'sc-1' }))

  it('lets a leader post an activity with it', async () => {
    cloudAnswers({ 'account.me': me(aLeader()), 'script.get': says('script.get', aScript()) })
    render(<ScriptDetailPage />)

    fireEvent.click(await screen.findByRole('button', { name: '用这篇办一场活动' }))

    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/activity/edit/index?scriptId=sc-1' })
  })

  it('says that a script is withdrawn, and offers no activity with it', async () => {
    cloudAnswers({ 'account.me': me(aLeader()), 'script.get': says('script.get', aScript({ isWithdrawn: true })) })
    render(<ScriptDetailPage />)

    expect(await screen.findByText('这篇已经下架')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '用这篇办一场活动' })).toBeNull()
  })

  it('is only to be read for who leads no team', async () => {
    cloudAnswers({ 'account.me': me(aResident()), 'script.get': says('script.get', aScript()) })
    render(<ScriptDetailPage />)

    expect(await screen.findByText('刘老师')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '用这篇办一场活动' })).toBeNull()
  })

  it('is read in the size that was chosen', async () => {
    cloudAnswers({ 'account.me': me(aResident()), 'script.get': says('script.get', aScript()) })
    render(<ScriptDetailPage />)
    await screen.findByText('刘老师')

    fireEvent.click(screen.getByRole('tab', { name: '特大字' }))

    expect(screen.getByText('第一种……').parentElement).toHaveClass('xl')
  })

  it('sets what is numbered apart from what is said around it', () => {
    expect(paragraphsOf('开头。\n\n一、先看现场安全。\n## 小结\n')).toEqual([
      { text: '开头。', isHead: false },
      { text: '一、先看现场安全。', isHead: true },
      { text: '小结', isHead: true },
    ])
  })
})
