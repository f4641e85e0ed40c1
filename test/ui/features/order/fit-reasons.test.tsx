import { fitReasons } from '@/features/order/fit-reasons'
import { viewEntry } from '@shared/domain/activity/view'
import { anActivity } from '../../../builders/activity'
import { china, NOW } from '../../../builders/clock'
import { anOrder } from '../../../builders/order'

const TODAY = '2026-11-21'
const on = (day: string) => viewEntry(anActivity({ startsAt: china(`${day} 09:00`) }), NOW)
const words = (...given: Parameters<typeof fitReasons>) =>
  fitReasons(...given).map(({ word, fact }) => `${word}：${fact}`)

describe('what speaks for taking an order', () => {
  it('says the team is busy with the number of activities that day', () => {
    const plan = { activities: [on('2026-11-28'), on('2026-11-28')], isWhole: true }

    expect(words(anOrder({ day: '2026-11-28' }), { streetName: '', plan, today: TODAY })).toContain(
      '有点忙：那天队里已有 2 场',
    )
  })

  it('says the team is free only where it knows the day', () => {
    const known = { activities: [on('2026-11-25')], isWhole: true }
    const unknown = { activities: [on('2026-11-25')], isWhole: false }
    const order = anOrder({ day: '2026-11-28' })

    expect(words(order, { streetName: '', plan: known, today: TODAY })).toContain('有空：那天队里没有别的活动')
    expect(words(order, { streetName: '', plan: unknown, today: TODAY }).join()).not.toContain('有空')
    expect(words(order, { streetName: '', plan: undefined, today: TODAY }).join()).not.toContain('有空')
  })

  it('says it is near only in the leader’s own street', () => {
    const standing = { plan: undefined, today: TODAY }

    expect(words(anOrder(), { ...standing, streetName: '土湾街道' })).toContain('不远：就在您选的土湾街道')
    expect(words(anOrder(), { ...standing, streetName: '虎溪街道' }).join()).not.toContain('不远')
    expect(words(anOrder(), { ...standing, streetName: '' }).join()).not.toContain('不远')
  })

  it.each([
    { day: '2026-11-20', fact: '日子过了：接之前先打电话另约一天' },
    { day: '2026-11-22', fact: '时间紧：只有 1 天准备' },
    { day: '2026-11-28', fact: '来得及：还有 7 天准备' },
  ])('says how much time is left: $fact', ({ day, fact }) => {
    expect(words(anOrder({ day }), { streetName: '', plan: undefined, today: TODAY })).toEqual([fact])
  })
})
