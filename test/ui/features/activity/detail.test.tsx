import { fireEvent, screen, waitFor } from '@testing-library/react'
import { viewCorrection } from '@shared/domain/correction/decide'
import { aLeader, aPerson, aUnitAdmin, aVolunteer } from '../../../builders/account'
import { aClosedActivity, anActivity, ENDS_AT, STARTS_AT } from '../../../builders/activity'
import { aPresence, anAttendance } from '../../../builders/attendance'
import { hours, NOW } from '../../../builders/clock'
import { aCorrection } from '../../../builders/correction'
import Taro from '../../mocks/taro'
import { asked, pageOf, says } from '../fake-cloud'
import { activityAs } from './views'
import { absent, openAs, press } from './open-detail'

jest.mock('@/platform/call')

describe('活动详情', () => {
  it('names what was booked for it, and still does after somebody signed up', async () => {
    const activity = anActivity()
    const before = activityAs(activity, aVolunteer())
    const van = { resourceId: 'r-1', name: '科普大篷车', status: 'confirmed' as const }
    await openAs(aVolunteer(), {
      activity,
      rest: {
        'activity.get': says('activity.get', { ...before, resources: [van] }),
        'activity.signUp': says('activity.signUp', before),
      },
    })
    expect(screen.getByText('这场带来的资源')).toBeInTheDocument()

    press('我来报名')
    await waitFor(() => expect(asked('activity.signUp')).toHaveLength(1))
    expect(await screen.findByText('科普大篷车')).toBeInTheDocument()
  })

  it('shows risk and protection before anybody signs up', async () => {
    await openAs(aVolunteer(), {
      activity: anActivity({
        risk: { level: 'high', note: '要登高', protection: '戴安全帽' },
        brandProject: '科普大篷车进校园',
      }),
    })

    expect(screen.getByText('科普大篷车进校园')).toBeInTheDocument()
    expect(screen.getByText('风险：高')).toBeInTheDocument()
    expect(screen.getByText('要登高')).toBeInTheDocument()
    expect(screen.getByText('戴安全帽')).toBeInTheDocument()
  })

  it('signs up and says so', async () => {
    const signedUp = activityAs(anActivity({ people: ['p-volunteer'] }), aVolunteer(), { mine: anAttendance() })
    await openAs(aVolunteer(), { rest: { 'activity.signUp': says('activity.signUp', signedUp) } })

    press('我来报名')

    expect(await screen.findByText('已报名')).toBeInTheDocument()
    expect(Taro.showToast.mock.calls[0]).toMatchObject([{ title: '报上了，明天 9:00 见' }])
    absent('我来报名')
  })

  it('offers the waiting list when it is full, and says how many are ahead', async () => {
    const full = anActivity({ capacity: 1, people: ['p-other'], waiting: ['p-a', 'p-volunteer'] })
    const waiting = activityAs(full, aVolunteer(), { mine: anAttendance({ status: 'waiting' }) })
    await openAs(aVolunteer(), {
      activity: anActivity({ capacity: 1, people: ['p-other'], waiting: ['p-a'] }),
      rest: { 'activity.signUp': says('activity.signUp', waiting) },
    })

    press('我来候补')

    expect(await screen.findByText(/前面还有 1 人/)).toBeInTheDocument()
  })

  it('leads who is not registered to the registration', async () => {
    await openAs(aPerson())

    await waitFor(() => expect(screen.getByText(/先登记成为志愿者/)).toBeInTheDocument())
    press('我来报名')

    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/account/register/index' })
    expect(asked('activity.signUp')).toHaveLength(0)
  })

  it('warns of another activity at the same time', async () => {
    const other = anActivity({ _id: 'a-2', title: '急救课', startsAt: STARTS_AT + hours(1) })
    await openAs(aVolunteer(), {
      rest: { 'attendance.upcoming': says('attendance.upcoming', pageOf(activityAs(other, aVolunteer()))) },
    })

    expect(await screen.findByText(/和您报的“急救课”时间撞了/)).toBeInTheDocument()
  })

  it('asks before a place is given up', async () => {
    Taro.showModal.mockResolvedValueOnce({ confirm: false, cancel: true })
    await openAs(aVolunteer(), { activity: anActivity({ people: ['p-volunteer'] }), mine: anAttendance() })

    press('去不了')

    await waitFor(() => expect(Taro.showModal).toHaveBeenCalled())
    expect(asked('activity.withdraw')).toHaveLength(0)
  })

  it('opens checking out once somebody has checked in', async () => {
    const mine = aPresence({ checkOut: null })
    await openAs(aVolunteer(), { activity: anActivity({ people: ['p-volunteer'] }), mine, now: STARTS_AT + hours(1) })

    press('签退')

    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/check-in/index?activityId=a-1&way=out' })
  })
})

