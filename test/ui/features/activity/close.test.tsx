import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { viewPhoto } from '@shared/domain/photo/photo'
import { closeParts, sayLacking } from '@/features/activity/close-parts'
import { setServerTime } from '@/platform/clock'
import ActivityClosePage from '@/packages/activity/close/index'
import { aLeader } from '../../../builders/account'
import { aClosing, anActivity, ENDS_AT, STARTS_AT } from '../../../builders/activity'
import { aConfirmedPresence, aPresence } from '../../../builders/attendance'
import { hours, minutes } from '../../../builders/clock'
import { aPhoto } from '../../../builders/photo'
import Taro, { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { activityAs, meOf, recordOf } from './views'

jest.mock('@/platform/call')

const leader = aLeader()
const ended = activityAs(anActivity(), leader, { now: ENDS_AT + hours(1) })
const board = (...records: Parameters<typeof recordOf>[0][]) =>
  says('attendance.board', pageOf(...records.map(recordOf)))

const links = { url: '', thumbnailUrl: '' }

async function open(rest: Parameters<typeof cloudAnswers>[0]) {
  openWith({ activityId: 'a-1' })
  cloudAnswers({
    'account.me': says('account.me', meOf(leader)),
    'activity.get': says('activity.get', ended),
    'photo.list': says('photo.list', pageOf()),
    ...rest,
  })
  render(<ActivityClosePage />)
  await screen.findByText(/人，已确认/)
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const close = () => screen.getByRole('button', { name: '结项' })

describe('what closing needs', () => {
  it('lacks nothing when all is stated and everybody is confirmed', () => {
    expect(sayLacking(closeParts(aClosing(), 0))).toBeUndefined()
  })

  it('counts what is missing in one sentence', () => {
    const parts = closeParts(aClosing({ noPhotoReason: '' }), 3)

    expect(sayLacking(parts)).toBe('还差 2 样：照片没选，也没写原因；3 人的出勤没确认')
  })

  it('does not take silence of the list for everybody confirmed', () => {
    expect(sayLacking(closeParts(aClosing(), null))).toBe('还差一样：名单还没取到')
  })

  it('asks about an audience of nobody without standing in the way', () => {
    const parts = closeParts(aClosing({ audienceOnSite: 0 }), 0)

    expect(parts[2]).toMatchObject({ isDone: false, say: '0 人，对吗？' })
    expect(sayLacking(parts)).toBeUndefined()
  })
})

describe('考勤与结项', () => {
  beforeEach(() => Taro.clearStorageSync())

  it('is grey with the reason in words until nothing is missing, then closes', async () => {
    const closed = activityAs(anActivity({ status: 'closed' }), leader)
    await open({
      'attendance.board': board(aConfirmedPresence()),
      'activity.close': says('activity.close', closed),
    })
    expect(close()).toBeDisabled()
    expect(screen.getByText(/还差 2 样/)).toBeInTheDocument()

    type('做了什么', '讲了三种常见骗局，老人当场练习')
    type('没有照片，写一下为什么', '居民不愿拍')
    fireEvent.click(screen.getByRole('button', { name: '现场听众加 10' }))
    fireEvent.click(close())

    await waitFor(() => expect(asked('activity.close')).toHaveLength(1))
    expect(asked('activity.close')[0]?.closing).toMatchObject({ audienceOnSite: 10, noPhotoReason: '居民不愿拍' })
    expect(Taro.redirectTo).toHaveBeenCalled()
  })

  it('proposes three photos far apart in time, and a tap changes them', async () => {
    const shots = [0, 1, 30, 60].map((minute) => {
      const photo = aPhoto({ _id: `ph-${minute}`, status: 'passed', uploadedAt: STARTS_AT + minutes(minute) })
      return viewPhoto(photo, { url: '', thumbnailUrl: '' }, leader)
    })
    await open({
      'attendance.board': board(aConfirmedPresence()),
      'photo.list': says('photo.list', pageOf(...shots)),
      'activity.close': says('activity.close', activityAs(anActivity({ status: 'closed' }), leader)),
    })
    expect(await screen.findByRole('button', { name: /拍的，第 3 张/ })).toBeInTheDocument()

    type('做了什么', '讲了三种常见骗局，老人当场练习')
    fireEvent.click(screen.getByRole('button', { name: /拍的，第 2 张/ }))
    fireEvent.click(close())

    await waitFor(() => expect(asked('activity.close')).toHaveLength(1))
    expect(asked('activity.close')[0]?.closing).toMatchObject({ bestPhotoIds: ['ph-0', 'ph-60'] })
  })

  it('confirms those with both codes at once, never the leader themselves', async () => {
    const own = aPresence({ personId: 'p-leader', personName: '陈队长' })
    const other = aPresence()
    const early = aPresence({ personId: 'p-early', personName: '早退的', checkOut: null })
    await open({
      'attendance.board': board(own, other, early),
      'attendance.confirm': says('attendance.confirm', { items: [recordOf(aConfirmedPresence())] }),
    })

    fireEvent.click(screen.getByRole('button', { name: '签到签退齐的 1 人一次确认' }))

    await waitFor(() =>
      expect(asked('attendance.confirm')).toEqual([{ activityId: 'a-1', personIds: ['p-volunteer'] }]),
    )
    expect(await screen.findByText('3 人，已确认 1 人')).toBeInTheDocument()
    expect(screen.getByText('您自己的，要另一位确认')).toBeInTheDocument()
  })

  it('types somebody in by hand with times inside the activity and a reason', async () => {
    const absentee = { ...recordOf(aPresence({ checkIn: null, checkOut: null })), status: 'signedUp' as const }
    const amended = { ...recordOf(aPresence()), grade: 'C' as const, reason: 'byHand' as const, handReason: '手机没电' }
    jest.spyOn(Date, 'now').mockReturnValue(ENDS_AT + hours(1))
    openWith({ activityId: 'a-1' })
    cloudAnswers({
      'account.me': says('account.me', meOf(leader)),
      'activity.get': says('activity.get', ended),
      'photo.list': says('photo.list', pageOf(viewPhoto(aPhoto({ _id: 'ph-sheet' }), links, leader))),
      'attendance.board': says('attendance.board', pageOf(absentee)),
      'attendance.amend': says('attendance.amend', amended),
    })
    setServerTime(ENDS_AT + hours(1))
    render(<ActivityClosePage />)

    fireEvent.click(await screen.findByRole('button', { name: '替李志愿补签' }))
    expect(screen.getByRole('button', { name: '补签' })).toBeDisabled()
    type('为什么补签', '手机没电')
    type('有什么依据', '签到表上有签字')
    fireEvent.click(await screen.findByRole('button', { name: /李志愿拍的/ }))
    fireEvent.click(screen.getByRole('button', { name: '补签' }))

    await waitFor(() => expect(asked('attendance.amend')).toHaveLength(1))
    expect(asked('attendance.amend')[0]).toMatchObject({
      ...{ startsAt: STARTS_AT, endsAt: ENDS_AT, reason: '手机没电' },
      photoId: 'ph-sheet',
    })
    expect(await screen.findByText('手机没电，要队外一人核实')).toBeInTheDocument()
  })
})
