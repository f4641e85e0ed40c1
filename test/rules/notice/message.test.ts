import fc from 'fast-check'
import { asThing, fieldsOf, type Facts } from '@shared/domain/notice/fields'
import { again, ended, messageFor, nextStep, sending } from '@shared/domain/notice/message'
import { anActivity, STARTS_AT } from '../../builders/activity'
import { china, days, minutes, NOW } from '../../builders/clock'
import { aMessage } from '../../builders/message'
import { aNotice } from '../../builders/script'

const published = anActivity()
const cancelled = anActivity({ status: 'cancelled' })

describe('what is done with a waiting message', () => {
  it.each([
    { what: 'a reminder in the daytime', message: aMessage(), about: published, now: NOW, step: 'send' },
    { what: 'a reminder of a cancelled activity', message: aMessage(), about: cancelled, now: NOW, step: 'drop' },
    { what: 'a reminder after the start', message: aMessage(), about: published, now: STARTS_AT, step: 'drop' },
    { what: 'a reminder of an activity that is gone', message: aMessage(), about: null, now: NOW, step: 'drop' },
    {
      what: 'moving up in an activity that was cancelled meanwhile',
      message: aMessage({ kind: 'promoted' }),
      about: cancelled,
      now: NOW,
      step: 'drop',
    },
    {
      what: 'the cancellation itself',
      message: aMessage({ kind: 'activityCancelled' }),
      about: cancelled,
      now: NOW,
      step: 'send',
    },
    {
      what: 'news of an order two days ago',
      message: aMessage({ kind: 'orderAccepted', at: NOW - days(2) - 1 }),
      about: null,
      now: NOW,
      step: 'drop',
    },
    {
      what: 'late in the evening',
      message: aMessage(),
      about: published,
      now: china('2026-11-21 21:05'),
      step: 'wait',
    },
  ])('$what: $step', ({ message, about, now, step }) => {
    expect(nextStep(message, about, now).step).toBe(step)
  })

  it('what waits, waits until eight', () => {
    expect(nextStep(aMessage(), published, china('2026-11-21 22:00'))).toEqual({
      step: 'wait',
      dueAt: china('2026-11-22 08:00'),
    })
  })

  it('a busy WeChat is asked three times, then no more', () => {
    const first = again(sending(aMessage()), NOW)
    const third = again(sending(aMessage({ tries: 2 })), NOW)

    expect(first).toMatchObject({ isWaiting: true, state: 'waiting', dueAt: NOW + minutes(1) })
    expect(third).toMatchObject({ state: 'failed', why: 'busy' })
    expect(third).not.toHaveProperty('isWaiting')
  })

  it('what is claimed or over is not found again', () => {
    expect(sending(aMessage())).not.toHaveProperty('isWaiting')
    expect(ended(aMessage(), 'sent')).not.toHaveProperty('isWaiting')
  })
})

describe('a notice becomes a message', () => {
  it('at night it is due in the morning', () => {
    const notice = aNotice({ kind: 'orderAccepted', at: china('2026-11-21 23:00') })

    expect(messageFor(notice)).toMatchObject({
      _id: notice._id,
      template: 'orderProgress',
      dueAt: china('2026-11-22 08:00'),
    })
  })

  it('only where it is worth one', () => {
    expect(messageFor(aNotice({ kind: 'attendanceConfirmed' }))).toBeNull()
  })
})

const facts: Facts = {
  subject: '手机防骗小课堂',
  sentence: '您报的活动快到了，记得按时去',
  startsAt: STARTS_AT,
  place: '土湾正街 1 号',
  at: NOW,
}

describe('the fields of a template', () => {
  it('say what the configuration puts into them, times by the clock of China', () => {
    const fields = { thing1: 'subject', time2: 'startsAt', date3: 'at', thing4: 'place' } as const

    expect(fieldsOf({ fields }, facts)).toEqual({
      thing1: { value: '手机防骗小课堂' },
      time2: { value: '2026年11月22日 09:00' },
      date3: { value: '2026年11月21日' },
      thing4: { value: '土湾正街 1 号' },
    })
  })

  it.each([
    { text: '科'.repeat(20), cut: '科'.repeat(20) },
    { text: '科'.repeat(21), cut: `${'科'.repeat(19)}…` },
    { text: '𠮷'.repeat(20), cut: '𠮷'.repeat(20) },
    { text: '𠮷'.repeat(21), cut: `${'𠮷'.repeat(19)}…` },
    { text: ' 第一行\n第二行 ', cut: '第一行 第二行' },
    { text: '', cut: '—' },
    { text: ' \u200b\n', cut: '—' },
  ])('$text becomes $cut', ({ text, cut }) => {
    expect(asThing(text)).toBe(cut)
  })

  it('a thing is one line of one to twenty whole characters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const thing = asThing(text)
        expect([...thing].length).toBeGreaterThanOrEqual(1)
        expect([...thing].length).toBeLessThanOrEqual(20)
        expect(thing).not.toMatch(/[\n\r\t]/)
        expect(thing).not.toMatch(/\p{Cs}/u)
      }),
    )
  })
})