describe('活动详情 for who runs it', () => {
  it('shows a member nothing of what a leader does', async () => {
    await openAs(aVolunteer())

    expect(screen.queryByText('您负责这场活动')).toBeNull()
  })

  it('publishes a draft from the foot', async () => {
    const draft = anActivity({ status: 'draft' })
    await openAs(aLeader(), {
      activity: draft,
      rest: { 'activity.publish': says('activity.publish', activityAs(anActivity(), aLeader())) },
    })

    press('发布')

    expect(await screen.findByText('招募中')).toBeInTheDocument()
  })

  it('cancels only with a reason', async () => {
    const cancelled = activityAs(anActivity({ status: 'cancelled', cancelReason: '下大雨' }), aLeader())
    await openAs(aLeader(), { rest: { 'activity.cancel': says('activity.cancel', cancelled) } })

    fireEvent.click(screen.getByText('取消活动'))
    expect(screen.getByRole('button', { name: '取消这场活动' })).toBeDisabled()
    fireEvent.change(screen.getByLabelText('原因'), { target: { value: '下大雨' } })
    press('取消这场活动')

    expect(await screen.findByText('这场活动取消了')).toBeInTheDocument()
    expect(asked('activity.cancel')).toEqual([{ activityId: 'a-1', reason: '下大雨' }])
  })

  it('leads to closing once it has ended', async () => {
    await openAs(aLeader(), { now: ENDS_AT + hours(1) })

    press('去结项')

    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/activity/close/index?activityId=a-1' })
  })
})

describe('更正 of what was counted', () => {
  const closed = aClosedActivity({ _id: 'a-1', startsAt: STARTS_AT })
  const over = { activity: closed, now: ENDS_AT + hours(24) }

  it('says what changes, why and what bears it out, beside the figures that stand', async () => {
    const before = { sessions: 1, lessons: 0, audienceOnline: 0, audienceOnSite: 42 }
    const seen = { names: new Map(), caller: aLeader(), now: ENDS_AT }
    const done = { ...viewCorrection(aCorrection({ status: 'proposed' }), seen) }
    await openAs(aLeader(), { ...over, rest: { 'correction.propose': says('correction.propose', done) } })

    press('数字不对，提更正')
    expect(screen.getByRole('button', { name: '提更正' })).toBeDisabled()
    press('现场听众减少')
    fireEvent.change(screen.getByLabelText('哪里不对'), { target: { value: '多数了一个人' } })
    fireEvent.change(screen.getByLabelText('有什么依据'), { target: { value: '签到表上 41 人' } })
    press('提更正')

    await waitFor(() => expect(asked('correction.propose')).toHaveLength(1))
    expect(asked('correction.propose')[0]).toMatchObject({
      activityId: 'a-1',
      change: { kind: 'closing', ...before, audienceOnSite: 41 },
      reason: '多数了一个人',
      evidence: '签到表上 41 人',
    })
  })

  it('is for who runs it', async () => {
    await openAs(aVolunteer(), over)

    absent('数字不对，提更正')
  })
})

describe('审核和系列', () => {
  const review = { submittedById: 'p-leader', submittedAt: NOW, decidedById: null, decidedAt: null, reason: '' }
  const handedIn = anActivity({ status: 'submitted', review })

  it('the unit gives it back with a reason, or lets it out', async () => {
    const back = activityAs(
      anActivity({ status: 'returned', review: { ...review, reason: '请补上风险和防护' } }),
      aUnitAdmin(),
    )
    await openAs(aUnitAdmin(), { activity: handedIn, rest: { 'activity.review': says('activity.review', back) } })

    press('退回')
    press('请补上风险和防护')
    press('退回给队长')

    expect(await screen.findByText('单位退回了')).toBeInTheDocument()
    expect(asked('activity.review')).toEqual([{ activityId: 'a-1', isPassed: false, reason: '请补上风险和防护' }])
  })

  it('the leader sees that it waits, and cannot publish past the unit', async () => {
    await openAs(aLeader(), { activity: handedIn })

    expect(screen.getByText('等单位审核')).toBeInTheDocument()
    absent('发布')
    absent('通过并发布')
  })

  it('of a series this one or the rest is cancelled', async () => {
    const activity = anActivity({ series: { id: 'k', index: 1, count: 3 } })
    const rest = { items: [activityAs(anActivity({ status: 'cancelled' }), aLeader())] }
    await openAs(aLeader(), {
      activity,
      rest: {
        'activity.series': says('activity.series', { items: [activityAs(activity, aLeader())] }),
        'activity.cancelRest': says('activity.cancelRest', rest),
      },
    })
    expect(screen.getByText('一共 3 场')).toBeInTheDocument()

    fireEvent.click(screen.getByText('取消活动'))
    fireEvent.click(screen.getByText('这场和后面的都取消'))
    fireEvent.change(screen.getByLabelText('原因'), { target: { value: '场地维修' } })
    press('取消这场和后面的')

    await waitFor(() => expect(asked('activity.cancelRest')).toEqual([{ activityId: 'a-1', reason: '场地维修' }]))
  })

  it('a template is kept and let go', async () => {
    const kept = activityAs(anActivity({ templateOf: 't-1' }), aLeader())
    await openAs(aLeader(), { rest: { 'activity.setTemplate': says('activity.setTemplate', kept) } })

    fireEvent.click(screen.getByText('存成模板'))

    expect(await screen.findByText('不再作模板')).toBeInTheDocument()
  })
})
