import { nextRun, parseCron } from '@cloud/local/host/cron'

const china = (text: string) => Date.parse(`${text}+08:00`)

it.each([
  { timer: '0 */5 * * * * *', after: '2026-05-20T10:02:00', next: '2026-05-20T10:05:00', why: 'every five minutes' },
  { timer: '0 */5 * * * * *', after: '2026-05-20T10:05:00', next: '2026-05-20T10:10:00', why: 'not the moment itself' },
  { timer: '*/5 * * * * * *', after: '2026-05-20T10:02:58', next: '2026-05-20T10:03:00', why: 'every five seconds' },
  {
    timer: '0 30 2 * * * *',
    after: '2026-05-20T10:00:00',
    next: '2026-05-21T02:30:00',
    why: 'at night, by the clock of China',
  },
  {
    timer: '0 0 9 1 * * *',
    after: '2026-12-05T00:00:00',
    next: '2027-01-01T09:00:00',
    why: 'on the first of the month',
  },
  { timer: '0 0 9 * * MON-FRI *', after: '2026-05-22T10:00:00', next: '2026-05-25T09:00:00', why: 'on working days' },
  { timer: '0 0 9 * * 7 *', after: '2026-05-20T10:00:00', next: '2026-05-24T09:00:00', why: 'Sunday may be 7' },
  { timer: '10,40 0 0 29 FEB * *', after: '2026-03-01T00:00:00', next: '2028-02-29T00:00:10', why: 'in a leap year' },
])('$timer: $why', ({ timer, after, next }) => {
  expect(nextRun(parseCron(timer), china(after))).toBe(china(next))
})

it('has no next run in a year that is over', () => {
  expect(nextRun(parseCron('0 0 0 1 1 * 2020'), china('2026-01-01T00:00:00'))).toBeUndefined()
})

it.each([
  '* * * * *',
  '60 * * * * * *',
  '0 0 24 * * * *',
  '0 0 0 0 * * *',
  'x * * * * * *',
  '*/0 * * * * * *',
  '5- * * * * * *',
])('refuses %s', (timer) => {
  expect(() => parseCron(timer)).toThrow()
})
