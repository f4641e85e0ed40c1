import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { enterDesktop, leaveDesktop } from '@/platform/desktop-session'
import { scanCode } from '@/platform/scan'
import DesktopConfirmPage from '@/packages/account/desktop-confirm/index'
import DesktopsPage from '@/packages/account/desktops/index'
import SignInPage from '@/packages/account/sign-in/index'
import { NOW, minutes } from '../../../builders/clock'
import { CODE, KEY, SECRET } from '../../../builders/desktop'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'

jest.mock('@/platform/call')
jest.mock('@/platform/scan', () => ({ canScan: true, scanCode: jest.fn() }))
jest.mock('@/platform/desktop-session', () => ({
  ...jest.requireActual<object>('@/platform/desktop-session'),
  enterDesktop: jest.fn().mockResolvedValue(undefined),
  leaveDesktop: jest.fn(),
}))

const shown = { code: CODE, secret: SECRET, digits: '4711', expiresAt: NOW + minutes(2) }
const begun = says('desktop.begin', shown)

describe('登录 in a browser', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())
  const wait = () => act(() => jest.advanceTimersByTimeAsync(2_000))
  const open = async () => {
    render(<SignInPage />)
    await act(() => jest.advanceTimersByTimeAsync(0))
  }

  it('shows a code and its digits, asks every two seconds, and is in once the phone agrees', async () => {
    let asks = 0
    cloudAnswers({
      'desktop.begin': begun,
      'desktop.collect': () =>
        ++asks < 3
          ? { ok: true, value: { state: 'waiting' } }
          : { ok: true, value: { state: 'in', ticket: 'the-ticket', key: KEY } },
    })
    await open()

    await wait()
    expect(screen.getByRole('img', { name: '登录二维码' })).toBeInTheDocument()
    expect(screen.getByRole('img', { name: '核对数字 4711' })).toBeInTheDocument()
    await wait()
    expect(enterDesktop).not.toHaveBeenCalled()
    await wait()

    expect(asked('desktop.collect')).toEqual(Array(3).fill({ code: CODE, secret: SECRET }))
    expect(enterDesktop).toHaveBeenCalledWith({ state: 'in', ticket: 'the-ticket', key: KEY })
    await wait()
    expect(asked('desktop.collect')).toHaveLength(3)
  })

  it('goes on asking through an outage', async () => {
    cloudAnswers({ 'desktop.begin': begun })
    await open()
    await wait()
    await wait()

    expect(asked('desktop.collect')).toHaveLength(2)
    expect(screen.getByRole('img', { name: '核对数字 4711' })).toBeInTheDocument()
  })

  it.each([
    { code: 'DESKTOP_CODE_GONE' as const, says: '这个登录码已失效，请在电脑上换一个新的再扫' },
    { code: 'DESKTOP_DECLINED' as const, says: '手机上没有同意登录，需要的话请换一个新码' },
  ])('$code: says so and offers a new code', async ({ code, says: sentence }) => {
    cloudAnswers({ 'desktop.begin': begun, 'desktop.collect': () => ({ ok: false, code }) })
    await open()
    await wait()

    expect(screen.getByText(sentence)).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '换一个新码' }))
    await wait()
    expect(asked('desktop.begin')).toHaveLength(2)
  })
})

describe('确认登录 on the phone', () => {
  const look = says('desktop.look', { digits: '4711', words: 'Edge，Windows', at: NOW, expiresAt: NOW + minutes(2) })

  it.each([
    { from: 'our own scanner', params: { code: CODE } },
    { from: "WeChat's scanner", params: { q: `https://example.org/?desk=${CODE}` } },
  ])('opened from $from, says which desktop and confirms with its digits', async ({ params }) => {
    openWith(params)
    cloudAnswers({ 'desktop.look': look, 'desktop.confirm': says('desktop.confirm', { words: 'Edge，Windows' }) })
    render(<DesktopConfirmPage />)

    expect(await screen.findByText('Edge，Windows')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '确认登录' }))

    await waitFor(() =>
      expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/account/desktops/index?just=confirmed' }),
    )
    expect(asked('desktop.confirm')).toEqual([{ code: CODE, digits: '4711' }])
  })

  it('can say no', async () => {
    openWith({ code: CODE })
    cloudAnswers({ 'desktop.look': look, 'desktop.decline': says('desktop.decline', {}) })
    render(<DesktopConfirmPage />)

    fireEvent.click(await screen.findByRole('button', { name: '不是我' }))

    await waitFor(() => expect(asked('desktop.decline')).toEqual([{ code: CODE }]))
    expect(asked('desktop.confirm')).toEqual([])
  })

  it.each([
    { why: 'the code is gone', params: { code: CODE } },
    { why: 'it is another QR', params: { q: 'https://example.org/menu' } },
  ])('confirms nothing when $why', async ({ params }) => {
    openWith(params)
    cloudAnswers({ 'desktop.look': () => ({ ok: false, code: 'DESKTOP_CODE_GONE' }) })
    render(<DesktopConfirmPage />)

    expect(await screen.findByText('登录码已失效')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '确认登录' })).toBeNull()
  })
})

describe('已登录的电脑', () => {
  const desktop = { _id: 'd-1', words: 'Edge，Windows', since: NOW, lastUsedAt: NOW, isThisOne: false }

  it('that was just confirmed turns up without a gesture', async () => {
    openWith({ just: 'confirmed' })
    let isIn = false
    cloudAnswers({ 'desktop.list': () => ({ ok: true, value: isIn ? pageOf(desktop) : pageOf() }) })
    render(<DesktopsPage />)
    expect(await screen.findByText('没有登录着的电脑')).toBeInTheDocument()

    isIn = true

    expect(await screen.findByText('Edge，Windows')).toBeInTheDocument()
  })

  it('is signed out after a question', async () => {
    cloudAnswers({
      'desktop.list': says('desktop.list', pageOf(desktop)),
      'desktop.revoke': says('desktop.revoke', desktop),
    })
    render(<DesktopsPage />)

    fireEvent.click(await screen.findByRole('button', { name: '退出 Edge，Windows' }))

    await waitFor(() => expect(asked('desktop.revoke')).toEqual([{ desktopId: 'd-1' }]))
    expect(leaveDesktop).not.toHaveBeenCalled()
  })

  it('this very one forgets its session', async () => {
    const own = { ...desktop, isThisOne: true }
    cloudAnswers({
      'desktop.list': says('desktop.list', pageOf(own)),
      'desktop.revoke': says('desktop.revoke', own),
    })
    render(<DesktopsPage />)

    fireEvent.click(await screen.findByRole('button', { name: '退出 Edge，Windows' }))

    await waitFor(() => expect(leaveDesktop).toHaveBeenCalled())
  })

  it.each([
    { what: 'a sign-in code opens the question', read: `https://example.org/?desk=${CODE}`, isCode: true },
    { what: 'another QR is said to be one', read: 'https://example.org', isCode: false },
  ])('$what', async ({ read, isCode }) => {
    jest.mocked(scanCode).mockResolvedValue(read)
    cloudAnswers({ 'desktop.list': says('desktop.list', pageOf()) })
    render(<DesktopsPage />)

    fireEvent.click(await screen.findByRole('button', { name: '扫码登录电脑' }))

    await waitFor(() => expect(isCode ? Taro.navigateTo : Taro.showToast).toHaveBeenCalled())
    if (isCode)
      expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/packages/account/desktop-confirm/index?code=${CODE}` })
  })
})
