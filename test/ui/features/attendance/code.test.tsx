import { act, render, screen, waitFor } from '@testing-library/react'
import { codeAt } from '@shared/domain/attendance/code'
import CodePage from '@/pages/code/index'
import { ENDS_AT, SEED, STARTS_AT } from '../../../builders/activity'
import { NOW } from '../../../builders/clock'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, says } from '../fake-cloud'

jest.mock('@/platform/call')
jest.mock('@/platform/night-bar')

const AHEAD = 3_600_000
const seed = {
  activityId: 'a-1',
  title: '手机防骗小课堂',
  seed: SEED,
  startsAt: STARTS_AT,
  endsAt: ENDS_AT,
  serverNow: NOW,
  present: 9,
  expected: 12,
}
const digitsAt = (at: number) => [...codeAt(SEED, at)].join(' ')

describe('签到码', () => {
  beforeEach(() => {
    Taro.clearStorageSync()
    openWith({ activityId: 'a-1' })
    // The leader's phone is an hour fast: the code must follow the cloud's clock.
    jest.useFakeTimers({ now: NOW + AHEAD })
  })
  afterEach(() => jest.useRealTimers())

  it('shows the digits of the cloud’s time, and how many have come', async () => {
    cloudAnswers({ 'attendance.openCode': says('attendance.openCode', seed) })
    render(<CodePage />)
    await act(() => jest.advanceTimersByTimeAsync(0))

    expect(screen.getByRole('img', { name: digitsAt(NOW) })).toBeInTheDocument()
    expect(screen.getByText('报名 12 人，还差 3 人')).toBeInTheDocument()
  })

  it('changes the digits by itself', async () => {
    cloudAnswers({ 'attendance.openCode': says('attendance.openCode', seed) })
    render(<CodePage />)
    await act(() => jest.advanceTimersByTimeAsync(0))
    cloudAnswers({})
    await act(() => jest.advanceTimersByTimeAsync(30_000))

    expect(screen.getByRole('img', { name: digitsAt(NOW + 30_000) })).toBeInTheDocument()
    expect(screen.getByText(/人数停在上次；数字照常能用/)).toBeInTheDocument()
  })

  it('opens without network once it was open, and shows the right digits', async () => {
    cloudAnswers({ 'attendance.openCode': says('attendance.openCode', seed) })
    const first = render(<CodePage />)
    await act(() => jest.advanceTimersByTimeAsync(0))
    first.unmount()
    cloudAnswers({})

    render(<CodePage />)
    await act(() => jest.advanceTimersByTimeAsync(0))

    expect(screen.getByRole('img', { name: digitsAt(NOW) })).toBeInTheDocument()
  })

  it('says when it opens, and keeps no seed the cloud refuses', async () => {
    cloudAnswers({ 'attendance.openCode': says('attendance.openCode', seed) })
    const first = render(<CodePage />)
    await act(() => jest.advanceTimersByTimeAsync(0))
    first.unmount()
    cloudAnswers({ 'attendance.openCode': () => ({ ok: false, code: 'ACTIVITY_NOT_OPEN' }) })

    render(<CodePage />)
    await act(() => jest.advanceTimersByTimeAsync(0))

    await waitFor(() => expect(screen.getByText('签到码还没打开')).toBeInTheDocument())
    expect(screen.queryByRole('img', { name: digitsAt(NOW) })).toBeNull()
    expect(Taro.getStorageSync('code-a-1')).toBe('')
    expect(asked('attendance.openCode').length).toBeGreaterThan(1)
  })
})
