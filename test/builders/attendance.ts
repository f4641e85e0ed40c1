import { Attendance, type Absence } from '@shared/contract/attendance'
import { attendanceId } from '@shared/domain/attendance/sign-up'
import { chinaDay } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { ENDS_AT, STARTS_AT } from './activity'
import { days, NOW } from './clock'

type Mark = NonNullable<Attendance['checkIn']>

export const byCode = (at: number, enteredById = 'p-volunteer'): Mark => ({ at, by: 'code', enteredById })
export const byHand = (at: number, enteredById = 'p-leader'): Mark => ({ at, by: 'hand', enteredById })

/** 考勤: the volunteer has a place in the first activity. */
export const anAttendance = (wish: Partial<Attendance> = {}): Attendance => {
  const { activityId = 'a-1', personId = 'p-volunteer', startsAt = STARTS_AT, endsAt = ENDS_AT } = wish
  const _id = wish._id ?? attendanceId(activityId, personId)
  return Attendance.parse({
    _id,
    rev: 0,
    activityId,
    personId,
    personName: '李志愿',
    teamId: 't-1',
    unitId: 'u-1',
    status: 'signedUp',
    signedUpAt: NOW,
    checkIn: null,
    checkOut: null,
    confirmed: null,
    handReason: '',
    wrongCodesAt: [],
    title: '手机防骗小课堂',
    subdistrictId: 's-1',
    subdistrictName: '土湾街道',
    startsAt,
    endsAt,
    day: chinaDay(wish.checkIn?.at ?? startsAt),
    listKey: listKey(endsAt, _id),
    ...wish,
  })
}

/** 未到, said two hours after the end. */
export const anAbsence = (wish: Partial<Absence> = {}): Pick<Attendance, 'absence' | 'isAbsent'> => ({
  isAbsent: true,
  absence: {
    byId: 'p-leader',
    at: ENDS_AT,
    note: '没有来，也没有说一声',
    answer: '',
    answeredAt: null,
    answerBy: ENDS_AT + days(7),
    ...wish,
  },
})

/** Was there from start to end, by code both times. */
export const aPresence = (wish: Partial<Attendance> = {}): Attendance =>
  anAttendance({
    status: 'present',
    checkIn: byCode(wish.startsAt ?? STARTS_AT, wish.personId),
    checkOut: byCode(wish.endsAt ?? ENDS_AT, wish.personId),
    ...wish,
  })

/** Was there and the leader said so: grade A. */
export const aConfirmedPresence = (wish: Partial<Attendance> = {}): Attendance =>
  aPresence({ confirmed: { byId: 'p-leader', at: wish.endsAt ?? ENDS_AT }, ...wish })
