import { closeReminder } from '@shared/domain/activity/close-reminder'
import { HOLIDAYS } from '@shared/domain/time/holidays'
import { china } from '../../builders/clock'

/** Ended on a Friday before Spring Festival: to be closed by 2026-03-05 (TEST-DATA, scenario 7). */
const ended = { _id: 'a-1', endsAt: china('2026-02-13 16:30') }

describe('结项提醒', () => {
  it.each([
    ['2026-02-27 10:00', null],
    ['2026-03-01 10:00', null],
    ['2026-03-02 10:00', { mark: `a-1-${ended.endsAt}-close3`, note: '还剩 3 个工作日，3月5日前要结项' }],
    ['2026-03-03 10:00', { mark: `a-1-${ended.endsAt}-close3`, note: '还剩 2 个工作日，3月5日前要结项' }],
    ['2026-03-04 10:00', { mark: `a-1-${ended.endsAt}-close1`, note: '还剩 1 个工作日，3月5日前要结项' }],
    ['2026-03-05 10:00', { mark: `a-1-${ended.endsAt}-close1`, note: '今天是最后一天' }],
    ['2026-03-06 10:00', null],
  ])('at %s', (now, reminder) => {
    expect(closeReminder(ended, china(now), HOLIDAYS)).toEqual(reminder)
  })

  it('guesses nothing where the calendar of a year is missing', () => {
    expect(
      closeReminder({ _id: 'a-1', endsAt: china('2026-12-25 16:00') }, china('2027-01-06 10:00'), HOLIDAYS),
    ).toBeNull()
  })
})
