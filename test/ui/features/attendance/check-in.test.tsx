import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Attendance } from '@shared/contract/attendance'
import { setServerTime } from '@/platform/clock'
import { dropClaim, wakeClaims } from '@/features/attendance/claims'
import CheckInPage from '@/pages/check-in/index'
import { aVolunteer } from '../../../builders/account'
import { anActivity, ENDS_AT, STARTS_AT } from '../../../builders/activity'
import { anAttendance, aPresence } from '../../../builders/attendance'
import { hours, minutes } from '../../../builders/clock'
import Taro, { openWith } from '../../mocks/taro'
import { activityAs, recordOf } from '../activity/views'
import { asked, cloudAnswers, says } from '../fake-cloud'

jest.mock('@/platform/call')

const DURING = STARTS_AT + hours(1)
const signedUp = anAttendance()
const arrived = aPresence({ checkOut: null })
type Rest = Parameters<typeof cloudAnswers>[0]

async function openAs(mine: Attendance, rest: Rest, now = DURING) {
  openWith({ activityId: 'a-1' })
  const activity = anActivity({ people: ['p-volunteer'], venuePoint: { latitude: 29.5579, longitude: 106.5772 } })
  cloudAnswers({ 'activity.get': says('activity.get', activityAs(activity, aVolunteer(), { mine, now })), ...rest })
  setServerTime(now)
  render(<CheckInPage />)
  await screen.findByText('手机防骗小课堂')
}

/** Where the browser says the phone is. */
const locate = jest.fn()
beforeAll(() =>
  Object.defineProperty(navigator, 'geolocation', {
    value: {
      getCurrentPosition: (found: (at: { coords: unknown }) => void, failed: () => void) =>
        void (locate() as Promise<unknown>).then((coords) => found({ coords }), failed),
    },
  }),
)

afterEach(() =>
  act(() => ((Taro.getStorageSync('claims') as { id: string }[] | '') || []).forEach(({ id }) => dropClaim(id))),
)

const press = (digits: string) =>
  [...digits].forEach((digit) => fireEvent.click(screen.getByRole('button', { name: digit })))

