import { orderNumber, orderTitle, saysMore, stepTitle, waitedWord, wishedDay } from '@/features/order/order-words'
import { anOrder } from '../../../builders/order'
import { days, NOW } from '../../../builders/clock'

describe('what an order is called', () => {
  it('names the topic and for how many', () => {
    expect(orderTitle(anOrder({ topic: 'phone', headCount: 15 }))).toBe('用手机，讲给 15 人')
  })

  it('uses the own words of who cannot name a topic, cut to a title', () => {
    const order = anOrder({ topic: 'other', need: '老人摔过两次，想请人看看家里哪里不安全，顺便讲讲' })

    expect(orderTitle(order)).toBe('老人摔过两次，想请人看看家里哪里不安全，顺便…')
    expect(saysMore(order)).toBe(true)
  })

  it('does not repeat words that are the title already', () => {
    expect(saysMore(anOrder({ topic: 'other', need: '想学看体检单' }))).toBe(false)
    expect(saysMore(anOrder({ need: '' }))).toBe(false)
  })

  it('has a number that can be read out on the phone', () => {
    expect(orderNumber(anOrder({ _id: 'p-resident-k3xw--7qx' }))).toBe('1121-W7QX')
  })
})

describe('days and waiting in people’s words', () => {
  it.each([
    { day: '2026-11-22', words: '明天 11 月 22 日，上午' },
    { day: '2026-11-25', words: '下周三 11 月 25 日，上午' },
    { day: '2026-12-30', words: '12 月 30 日 周三，上午' },
  ])('says $words', ({ day, words }) => {
    expect(wishedDay(anOrder({ day }), NOW)).toBe(words)
  })

  it('says how long somebody has been waiting', () => {
    expect(waitedWord(NOW, NOW)).toBe('今天点的')
    expect(waitedWord(NOW - days(3), NOW)).toBe('等了 3 天')
  })
})

describe('the steps of the timeline', () => {
  const step = (status: 'pooled' | 'accepted') => ({ status, at: NOW, teamName: '红岩科普队', note: '' })

  it('tells an order that came back from one that is new', () => {
    expect(stepTitle(step('pooled'), 'submitted')).toBe('核实过了，各队都能接')
    expect(stepTitle(step('pooled'), 'accepted')).toBe('原来的队伍来不了，重新找队伍')
  })

  it('tells a cancelled activity from a first acceptance', () => {
    expect(stepTitle(step('accepted'), 'pooled')).toBe('红岩科普队接单了')
    expect(stepTitle(step('accepted'), 'scheduled')).toBe('活动取消了，队伍另定日子')
  })
})
