import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import ScriptDetailPage from '@/packages/script/detail/index'
import ScriptEditPage from '@/packages/script/edit/index'
import ScriptListPage from '@/packages/script/list/index'
import { paragraphsOf } from '@/features/script/paragraphs'
import { aLeader, aResident, aUnitAdmin, meOf } from '../../../builders/account'
import { aScript, aScriptDraft, aScriptView } from '../../../builders/script'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'

jest.mock('@/platform/call')

const me = (account: ReturnType<typeof aLeader>) => says('account.me', meOf(account))

const reader = { 'account.me': me(aResident()) }
/** What stands around a script: nothing yet. */
const around = {
  'script.questions': says('script.questions', pageOf()),
  'script.usage': says('script.usage', { activities: 3, orders: 2, offerings: 1, shares: 4, latest: [] }),
}

describe('讲稿库', () => {
  it('shows all scripts, then those of one theme, then all again', async () => {
    cloudAnswers({ ...reader, 'script.list': says('script.list', pageOf(aScript())) })
    render(<ScriptListPage />)
    expect(await screen.findByText('讲 20 分钟，实用技术')).toBeInTheDocument()

    fireEvent.click(screen.getByRole('button', { name: '应急安全技能' }))
    await waitFor(() => expect(asked('script.list').at(-1)).toEqual({ theme: 'emergencySkills' }))

    fireEvent.click(screen.getByRole('button', { name: '应急安全技能' }))
    await waitFor(() => expect(asked('script.list').at(-1)).toEqual({}))
  })

  it('has a way back from a theme without scripts', async () => {
    cloudAnswers({ ...reader, 'script.list': says('script.list', pageOf()) })
    render(<ScriptListPage />)
    fireEvent.click(screen.getByRole('button', { name: '青少年科普' }))

    fireEvent.click(await screen.findByRole('button', { name: '看全部讲稿' }))

    await waitFor(() => expect(asked('script.list').at(-1)).toEqual({}))
  })
})

describe('写讲稿', () => {
  it('begins with the text of the parent, and is not sent before it says whose version it is', async () => {
    openWith({ derivedFromId: 'sc-1' })
    const parent = aScriptView({ body: '第一种是冒充客服，第二种是冒充亲友，第三种是刷单。' })
    cloudAnswers({
      'account.me': me(aLeader()),
      'script.get': says('script.get', parent),
      'script.write': says('script.write', aScriptView({ _id: 'sc-9' })),
    })
    render(<ScriptEditPage />)
    const send = await screen.findByRole('button', { name: '送审' })

    fireEvent.click(send)
    expect(asked('script.write')).toEqual([])
    fireEvent.change(screen.getByLabelText('哪里的版本'), { target: { value: '荣昌' } })
    fireEvent.click(send)

    await waitFor(() =>
      expect(asked('script.write')).toMatchObject([
        { derivedFromId: 'sc-1', unitId: 'u-1', edition: 'local', place: '荣昌', body: parent.body, slides: null },
      ]),
    )
  })
})

describe('讲稿', () => {
  beforeEach(() => openWith({ scriptId: 'sc-1' }))

  it('lets a leader post an activity with it', async () => {
    cloudAnswers({ ...around, 'account.me': me(aLeader()), 'script.get': says('script.get', aScriptView()) })
    render(<ScriptDetailPage />)

    fireEvent.click(await screen.findByRole('button', { name: '用这篇办一场活动' }))

    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/activity/edit/index?scriptId=sc-1' })
  })

  it('says that a script is withdrawn, and offers no activity with it', async () => {
    cloudAnswers({
      ...around,
      'account.me': me(aLeader()),
      'script.get': says('script.get', aScriptView({ isWithdrawn: true, withdrawnBecause: '内容过时' })),
    })
    render(<ScriptDetailPage />)

    expect(await screen.findByText('这篇已经下架')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '用这篇办一场活动' })).toBeNull()
  })

  it('is only to be read for who leads no team', async () => {
    cloudAnswers({ ...around, 'account.me': me(aResident()), 'script.get': says('script.get', aScriptView()) })
    render(<ScriptDetailPage />)

    expect(await screen.findByText('刘老师')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '用这篇办一场活动' })).toBeNull()
  })

  it('is asked for by who leads no team', async () => {
    cloudAnswers({ ...around, 'account.me': me(aResident()), 'script.get': says('script.get', aScriptView()) })
    render(<ScriptDetailPage />)

    fireEvent.click(await screen.findByRole('button', { name: '请人来讲这一篇' }))

    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/order/place/index?scriptId=sc-1' })
    expect(screen.getByText(/讲过 3 场.*信息员转发 4 次/)).toBeInTheDocument()
  })

  it('is passed or returned by its reviewer, who sends the time of the draft that was read', async () => {
    const { key: _key, authorId: _authorId, ...draft } = aScriptDraft()
    const waiting = aScriptView({ draft, moves: ['review'] })
    cloudAnswers({
      ...around,
      'account.me': me(aResident()),
      'script.get': says('script.get', waiting),
      'script.review': says('script.review', aScriptView()),
    })
    render(<ScriptDetailPage />)

    fireEvent.click(await screen.findByRole('button', { name: '审核通过' }))

    await waitFor(() =>
      expect(asked('script.review')).toEqual([
        { scriptId: 'sc-1', writtenAt: draft.writtenAt, isPassed: true, reason: '' },
      ]),
    )
  })

  it.each([
    { others: [], says: '还差一位审稿人' },
    {
      others: [{ personId: 'p-2', name: '王主任', roles: ['admin' as const], isMe: false }],
      says: /^王主任也是沙坪坝区科协的管理员/,
    },
  ])('says to an administrator who can pass what they wrote: $says', async ({ others, says: words }) => {
    const { key: _key, authorId: _authorId, ...draft } = aScriptDraft()
    cloudAnswers({
      ...around,
      'account.me': me(aUnitAdmin()),
      'script.get': says('script.get', aScriptView({ draft, unitId: 'u-1', unitName: '沙坪坝区科协' })),
      'appointment.list': says('appointment.list', pageOf(...others)),
    })
    render(<ScriptDetailPage />)

    expect(await screen.findByText(words)).toBeInTheDocument()
    const way = screen.queryByRole('button', { name: '去任命一位管理员' })
    if (way) fireEvent.click(way)
    expect(Taro.navigateTo).toHaveBeenCalledTimes(others.length === 0 ? 1 : 0)
  })

  it('takes down what people asked, where it was told', async () => {
    openWith({ scriptId: 'sc-1', activityId: 'a-1' })
    cloudAnswers({
      ...around,
      'account.me': me(aLeader()),
      'script.get': says('script.get', aScriptView()),
      'script.ask': says('script.ask', {
        ...{ _id: 'a-1-key', scriptId: 'sc-1', activityId: 'a-1', teamName: '红岩科普队' },
        ...{ question: '怎么办', answer: '', at: 0 },
      }),
    })
    render(<ScriptDetailPage />)

    fireEvent.change(await screen.findByLabelText('有人问了什么'), { target: { value: '验证码给了怎么办' } })
    fireEvent.click(screen.getByRole('button', { name: '记下这个问题' }))

    await waitFor(() =>
      expect(asked('script.ask')).toMatchObject([{ activityId: 'a-1', question: '验证码给了怎么办', answer: '' }]),
    )
  })

  it('is read in the size that was chosen', async () => {
    cloudAnswers({ ...around, 'account.me': me(aResident()), 'script.get': says('script.get', aScriptView()) })
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