describe('签到', () => {
  it('sends the digits with the sixth, and says what was recorded', async () => {
    await openAs(signedUp, { 'attendance.checkIn': says('attendance.checkIn', recordOf(arrived)) })

    press('48271')
    expect(asked('attendance.checkIn')).toHaveLength(0)
    press('6')

    expect(await screen.findByText('签到好了')).toBeInTheDocument()
    expect(screen.getByText('9:00 签到')).toBeInTheDocument()
    expect(asked('attendance.checkIn')).toEqual([{ activityId: 'a-1', code: '482716' }])
  })

  it('sends along how far the venue is where the person wants that, and nothing of where they are', async () => {
    locate.mockResolvedValue({ latitude: 29.5589, longitude: 106.5772, accuracy: 30 })
    await openAs(signedUp, { 'attendance.checkIn': says('attendance.checkIn', recordOf(arrived)) })

    fireEvent.click(screen.getByRole('button', { name: '带上' }))
    await screen.findByText('离场地 110 米，误差 30 米')
    press('482716')

    const nearness = { distanceMeters: 110, accuracyMeters: 30 }
    await waitFor(() => expect(asked('attendance.checkIn')).toEqual([{ activityId: 'a-1', code: '482716', nearness }]))
  })

  it('goes on without it where the phone says no', async () => {
    locate.mockRejectedValue({ errMsg: 'getLocation:fail auth deny' })
    await openAs(signedUp, { 'attendance.checkIn': says('attendance.checkIn', recordOf(arrived)) })

    fireEvent.click(screen.getByRole('button', { name: '带上' }))
    await screen.findByText('没拿到位置。不带也照样签。')
    press('482716')

    await waitFor(() => expect(asked('attendance.checkIn')).toEqual([{ activityId: 'a-1', code: '482716' }]))
  })

  it('takes digits that are pasted', async () => {
    await openAs(signedUp, { 'attendance.checkIn': says('attendance.checkIn', recordOf(arrived)) })

    const paste = new Event('paste')
    Object.assign(paste, { clipboardData: { getData: () => '482 716' } })
    fireEvent(window, paste)

    await waitFor(() => expect(asked('attendance.checkIn')).toEqual([{ activityId: 'a-1', code: '482716' }]))
  })

  it('says why a code was not taken, and begins again with empty boxes', async () => {
    await openAs(signedUp, { 'attendance.checkIn': () => ({ ok: false, code: 'CODE_WRONG' }) })

    press('000000')
    fireEvent.click(await screen.findByRole('button', { name: '重新输' }))

    expect(screen.getByRole('img', { name: '还没输入' })).toBeInTheDocument()
  })

  it('is kept on the phone without network, says so, and is recorded once there is one again', async () => {
    await openAs(signedUp, {})

    press('482716')
    expect(await screen.findByText('签到先存在手机里了')).toBeInTheDocument()
    expect(screen.getByText('待同步')).toBeInTheDocument()
    cloudAnswers({ 'attendance.checkIn': says('attendance.checkIn', recordOf(arrived)) })
    act(() => wakeClaims())

    expect(await screen.findByText('签到好了')).toBeInTheDocument()
    expect(asked('attendance.checkIn')[1]).toMatchObject({ code: '482716', claim: { heard: null } })
  })

  it('stays kept when the app is closed, and lets who mistyped type again', async () => {
    await openAs(signedUp, {})
    press('482716')
    await screen.findByText('签到先存在手机里了')
    expect(Taro.getStorageSync('claims')).toMatchObject([{ code: '482716', way: 'in', refusal: null }])

    fireEvent.click(screen.getByRole('button', { name: '输错了，重新输' }))

    expect(screen.getByRole('img', { name: '还没输入' })).toBeInTheDocument()
    expect(screen.getByText('签到：手机防骗小课堂')).toBeInTheDocument()
  })

  it('leads who leaves without network to checking out, though the cloud knows of no check-in', async () => {
    await openAs(signedUp, {})
    press('482716')

    fireEvent.click(await screen.findByRole('button', { name: '要走了？现在签退' }))

    expect(screen.getByText('这次是签退')).toBeInTheDocument()
    cloudAnswers({
      'attendance.checkIn': says('attendance.checkIn', recordOf(arrived)),
      'attendance.checkOut': says('attendance.checkOut', recordOf(aPresence())),
    })
    press('118204')
    expect(await screen.findByText('签退好了')).toBeInTheDocument()
    expect(asked('attendance.checkOut')).toMatchObject([{ code: '118204', claim: {} }])
  })

  it('says why what was kept was not taken, until that has been read', async () => {
    await openAs(signedUp, {})
    press('482716')
    await screen.findByText('签到先存在手机里了')
    cloudAnswers({ 'attendance.checkIn': () => ({ ok: false, code: 'CLAIM_CODE_WRONG' }) })
    act(() => wakeClaims())

    expect(await screen.findByText(/数字和当时的时间对不上/)).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '知道了' }))
    expect(screen.queryByText(/数字和当时的时间对不上/)).toBeNull()
    expect(Taro.getStorageSync('claims')).toEqual([])
  })

  it('leads who has no place to signing up', async () => {
    await openAs(signedUp, { 'attendance.checkIn': () => ({ ok: false, code: 'NOT_SIGNED_UP' }) })

    press('482716')
    fireEvent.click(await screen.findByRole('button', { name: '去报名' }))

    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/activity/detail/index?activityId=a-1' })
  })

  it('says when it opens before that', async () => {
    await openAs(signedUp, {}, STARTS_AT - minutes(45))

    expect(screen.getByText('还没到签到时间')).toBeInTheDocument()
    expect(screen.getByText('今天 8:30 开放，到时再来。')).toBeInTheDocument()
  })
})

describe('签退', () => {
  it('is asked about before the end, for it counts once', async () => {
    Taro.showModal.mockResolvedValueOnce({ confirm: false, cancel: true })
    await openAs(arrived, {})

    press('482716')

    await waitFor(() => expect(Taro.showModal).toHaveBeenCalled())
    await waitFor(() => expect(screen.getByRole('img', { name: '还没输入' })).toBeInTheDocument())
    expect(asked('attendance.checkOut')).toHaveLength(0)
  })

  it('needs no question after the end, and shows minutes, grade and why', async () => {
    await openAs(
      arrived,
      { 'attendance.checkOut': says('attendance.checkOut', recordOf(aPresence())) },
      ENDS_AT + minutes(5),
    )

    press('482716')

    expect(await screen.findByText('签退好了')).toBeInTheDocument()
    expect(Taro.showModal).not.toHaveBeenCalled()
    expect(screen.getByText(/记下 2 小时/)).toBeInTheDocument()
    expect(screen.getByText(/还没有负责人确认/)).toBeInTheDocument()
  })
})
