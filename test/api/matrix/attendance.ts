import { codeAt } from '@shared/domain/attendance/code'
import { anActivity, SEED, STARTS_AT } from '../../builders/activity'
import { anAttendance, aPresence, byCode } from '../../builders/attendance'
import { hours, minutes, NOW } from '../../builders/clock'
import { RUNNERS } from './activity'
import { EVERYONE, EVERYONE_BUT_STATE, type Matrix } from './row'

const A1 = { activityId: 'a-1' }
const START = NOW - hours(5)
const over = [anActivity({ startsAt: START, people: ['p-self'] })]
const spans = { personId: 'p-self', startsAt: START, endsAt: START + hours(2) }
const seated = [anActivity({ people: ['p-self'] })]
const ongoing = STARTS_AT + minutes(10)
const rotating = { ...A1, code: codeAt(SEED, ongoing) }
const arrived = anAttendance({ personId: 'p-self', status: 'present', checkIn: byCode(STARTS_AT, 'p-self') })

export const attendanceRows = {
  'attendance.openCode': [{ what: 'the seed of the code', input: A1, given: { activities: seated }, cells: RUNNERS }],
  'attendance.checkIn': [
    {
      what: 'myself',
      input: rotating,
      now: ongoing,
      given: { activities: seated, attendances: [anAttendance({ personId: 'p-self' })] },
      state: 'NOT_SIGNED_UP',
      cells: { ...EVERYONE_BUT_STATE, self: 'y' },
    },
  ],
  'attendance.checkOut': [
    {
      what: 'myself',
      input: rotating,
      now: ongoing,
      given: { activities: seated, attendances: [arrived] },
      state: 'NOT_SIGNED_UP',
      cells: { ...EVERYONE_BUT_STATE, self: 'y' },
    },
  ],
  'attendance.board': [
    {
      what: 'the people of an activity',
      input: A1,
      given: { activities: over, attendances: [aPresence(spans)] },
      cells: RUNNERS,
    },
  ],
  'attendance.confirm': [
    {
      what: 'the presence of another',
      input: { ...A1, personIds: ['p-self'] },
      given: { activities: over, attendances: [aPresence(spans)] },
      cells: RUNNERS,
    },
  ],
  'attendance.amend': [
    {
      what: 'presence by hand',
      input: { ...A1, ...spans, reason: '手机没电', evidence: '签到表上有签字' },
      given: { activities: over, attendances: [anAttendance(spans)] },
      cells: RUNNERS,
    },
  ],
  'attendance.mine': [{ what: 'my own records', input: {}, cells: EVERYONE }],
  'attendance.totals': [{ what: 'my own totals', input: {}, cells: EVERYONE }],
  'attendance.upcoming': [{ what: 'what I signed up for', input: {}, cells: EVERYONE }],
} satisfies Partial<Matrix>
