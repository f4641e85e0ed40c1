import { anActivity, ENDS_AT, STARTS_AT } from '../../builders/activity'
import { anAttendance } from '../../builders/attendance'
import { people } from '../../builders/city'
import { aClaim } from '../../builders/claim'
import { hours, minutes, NOW } from '../../builders/clock'
import { A1, code, lost, ongoing, present, published, row, signedUp } from './case'

const { volunteer, leader } = people

const useCode = (now: number) => ({ ...A1, code: code(now) })
const locked = {
  ...signedUp,
  attendances: [anAttendance({ wrongCodesAt: [1, 2, 3, 4, 5].map((n) => ongoing - minutes(n)) })],
}

const codes = (['attendance.checkIn', 'attendance.checkOut'] as const).flatMap((action) => [
  row(action, {
    code: 'NOT_SIGNED_UP',
    why: 'has no place',
    as: volunteer,
    input: useCode(ongoing),
    given: published,
    now: ongoing,
  }),
  row(action, {
    code: 'NOT_SIGNED_UP',
    why: 'is still waiting',
    as: volunteer,
    input: useCode(ongoing),
    given: { ...published, attendances: [anAttendance({ status: 'waiting' })] },
    now: ongoing,
  }),
  row(action, {
    code: 'CHECK_IN_NOT_OPEN',
    why: '31 minutes before',
    as: volunteer,
    input: useCode(STARTS_AT - minutes(31)),
    given: signedUp,
    now: STARTS_AT - minutes(31),
  }),
  row(action, {
    code: 'CHECK_IN_OVER',
    why: 'more than two hours after',
    as: volunteer,
    input: useCode(ENDS_AT + hours(2) + 1),
    given: signedUp,
    now: ENDS_AT + hours(2) + 1,
  }),
  row(action, {
    code: 'CODE_TRIES_EXCEEDED',
    why: 'five wrong codes in ten minutes',
    as: volunteer,
    input: useCode(ongoing),
    given: locked,
    now: ongoing,
  }),
])

const evening = ENDS_AT + hours(8)
const sentLate = (wish: Parameters<typeof aClaim>[0] = {}) => ({
  ...useCode(ongoing),
  claim: aClaim({ at: ongoing, ...wish }),
})
const heardBy = (personId: string) => ({ serverNow: NOW, at: NOW, personId })

const claims = (
  [
    ['attendance.checkIn', signedUp],
    ['attendance.checkOut', present],
  ] as const
).flatMap(([action, given]) => [
  row(action, {
    code: 'CLAIM_CODE_WRONG',
    why: 'not the code of the time claimed',
    as: volunteer,
    input: sentLate({ at: ongoing + minutes(5) }),
    given,
    now: evening,
  }),
  row(action, {
    code: 'CLAIM_TIME_WRONG',
    why: 'an hour before it began',
    as: volunteer,
    input: sentLate({ at: STARTS_AT - hours(1) }),
    given,
    now: evening,
  }),
  row(action, {
    code: 'CLAIM_TOO_LATE',
    why: 'more than a day after the end',
    as: volunteer,
    input: sentLate(),
    given,
    now: ENDS_AT + hours(24) + 1,
  }),
  row(action, {
    code: 'CLAIM_TRIES_EXCEEDED',
    why: 'five wrong ones were sent',
    as: volunteer,
    input: sentLate(),
    given: { ...given, attendances: [{ ...given.attendances[0]!, wrongClaims: ['a', 'b', 'c', 'd', 'e'] }] },
    now: evening,
  }),
  row(action, {
    code: 'CLAIM_OTHER_PERSON',
    why: 'somebody else used this phone',
    as: volunteer,
    input: sentLate({ heard: heardBy('p-leader') }),
    given,
    now: evening,
  }),
])

export const codeRefusals = [
  ...codes,
  ...claims,
  row('attendance.checkIn', {
    code: 'CODE_WRONG',
    why: 'a code of two minutes ago',
    as: volunteer,
    input: useCode(ongoing - minutes(2)),
    given: signedUp,
    now: ongoing,
  }),
  row('attendance.checkOut', {
    code: 'CODE_WRONG',
    why: 'a code of two minutes ago',
    as: volunteer,
    input: useCode(ongoing - minutes(2)),
    given: present,
    now: ongoing,
  }),
  row('attendance.checkOut', {
    code: 'NOT_CHECKED_IN',
    why: 'never came in',
    as: volunteer,
    input: useCode(ongoing),
    given: signedUp,
    now: ongoing,
  }),
  row('attendance.checkIn', {
    code: 'CHANGED_MEANWHILE',
    why: 'the other phone was faster',
    as: volunteer,
    input: useCode(ongoing),
    given: signedUp,
    now: ongoing,
    meddle: lost('attendances'),
  }),
  row('attendance.checkOut', {
    code: 'CHANGED_MEANWHILE',
    why: 'the leader was faster',
    as: volunteer,
    input: useCode(ongoing),
    given: present,
    now: ongoing,
    meddle: lost('attendances'),
  }),
  row('attendance.openCode', {
    code: 'CODE_NOT_YET',
    why: 'more than a day ahead',
    as: leader,
    input: A1,
    given: { activities: [anActivity({ startsAt: NOW + hours(25) })] },
  }),
  row('attendance.openCode', {
    code: 'ACTIVITY_NOT_OPEN',
    why: 'still a draft',
    as: leader,
    input: A1,
    given: { activities: [anActivity({ status: 'draft' })] },
  }),
  row('attendance.openCode', {
    code: 'NOT_FOUND',
    why: 'the seed is not for volunteers',
    as: volunteer,
    input: A1,
    given: published,
  }),
  row('attendance.board', {
    code: 'NOT_FOUND',
    why: 'names are not for volunteers',
    as: volunteer,
    input: A1,
    given: published,
  }),
]
