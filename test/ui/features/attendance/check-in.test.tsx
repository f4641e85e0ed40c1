import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Attendance } from '@shared/contract/attendance'
import { setServerTime } from '@/platform/clock'
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
  const activity = anActivity({ people: ['p-volunteer'] })
  cloudAnswers({ 'activity.get': says('activity.get', activityAs(activity, aVolunteer(), { mine, now })), ...rest })
  setServerTime(now)
  render(<CheckInPage />)
  await screen.findByText('手机防骗小课堂')
}

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

  it('keeps the digits when there is no network, and sends them again', async () => {
    await openAs(signedUp, {})

    press('482716')
    expect(await screen.findByText('没有网络，这次没签上')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }))

    await waitFor(() => expect(asked('attendance.checkIn')).toHaveLength(2))
    expect(asked('attendance.checkIn')[1]).toEqual({ activityId: 'a-1', code: '482716' })
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
