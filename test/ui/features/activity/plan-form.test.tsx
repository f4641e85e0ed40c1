import { copied, emptyForm, planOf } from '@/features/activity/plan-form'
import { planProblems } from '@/features/activity/plan-problems'
import { aLeader } from '../../../builders/account'
import { anActivity } from '../../../builders/activity'
import { china } from '../../../builders/clock'
import { activityAs, meOf } from './views'

const leader = meOf(aLeader({ subdistrictId: 's-1', subdistrictName: '土湾街道' }))

describe('a new plan', () => {
  it.each([
    ['Friday', '2026-11-20 09:00', '2026-11-21'],
    ['Saturday', '2026-11-21 09:00', '2026-11-28'],
    ['Sunday', '2026-11-22 09:00', '2026-11-28'],
  ])('is for the next Saturday when it is %s', (_, now, day) => {
    expect(emptyForm(leader, china(now)).day).toBe(day)
  })

  it('takes over everything of the last one but its day and its promises', () => {
    const empty = emptyForm(leader, china('2026-11-21 09:00'))
    const last = activityAs(
      anActivity({ insurance: '意外险', partnerTeamIds: ['t-2'], contactName: '别人' }),
      aLeader(),
    )
    const form = copied(empty, last)

    expect(form).toMatchObject({ title: last.title, venueId: 'v-1', from: '09:00', to: '11:00' })
    expect(form).toMatchObject({ day: '2026-11-28', insurance: '', partnerTeamIds: [], contactName: '陈队长' })
  })

  it('says when the chosen time has passed, and when it ends before it begins', () => {
    const form = { ...emptyForm(leader, china('2026-11-21 09:00')), day: '2026-11-20', from: '11:00', to: '10:00' }

    expect(planProblems(form, china('2026-11-21 09:00'))).toMatchObject({
      startsAt: '开始时间已经过了，请换一天',
      endsAt: '结束要晚于开始',
    })
    expect(planOf(form).startsAt).toBe(china('2026-11-20 11:00'))
  })
})
